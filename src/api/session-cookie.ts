import type { FastifyReply, FastifyRequest } from 'fastify';

/**
 * The cookie that holds a session's secret. Behind TLS it has the `__Host-` prefix, which ties it to
 * this host; on plain loopback browsers refuse that prefix, so it has a plain name there.
 */
export class SessionCookie {
  readonly #name: string;
  readonly #secure: boolean;

  constructor({ behindTls }: { readonly behindTls: boolean }) {
    this.#name = behindTls ? '__Host-duet' : 'duet';
    this.#secure = behindTls;
  }

  read(request: FastifyRequest): string | null {
    return request.cookies[this.#name] ?? null;
  }

  /** No `Max-Age`: the cookie ends with the browser, the session with its limits on the server. */
  write(reply: FastifyReply, token: string): void {
    reply.setCookie(this.#name, token, this.#attributes());
  }

  clear(reply: FastifyReply): void {
    reply.clearCookie(this.#name, this.#attributes());
  }

  #attributes() {
    return { path: '/', httpOnly: true, sameSite: 'strict', secure: this.#secure } as const;
  }
}
