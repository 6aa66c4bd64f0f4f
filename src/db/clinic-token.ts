import { createHash, randomBytes } from 'node:crypto';
import { isUuid } from '#domain/uuid-v7.ts';

/** A secret for a cookie or a link: given out once, kept only as its digest. */
export type ClinicToken = { readonly token: string; readonly hash: Buffer };

const CLINIC_BYTES = 16;
const SECRET_BYTES = 32;

/**
 * A fresh opaque token. It begins with its clinic, so that it can be looked up behind the wall of
 * that clinic and no table of tokens crosses clinics; the other 256 bits are what nobody can guess.
 *
 * @example newClinicToken(clinicId).token.length // 64
 */
export function newClinicToken(clinicId: string): ClinicToken {
  const clinic = Buffer.from(clinicId.replaceAll('-', ''), 'hex');
  const token = Buffer.concat([clinic, randomBytes(SECRET_BYTES)]).toString('base64url');
  return { token, hash: hashToken(token) };
}

/** The clinic that a token claims; null when it cannot be one of ours. Proves nothing by itself. */
export function clinicOfToken(token: string): string | null {
  const bytes = Buffer.from(token, 'base64url');
  if (bytes.length !== CLINIC_BYTES + SECRET_BYTES || bytes.toString('base64url') !== token)
    return null;
  const hex = bytes.toString('hex', 0, CLINIC_BYTES);
  const clinicId = hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
  return isUuid(clinicId) ? clinicId : null;
}

/** What is stored of a token. Plain SHA-256 is enough for 256 random bits. */
export function hashToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
