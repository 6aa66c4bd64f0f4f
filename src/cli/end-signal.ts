/** Resolves when someone wants this process to end; from then on further wishes change nothing. */
export type EndSignal = {
  /** Why: a signal's name, or `parent` when the process that started this one has gone. */
  readonly wanted: Promise<string>;
  /** Throws `EndedEarly` when the wish has been made. */
  readonly throwIfWanted: () => void;
  /** Waits for an act that can be left alone, but not beyond the wish to end; then throws `EndedEarly`. */
  readonly orEnd: <T>(act: Promise<T>) => Promise<T>;
  readonly stopListening: () => void;
};

export class EndedEarly extends Error {
  override readonly name = 'EndedEarly';
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Listens for Ctrl-C and its kin. `npm start` is several processes and a terminal sends Ctrl-C to
 * each, which pass it on: the same wish arrives several times.
 */
export function listenForEnd(): EndSignal {
  const { promise, resolve } = Promise.withResolvers<string>();
  let reason: string | null = null;
  const listener = (signal: string) => {
    reason ??= signal;
    resolve(reason);
  };
  const parentGone = () => listener('parent');
  for (const signal of SIGNALS) process.on(signal, listener);
  process.on('disconnect', parentGone);
  const ended = promise.then((why) => Promise.reject(new EndedEarly(why)));
  ended.catch(() => undefined); // it is only for racing; `wanted` is what tells
  return {
    wanted: promise,
    throwIfWanted() {
      if (reason !== null) throw new EndedEarly(reason);
    },
    orEnd: (act) => {
      act.catch(() => undefined); // when the wish won, what becomes of the act is of no interest
      return Promise.race([act, ended]);
    },
    stopListening() {
      for (const signal of SIGNALS) process.off(signal, listener);
      process.off('disconnect', parentGone);
    },
  };
}
