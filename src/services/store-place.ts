/** Where the data of this Duet are to lie; `Settings` of the command line has this shape. */
export type StorePlace = {
  /** `chosen` when a person named it: then it is never replaced by another folder. */
  readonly dataDir: { readonly path: string; readonly chosen: boolean };
  /** A PostgreSQL of the user's own, 15 or later. */
  readonly databaseUrl?: string;
  /** How `duet_app` signs in there, when Duet may not set its password. */
  readonly databaseAppUrl?: string;
};
