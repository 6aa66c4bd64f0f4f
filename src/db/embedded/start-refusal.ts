import { AppError } from '#domain/app-error.ts';

/**
 * An expected reason why Duet cannot start. The message is one line for a person: what is wrong
 * and how to mend it. The command line prints it alone, without a stack, and exits with 1.
 *
 * @example throw new StartRefusal('Port 4010 is in use. Choose another: PORT=4011 npm start');
 */
export class StartRefusal extends AppError {
  constructor(message: string, options: { readonly cause?: unknown } = {}) {
    super('unavailable', message);
    this.name = 'StartRefusal';
    this.cause = options.cause;
  }
}
