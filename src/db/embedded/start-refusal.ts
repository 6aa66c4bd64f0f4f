/**
 * An expected reason why Duet cannot start. The message is one line for a person: what is wrong
 * and how to mend it. The command line prints it alone, without a stack, and exits with 1.
 *
 * @example throw new StartRefusal('Port 4010 is in use. Choose another: PORT=4011 npm start');
 */
export class StartRefusal extends Error {
  override readonly name = 'StartRefusal';
}
