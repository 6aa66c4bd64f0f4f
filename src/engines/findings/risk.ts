import { calendarDate, type DayNumber } from '#domain/calendar.ts';
import type { ChartHistory, ScreenerResult, SuicideAnswer } from '#domain/chart-history.ts';
import type { ClinicalDefinitions } from '#domain/definitions.ts';
import type { RiskFinding } from '#domain/findings.ts';
import type { RiskTier } from '#domain/instrument.ts';

const TIERS: readonly RiskTier[] = ['none', 'yellow', 'orange', 'red'];

const rank = (tier: RiskTier) => TIERS.indexOf(tier);
const higher = (a: RiskTier, b: RiskTier) => (rank(a) >= rank(b) ? a : b);

interface Settled {
  readonly day: DayNumber;
  readonly tier: RiskTier;
  readonly screener: ScreenerResult;
}

/** An item that no screener has settled. */
interface OpenItem {
  readonly tier: RiskTier;
  readonly instrument: string;
  readonly day: DayNumber;
}

/**
 * The tier of the response workflow (clinical knowledge, section 7), never a probability. A
 * screener of that day or later settles an item; of two screeners the later counts, of one day the
 * higher. Items after it can raise the tier and never lower what it found; a later 0 ends a yellow
 * that an item raised, never an orange. Unknown where nothing on record asks.
 */
export function risk(definitions: ClinicalDefinitions, history: ChartHistory): RiskFinding {
  const settled = lastScreener(definitions, history.screeners);
  const after = history.suicideAnswers.filter((answer) => answer.day > (settled?.day ?? -Infinity));
  if (settled === null && after.length === 0) return nothingAsked();
  const openItem = openTier(definitions, after);
  const open = openItem?.tier ?? 'none';
  const tier = settled === null ? open : higher(settled.tier, open);
  const day = openItem?.tier === tier ? openItem.day : (settled?.day ?? null);
  return {
    tier,
    reasons: tier === 'none' ? [] : reasonsFor(definitions, settled, after),
    since: tier === 'none' || day === null ? null : calendarDate(day),
    screened: settled !== null && rank(open) === 0,
    screenerHigh: settled !== null && settled.tier === 'red',
    positiveAnswers: positiveAnswers(definitions, history, settled),
  };
}

function nothingAsked(): RiskFinding {
  return {
    tier: 'unknown',
    reasons: [],
    since: null,
    screened: false,
    screenerHigh: false,
    positiveAnswers: null,
  };
}

function lastScreener(
  definitions: ClinicalDefinitions,
  screeners: readonly ScreenerResult[],
): Settled | null {
  let settled: Settled | null = null;
  for (const screener of screeners) {
    const tier = definitions.instruments.get(screener.instrument)?.screener?.tier(screener);
    if (tier === null || tier === undefined) continue;
    if (settled === null || screener.day > settled.day || rank(tier) > rank(settled.tier))
      settled = { day: screener.day, tier, screener };
  }
  return settled;
}

function tierOf(definitions: ClinicalDefinitions, answer: SuicideAnswer): RiskTier {
  return definitions.instruments.get(answer.instrument)?.suicideItem?.tiers[answer.value] ?? 'none';
}

/** Tier that items alone have raised, read in order of day; of one day the higher stands. */
function openTier(
  definitions: ClinicalDefinitions,
  answers: readonly SuicideAnswer[],
): OpenItem | null {
  let open: OpenItem | null = null;
  for (const answer of answers) {
    const { instrument, day } = answer;
    const tier = tierOf(definitions, answer);
    if (tier === 'none') {
      if (open?.tier === 'yellow' && open.instrument === instrument && day > open.day) open = null;
    } else if (open === null || rank(tier) >= rank(open.tier)) open = { tier, instrument, day };
  }
  return open;
}

/** Answers since the last screener, that day and its own included, which call for a screener. */
function positiveAnswers(
  definitions: ClinicalDefinitions,
  history: ChartHistory,
  settled: Settled | null,
): number {
  const from = settled?.day ?? Number.NEGATIVE_INFINITY;
  const items = history.suicideAnswers.filter(
    (answer) => answer.day >= from && answer.value >= screenFrom(definitions, answer),
  );
  const own = settled !== null && settled.tier !== 'none' ? 1 : 0;
  return items.length + own;
}

function screenFrom(definitions: ClinicalDefinitions, answer: SuicideAnswer): number {
  const item = definitions.instruments.get(answer.instrument)?.suicideItem;
  return item?.screenFrom ?? Number.POSITIVE_INFINITY;
}

function reasonsFor(
  definitions: ClinicalDefinitions,
  settled: Settled | null,
  after: readonly SuicideAnswer[],
): readonly string[] {
  const nameOf = (id: string) => definitions.instruments.get(id)?.shortTitle ?? id;
  const reasons: string[] = [];
  if (settled !== null && rank(settled.tier) > 0)
    reasons.push(
      `${nameOf(settled.screener.instrument)} on ${calendarDate(settled.day)}: ${says(settled.screener)}`,
    );
  for (const answer of after)
    if (rank(tierOf(definitions, answer)) > 0)
      reasons.push(
        `${nameOf(answer.instrument)} item ${answer.item}: ${answer.value} on ${calendarDate(answer.day)}, no screener since`,
      );
  return reasons.slice(-4);
}

function says(screener: ScreenerResult): string {
  if (screener.level !== undefined && screener.level !== null) return screener.level;
  return screener.acute === true ? 'positive, acute' : 'positive, not acute';
}
