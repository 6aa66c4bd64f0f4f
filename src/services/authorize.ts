import { type Act, can, type Resource } from '#domain/access.ts';
import { AppError } from '#domain/app-error.ts';
import type { Actor } from '#domain/role.ts';

/**
 * Lets an act go on, or refuses it. Every service that touches a clinic begins with this.
 *
 * @throws AppError unauthenticated before sign-in, forbidden otherwise
 */
export function authorize(
  actor: Actor | null,
  act: Act,
  resource?: Resource,
): asserts actor is Actor {
  if (actor === null) throw new AppError('unauthenticated', 'Sign in first');
  if (!can(actor, act, resource)) throw new AppError('forbidden', 'This account may not do that');
}
