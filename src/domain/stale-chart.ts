import { AppError } from './app-error.ts';

/** Someone else has added to the chart since it was read; both versions can be shown. */
export class StaleChart extends AppError {
  readonly currentVersion: number;

  constructor(currentVersion: number) {
    super(
      'stale',
      `The chart has changed since it was read; it is at version ${currentVersion} now`,
    );
    this.name = 'StaleChart';
    this.currentVersion = currentVersion;
  }
}
