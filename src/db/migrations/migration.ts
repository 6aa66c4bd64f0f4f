/** One step of the schema, forward only. Released ones never change; what is wrong is mended by a later one. */
export type Migration = {
  /** From 1, without gaps. */
  readonly version: number;
  readonly name: string;
  /** Run one a call, in order, all in one transaction. */
  readonly statements: readonly string[];
};
