import type { PatientChart } from '#contracts/patient.ts';
import type { Scale } from '#contracts/vocabulary.ts';
import { isUnknown, type Unknown } from '#domain/unknown.ts';
import { t, type WorkspaceText } from '../../messages/workspace-texts.ts';

/** The part of a chart that findings are written from. */
export type FindingsChart = Pick<PatientChart, 'asOf' | 'findings' | 'vocabulary'>;

/** One finding as it is written: what is known, its details, and what is missing. */
export interface FindingRow {
  readonly id: string;
  readonly label: string;
  /** Null where nothing is known. */
  readonly main: string | null;
  readonly notes: readonly string[];
  /** What would have to be known, in the engine's words. */
  readonly missing: readonly string[];
  /** Where the finding stands on a scale. */
  readonly gauge: { readonly band: string; readonly scale: Scale } | null;
  /** The value is older than its rules allow. */
  readonly stale: boolean;
}

interface RowParts {
  readonly main: string | null;
  readonly notes?: readonly (string | null)[];
  readonly missing?: readonly string[];
  readonly gauge?: FindingRow['gauge'];
  readonly stale?: boolean;
}

export function findingRow(id: string, label: string, parts: RowParts): FindingRow {
  return {
    id,
    label,
    main: parts.main,
    notes: (parts.notes ?? []).filter((note) => note !== null),
    missing: parts.missing ?? [],
    gauge: parts.gauge ?? null,
    stale: parts.stale ?? false,
  };
}

/** A row under one of the names in the catalog. */
export function finding(id: FindingName, parts: RowParts): FindingRow {
  return findingRow(id, t(`finding.${id}`), parts);
}

type FindingName = {
  [Id in WorkspaceText]: Id extends `finding.${infer Name}`
    ? Name extends `${string}.${string}`
      ? never
      : Name
    : never;
}[WorkspaceText];

/** What unknown values name as missing, each once. */
export const missingOf = (...values: readonly unknown[]): readonly string[] => [
  ...new Set(
    values.flatMap((value) =>
      // `isUnknown` also knows the plain word, which names nothing.
      isUnknown(value) && value !== 'unknown' ? (value as Unknown).missing : [],
    ),
  ),
];

export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
