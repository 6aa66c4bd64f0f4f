import type { Deps } from '#services/deps.ts';

/** What `main.ts` is asked to serve; `api` stands above `cli`, so it is handed in. */
export interface HttpOptions {
  readonly deps: Deps;
  readonly host: string;
  /** 0 for any free one. */
  readonly port: number;
  readonly demo: boolean;
  readonly behindTls: boolean;
  /** Told of a fault in one line, without content. */
  readonly onFault: (line: string) => void;
}

export interface HttpService {
  /** As a browser takes it, `http://127.0.0.1:4010`. */
  readonly address: string;
  /** Lets running requests end, for a few seconds at most. */
  close(): Promise<void>;
}
