import type { ClinicalDefinitions } from '#domain/definitions.ts';
import type { Findings } from '#domain/findings.ts';
import type { RuleResult } from '#domain/rule.ts';
import type { FactValue } from '#domain/truth.ts';
import { isUnknown } from '#domain/unknown.ts';
import type { AssessDocument } from './assess-document.ts';
import { findingLines } from './finding-lines.ts';
import { columns, paragraph } from './text-page.ts';

/** The same facts as the JSON document, as a page for a clinician to read. */
export function assessText(content: ClinicalDefinitions, document: AssessDocument): string {
  const { patient, asOf, findings, rules, options, ignored } = document;
  const applying = rules.filter(({ outcome }) => outcome === 'applies');
  const open = rules.filter(({ outcome }) => outcome === 'unknown');
  const suppressed = rules.filter(({ outcome }) => outcome === 'suppressed');
  const silent = rules.filter(({ outcome }) => outcome === 'silent');
  const sections: readonly (readonly [string, readonly string[]])[] = [
    ['WHAT IS TRUE', columns(findingLines(content, findings))],
    ['NOT KNOWN', columns(unknownLines(findings))],
    [
      'WHAT COULD COME NEXT (options, not orders)',
      columns(
        options.map(({ code, because }) => [words(code), `because of ${because.join(', ')}`]),
      ),
    ],
    ['WHY: RULES THAT APPLY', applying.flatMap(ruleLines)],
    [
      'HELD BACK',
      columns([
        ...suppressed.map(
          (rule): Line => [
            `${rule.id} ${rule.title}`,
            `suppressed by ${(rule.by ?? []).join(', ')}`,
          ],
        ),
        ...applying.flatMap(({ id, withheld }) =>
          withheld.map(({ option, by }): Line => [words(option), `of ${id}, withheld by ${by}`]),
        ),
      ]),
    ],
    [
      'CANNOT BE DECIDED',
      columns(
        open.map(
          (rule): Line => [`${rule.id} ${rule.title}`, `missing: ${rule.missing.join(', ')}`],
        ),
      ),
    ],
    ['WHY NOT: RULES THAT DO NOT APPLY', silent.flatMap(silentLines)],
    ['LEFT OUT', columns(ignored.map(({ reference, why }): Line => [reference, why]))],
  ];
  const shown = sections.filter(([, lines]) => lines.length > 0);
  const pages = shown.map(([title, lines]) =>
    [title, ...lines.map((line) => `  ${line}`)].join('\n'),
  );
  return `${[`${patient} on ${asOf}`, ...pages].join('\n\n')}\n`;
}

type Line = readonly [string, string];

function words(code: string): string {
  return code.replaceAll('-', ' ');
}

function factsOf({ facts }: RuleResult): string {
  return Object.entries(facts)
    .map(([name, value]) => `${name} ${factText(value)}`)
    .join('; ');
}

/** Figures with one decimal, as in the findings; they were compared with all of theirs. */
function factText(value: FactValue): string {
  if (value === null) return 'none';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'number' ? String(Math.round(value * 10) / 10) : value;
}

function ruleLines(rule: RuleResult): readonly string[] {
  const sources = rule.sources.map(({ cite, mark }) =>
    mark === 'checked' ? cite : `${cite} (${mark})`,
  );
  const details: readonly Line[] = [
    ['condition', rule.when],
    ['facts', factsOf(rule)],
    ['missing', rule.missing.join(', ')],
    ['strength', rule.strength],
    ['source', sources.join('; ')],
    ['but', rule.dissent.join(' ')],
    ['reviewed', rule.signedOffBy ?? 'by no clinician yet'],
  ];
  return [
    ...paragraph(`${rule.id}  ${rule.recommendation}`, '    '),
    ...columns(details.filter(([, text]) => text !== '')).map((line) => `    ${line}`),
  ];
}

function silentLines(rule: RuleResult): readonly string[] {
  const facts = factsOf(rule);
  return paragraph(`${rule.id}  ${rule.title}${facts === '' ? '' : `: ${facts}`}`, '    ');
}

/** What nobody recorded, by the finding that lacks it. */
function unknownLines(findings: Findings): readonly Line[] {
  return Object.entries(findings).flatMap(([name, value]) => {
    const missing = missingIn(value);
    const title = name.replaceAll(/(?=[A-Z])/gu, ' ').toLowerCase();
    return missing === null ? [] : [[title, missing] as const];
  });
}

function missingIn(value: unknown): string | null {
  if (isUnknown(value)) {
    return typeof value === 'string' ? 'not recorded' : `missing: ${value.missing.join(', ')}`;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const parts = Object.entries(value).flatMap(([name, part]) => {
    if (!isUnknown(part)) return [];
    const why = typeof part === 'string' ? 'not recorded' : part.missing.join(', ');
    return [`${name.replaceAll(/(?=[A-Z])/gu, ' ').toLowerCase()} (${why})`];
  });
  return parts.length === 0 ? null : parts.join('; ');
}
