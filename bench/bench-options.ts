/** How a bench is run, from the command line. */
export interface BenchOptions {
  /** Small sizes, to see that it works; what it prints is not recorded. */
  readonly quick: boolean;
}
