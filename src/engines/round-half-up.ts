/**
 * Rounds to so many decimals, halves up. What binary fractions lose (less than a millionth) does
 * not turn a half down.
 *
 * @example roundHalfUp(13.5, 0) === 14; roundHalfUp(1.005, 2) === 1.01
 */
export function roundHalfUp(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  return Math.floor(value * factor + 0.5 + 1e-9) / factor;
}
