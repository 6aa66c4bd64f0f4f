import type { Findings } from '#domain/findings.ts';
import { assessChart } from '#engines/assess-chart.ts';
import { evaluateRules } from '#engines/evaluate-rules.ts';
import { judgeChart } from '#engines/judge-chart.ts';
import { clinicalContent } from '#services/clinical-content.ts';
import type { BenchOptions } from './bench-options.ts';
import { measure, type Timing } from './measure.ts';
import { cqlRules } from './rivals/cql.ts';
import { jsonRules } from './rivals/json-rules.ts';
import { RULE_IDS, type RuleFacts, ruleFacts } from './rule-facts.ts';
import { AS_OF, type SyntheticChart, syntheticChart } from './synthetic-chart.ts';
import { figure, table } from './table.ts';

const SIZES = [50, 500, 5000];
const CHARTS_A_SIZE = 20;
/** What issue and architecture aim at: microseconds for a chart of 500 entries. */
const AIM = { entries: 500, microseconds: 100 };

type Answer = readonly string[] | Promise<readonly string[]>;

/** One way to answer the three rules from the same facts. */
interface RuleEngine {
  readonly name: string;
  readonly answer: (case_: RuleCase) => Answer;
}

interface RuleCase {
  readonly findings: Findings;
  readonly facts: RuleFacts;
}

const content = clinicalContent();
const threeRules = RULE_IDS.flatMap((id) => content.rules.filter((rule) => rule.id === id));

/** Charts assessed a second on one core, beside two general rule engines. */
export async function assessChartBench({ quick }: BenchOptions): Promise<string> {
  const sizes = quick ? SIZES.slice(0, 2) : SIZES;
  const engines = ruleEngines();
  const agreement = await checkAgreement(engines);
  const whole = await wholeTable(sizes);
  const rules = await rulesTable(engines);
  const answer = await answerTable(engines, sizes);
  return [whole, rules, agreement, answer].join('\n\n');
}

function ruleEngines(): readonly RuleEngine[] {
  const json = jsonRules();
  const cql = cqlRules();
  return [
    { name: 'Duet', answer: ({ findings }) => appliedRules(findings) },
    { name: 'json-rules-engine', answer: ({ facts }) => json(facts) },
    { name: 'cql-execution', answer: ({ facts }) => cql(facts) },
  ];
}

function appliedRules(findings: Findings): readonly string[] {
  const results = evaluateRules(threeRules, content.precedence, findings);
  return results.filter((result) => result.outcome === 'applies').map((result) => result.id);
}

function charts(size: number, count = CHARTS_A_SIZE): readonly SyntheticChart[] {
  return Array.from({ length: count }, (_, seed) => syntheticChart(size, size + seed));
}

function ruleCase(chart: SyntheticChart): RuleCase {
  const { findings } = assessChart(content, chart, AS_OF);
  return { findings, facts: ruleFacts(findings) };
}

/** Every engine has to give the same answer for every chart, or the comparison means nothing. */
async function checkAgreement(engines: readonly RuleEngine[]): Promise<string> {
  const cases = charts(50, 400).map(ruleCase);
  let applied = 0;
  for (const one of cases) {
    const answers = await Promise.all(engines.map(async (engine) => engine.answer(one)));
    const [first, ...others] = answers.map((ids) => ids.toSorted().join(' '));
    if (others.some((ids) => ids !== first)) {
      throw new Error(`The engines differ: ${[first, ...others].join(' | ')}`);
    }
    applied += answers[0]?.length ?? 0;
  }
  return `The three engines agree on ${cases.length} charts; ${applied} of ${cases.length * RULE_IDS.length} rules apply.`;
}

async function wholeTable(sizes: readonly number[]): Promise<string> {
  const rows: string[][] = [];
  let before: { readonly size: number; readonly microseconds: number } | null = null;
  for (const size of sizes) {
    const [whole, rules, judged] = await measure([
      cycle(charts(size), assess),
      cycle(charts(size).map(ruleCase), ({ findings }) => allRules(findings)),
      cycle(charts(size), (chart) => judgeChart(content, chart, AS_OF)),
    ]);
    if (whole === undefined || rules === undefined || judged === undefined) continue;
    const aim = size === AIM.entries ? `${figure(whole.fastest / AIM.microseconds)} × the aim` : '';
    const cells = [
      size,
      whole.fastest,
      whole.median,
      1e6 / whole.fastest,
      rules.fastest,
      judged.fastest,
    ];
    const further = before && ((whole.fastest - before.microseconds) / (size - before.size)) * 1000;
    rows.push([...cells.map(figure), further === null ? '' : figure(further), aim]);
    before = { size, microseconds: whole.fastest };
  }
  const head = [
    'entries',
    'µs',
    'median',
    'charts/s',
    'of it rules',
    'judgeChart',
    'ns a further entry',
    '',
  ];
  const title = `Whole charts: entries to findings (assessChart) and all ${content.rules.length} rules (evaluateRules), µs of processor time a chart`;
  return `${title}\n${table(head, rows)}`;
}

function assess(chart: SyntheticChart): unknown {
  return allRules(assessChart(content, chart, AS_OF).findings);
}

function allRules(findings: Findings): unknown {
  return evaluateRules(content.rules, content.precedence, findings);
}

async function rulesTable(engines: readonly RuleEngine[]): Promise<string> {
  const cases = charts(500).map(ruleCase);
  const timings = await measure(engines.map(({ answer }) => cycle(cases, answer)));
  const ours = timings[0]?.fastest ?? Number.NaN;
  const rows = timings.map(({ fastest, median }, at) => {
    const cells = [fastest, median, 1e6 / fastest, fastest / ours];
    return [engines[at]?.name ?? '', ...cells.map(figure)];
  });
  const title = `Three rules (${RULE_IDS.join(', ')}) on the same facts, laid ready before the clock starts, µs of processor time a chart`;
  return `${title}\n${table(['engine', 'µs', 'median', 'charts/s', 'times Duet'], rows)}`;
}

/** Charts a second from the entries to the answer of the three rules. */
async function answerTable(
  engines: readonly RuleEngine[],
  sizes: readonly number[],
): Promise<string> {
  const columns: (readonly Timing[])[] = [];
  for (const size of sizes) {
    const inputs = charts(size);
    const ways = engines.map(({ answer }) => cycle(inputs, (chart) => answer(ruleCase(chart))));
    columns.push(await measure(ways));
  }
  const rows = engines.map(({ name }, at) => {
    const perSize = columns.map((column) => column[at]?.fastest ?? Number.NaN);
    return [name, ...perSize.map((microseconds) => figure(1e6 / microseconds))];
  });
  const title =
    'The same three rules from the entries on, charts/s (all three read the findings that Duet derives)';
  return `${title}\n${table(['engine', ...sizes.map((size) => `${figure(size)} entries`)], rows)}`;
}

/** Takes the next of the inputs at each call, so that no single chart is measured. */
function cycle<T>(inputs: readonly T[], once: (input: T) => unknown): () => unknown {
  let at = 0;
  return () => {
    const input = inputs[at % inputs.length];
    at += 1;
    return input === undefined ? undefined : once(input);
  };
}
