import type { ChartEntry } from '#domain/chart-entry.ts';
import type { Findings } from '#domain/findings.ts';
import type { CareOption } from '#domain/option.ts';
import type { RuleResult } from '#domain/rule.ts';
import type { ChartJudgement } from '#engines/judge-chart.ts';
import type { IgnoredRecord } from '#fhir/imported-entry.ts';
import type { BundleRead } from '#fhir/read-bundle.ts';

/** The document of `duet assess --json`; the contract of the command line fixes its fields. */
export interface AssessDocument {
  readonly patient: string;
  readonly asOf: string;
  readonly findings: Findings;
  readonly rules: readonly RuleResult[];
  readonly options: readonly CareOption[];
  readonly ignored: readonly IgnoredRecord[];
}

/** Puts the judgement and everything that was left out into one document. */
export function assessDocument(
  read: BundleRead,
  entries: readonly ChartEntry[],
  { assessment, rules, options }: ChartJudgement,
): AssessDocument {
  return {
    patient: read.patient.reference,
    asOf: assessment.asOf,
    findings: rounded(assessment.findings),
    rules,
    options,
    ignored: once([...read.ignored, ...setAside(entries, assessment.history.setAside)]),
  };
}

function setAside(
  entries: readonly ChartEntry[],
  records: ChartJudgement['assessment']['history']['setAside'],
): readonly IgnoredRecord[] {
  const references = new Map(entries.map(({ id, origin }) => [id, origin?.reference ?? id]));
  return records.map(({ entryId, why }) => ({
    reference: references.get(entryId) ?? entryId,
    why,
  }));
}

function once(ignored: readonly IgnoredRecord[]): readonly IgnoredRecord[] {
  const seen = new Map(ignored.map((one) => [JSON.stringify([one.reference, one.why]), one]));
  return [...seen.values()];
}

/** Weeks and per cent with one decimal (contract, "Time"); comparisons were made with exact days. */
function rounded(findings: Findings): Findings {
  const shown: unknown = JSON.parse(
    JSON.stringify(findings, (name, value: unknown) =>
      typeof value === 'number' && /weeks|percent/iu.test(name)
        ? Math.round(value * 10) / 10
        : value,
    ),
  );
  // Findings are plain data, and only numbers were changed.
  return shown as Findings;
}
