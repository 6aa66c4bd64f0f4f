import { z } from 'zod';

export const quantitySchema = z.object({
  value: z.number().optional(),
  comparator: z.string().optional(),
  unit: z.string().optional(),
  system: z.string().optional(),
  code: z.string().optional(),
});

export type Quantity = z.output<typeof quantitySchema>;

/** The exact number; null for "less than 5", which is no number. */
export function exactValue(quantity: Quantity | undefined): number | null {
  return quantity?.comparator === undefined ? (quantity?.value ?? null) : null;
}
