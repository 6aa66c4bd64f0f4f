/**
 * A UUID version 7: 48 bits of milliseconds, then the given randomness, so that later ids sort
 * later. Source: RFC 9562, section 5.7.
 *
 * @param milliseconds since 1970-01-01, up to 2^48 - 1
 * @param random ten bytes; 74 of their bits are used
 * @example uuidV7(0x017f22e279b0, random) is '017f22e2-79b0-7…' (RFC 9562, appendix A.6)
 */
export function uuidV7(milliseconds: number, random: Uint8Array): string {
  const time = Math.floor(milliseconds).toString(16).padStart(12, '0');
  const byte = (index: number) => random[index] ?? 0;
  const hex = (value: number) => value.toString(16).padStart(2, '0');
  const a = hex(0x70 | (byte(0) & 0x0f)) + hex(byte(1));
  const b = hex(0x80 | (byte(2) & 0x3f)) + hex(byte(3));
  const rest = [4, 5, 6, 7, 8, 9].map((index) => hex(byte(index))).join('');
  return `${time.slice(0, 8)}-${time.slice(8)}-${a}-${b}-${rest}`;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** True for a UUID as Duet writes it: lower case, with hyphens. */
export function isUuid(text: string): boolean {
  return UUID.test(text);
}
