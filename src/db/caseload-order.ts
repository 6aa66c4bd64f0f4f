import { type RawBuilder, sql } from 'kysely';
import { CASELOAD_GROUPS, type CaseloadGroup } from '#domain/caseload.ts';
import { type CaseloadCondition, inGroup } from './caseload-filter.ts';
import type { CaseloadFilter, CaseloadSort } from './caseload-query.ts';

/** What a row is sorted by within its segment. Never null there, so that a page can begin behind it. */
export type SortKey = {
  readonly column: RawBuilder<unknown>;
  readonly type: 'smallint' | 'date' | 'float8' | 'text' | 'uuid';
};

/**
 * A stretch of the list that one index gives in order. The list is its segments one after the
 * other, so a page costs the same at its end as at its beginning, however long it is.
 */
export type Segment = {
  readonly where: CaseloadCondition;
  /** The last key is the patient's id, so no two rows are alike. */
  readonly keys: readonly SortKey[];
  readonly direction: 'asc' | 'desc';
};

const PATIENT: SortKey = { column: sql`c.patient_id`, type: 'uuid' };

/** What each group goes by: the most urgent and longest unreached, the longest stalled, the soonest due. */
const GROUP_KEYS: Readonly<Record<CaseloadGroup, readonly SortKey[]>> = {
  risk: [
    { column: sql`c.risk_rank`, type: 'smallint' },
    { column: sql`c.contact_order`, type: 'date' },
    PATIENT,
  ],
  'not-improved': [{ column: sql`c.not_improved_since`, type: 'date' }, PATIENT],
  overdue: [{ column: sql`c.due_order`, type: 'date' }, PATIENT],
  steady: [{ column: sql`c.due_order`, type: 'date' }, PATIENT],
};

/** The segments of a sort, in order, for the groups that are asked for. */
export function segmentsOf(sort: CaseloadSort, filter: CaseloadFilter): readonly Segment[] {
  const groups = CASELOAD_GROUPS.filter(
    (group) => filter.groups.length === 0 || filter.groups.includes(group),
  );
  if (sort === 'caseload') return groups.map((group) => groupSegment(group, filter));
  const inGroups = groups.map((group) => sql`(${inGroup(group, filter.today)})`);
  const everyone = groups.length === CASELOAD_GROUPS.length;
  const within: CaseloadCondition = everyone ? sql`true` : sql`(${sql.join(inGroups, sql` or `)})`;
  return SEGMENTS[sort].map((segment) => ({
    ...segment,
    where: sql`${segment.where} and ${within}`,
  }));
}

function groupSegment(group: CaseloadGroup, { today }: CaseloadFilter): Segment {
  return { where: inGroup(group, today), keys: GROUP_KEYS[group], direction: 'asc' };
}

const TOTAL: SortKey = { column: sql`c.total`, type: 'float8' };
const CHANGE: SortKey = { column: sql`c.percent_change`, type: 'float8' };

const SEGMENTS: Readonly<Record<Exclude<CaseloadSort, 'caseload'>, readonly Segment[]>> = {
  name: [
    {
      where: sql`true`,
      keys: [
        { column: sql`p.name_order`, type: 'text' },
        { column: sql`p.id`, type: 'uuid' },
      ],
      direction: 'asc',
    },
  ],
  'score-highest': knownThenUnknown(TOTAL, 'desc'),
  'score-lowest': knownThenUnknown(TOTAL, 'asc'),
  'change-worst': knownThenUnknown(CHANGE, 'desc'),
  'change-best': knownThenUnknown(CHANGE, 'asc'),
  'contact-longest-ago': [byContact('asc')],
  'contact-latest': [byContact('desc')],
};

function knownThenUnknown(key: SortKey, direction: 'asc' | 'desc'): readonly Segment[] {
  return [
    { where: sql`${key.column} is not null`, keys: [key, PATIENT], direction },
    { where: sql`${key.column} is null`, keys: [PATIENT], direction },
  ];
}

function byContact(direction: 'asc' | 'desc'): Segment {
  return {
    where: sql`true`,
    keys: [{ column: sql`c.contact_order`, type: 'date' }, PATIENT],
    direction,
  };
}
