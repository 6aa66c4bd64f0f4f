import type { Attendance, Homework } from '#domain/chart-entry.ts';
import type { Construct } from '#domain/instrument.ts';

/** What can begin a step, for the short forms on a chip. */
export type ActKind =
  | 'medicationStarted'
  | 'medicationAdded'
  | 'switched'
  | 'raised'
  | 'medicationStopped'
  | 'therapyStarted'
  | 'therapyAdded'
  | 'therapyEnded';

/**
 * Every word of the timeline, in one file, so that a language is one more object of this shape. The
 * patient's register says the same facts in plain words.
 */
export const CLINICIAN_WORDS = {
  months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  weekdays: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
  title: 'Both treatments, one time axis',
  honesty: 'The chart shows what happened when. It cannot tell which of it made the difference.',
  today: (date: string) => [`Today ${date}`, 'Today'],
  planned: 'Planned',
  noForecast: ['no forecast is drawn', 'no forecast'],
  to: (from: string, until: string) => `${from} to ${until}`,
  since: (date: string) => `since ${date}`,
  columns: { date: 'Date', what: 'What', detail: 'Detail', stepAndWeek: 'Step and week' },
  rangeNote: (months: number) =>
    `Room for the last ${months} months here. “All years” and the table show the rest.`,

  /* Scores */
  panelName: (shortTitle: string, _construct: Construct) => shortTitle,
  panelNote: (construct: Construct) => CONSTRUCT_WORDS[construct],
  higherIsBetter: 'higher is better',
  bandName: (name: string) => [capital(spaced(name)), capital(shortBand(spaced(name)))],
  target: (under: string) => `target: under ${under}`,
  halfWay: (value: string) => `half-way: ${value}`,
  response: (total: string) => `${total} response`,
  remission: (total: string) => `${total} remission`,
  stable: 'stable',
  itemTag: (item: number, value: number) => [`item ${item}: ${value}`, `${item}: ${value}`],
  itemMissing: (items: readonly number[]) =>
    items.length === 1 ? `item ${items[0]} missing` : `${items.length} items missing`,
  sentNotScored: (sent: string) => `${sent} sent, not scored`,
  gap: (weeks: number) => [`no score for ${weeks} weeks`, `${weeks} weeks`],
  gapRow: (scale: string, weeks: number) => `No ${scale} for ${weeks} weeks`,
  gapDetail: 'Nothing was measured. The line is not joined.',
  score: (facts: {
    readonly scale: string;
    readonly total: string;
    readonly band: string | null;
    readonly construct: Construct;
  }) => `${facts.scale} ${facts.total}`,
  scoreDetail: (facts: {
    readonly band: string | null;
    readonly change: string | null;
    readonly mark: 'response' | 'remission' | null;
  }) => {
    const first = facts.mark === null ? null : `first ${facts.mark}`;
    return listed([facts.band, facts.change, first]);
  },
  change: (percent: string) => `${percent} % in this step`,
  changeTooLow: 'start too low for a %',
  baseline: 'start of this step',
  prorated: 'prorated',
  reported: 'total as sent',
  flagged: (item: number, value: number) => `item ${item}: ${value}`,
  notScorable: (scale: string) => `${scale} not scorable`,
  outOfRange: (scale: string, sent: string) => `${scale}: ${sent} sent, not scored`,
  outOfRangeDetail: 'Outside the range of the scale. Kept as sent.',
  answerAlone: (scale: string) => `${scale}, one answer`,
  screener: (scale: string, says: string) => `${scale}: ${says}`,
  screenerSays: { positive: 'positive', negative: 'not positive', unclear: 'not complete' },
  bandInText: (name: string) => spaced(name),

  /* Steps */
  step: (ordinal: number, act: string) => [
    `Step ${ordinal} · ${act}`,
    `Step ${ordinal}`,
    String(ordinal),
  ],
  stepRow: (ordinal: number, act: string) => `Step ${ordinal} begins: ${act}`,
  stepAndWeek: (ordinal: number, weeks: string) => `Step ${ordinal}, week ${weeks}`,
  stepInReadout: (ordinal: number) => `step ${ordinal}, week `,
  beforeSteps: 'before step 1',
  act: {
    medicationStarted: (names: string) => `${names} started`,
    medicationAdded: (names: string) => `${names} added`,
    switched: (names: string) => `switched to ${names}`,
    raised: (dose: string | null, name: string | null) =>
      `${name === null ? '' : `${name} `}${dose === null ? 'dose raised' : `raised to ${dose}`}`,
    medicationStopped: (names: string) => `${names} stopped`,
    therapyStarted: (names: string) => `${names} started`,
    therapyAdded: (names: string) => `${names} added`,
    therapyEnded: (names: string) => `${names} ended`,
  },
  /** Short forms of the acts, for a narrow chip; the clinician's chip shortens to its number. */
  actShort: null as null | Readonly<Record<ActKind, string>>,
  and: (parts: readonly string[]) => parts.join(' and '),
  weeks: (figure: string) => `${figure} weeks`,
  weeksShort: (figure: string) => `${figure} wk`,
  fromTo: (from: string, to: string) => `${from} to ${to}`,
  result: {
    worse: 'worse',
    'no-response': 'no response',
    lost: 'response lost',
    'partial-response': 'partial',
    response: 'response',
    remission: 'remission',
  },

  /* Medicines */
  dose: (figure: string) => figure,
  doseUnknown: 'dose unknown',
  doseWeeks: (dose: string, weeks: string) => `${dose} · ${weeks} weeks`,
  asNeeded: 'as needed',
  usual: (low: string, high: string) => `usual ${low} to ${high}`,
  missedDays: (days: number) => (days === 1 ? '1 day missed' : `${days} days missed`),
  missedRow: (name: string, days: number) =>
    `${name}: ${days === 1 ? '1 day' : `${days} days`} missed`,
  taken: (percent: number) => `taken ${percent} %`,
  adherenceRow: (percent: number) => `Doses taken: ${percent} %`,
  adherenceDetail: 'own report, past 30 days',
  adherenceUnknown: 'Doses taken: not known',
  adherenceUnknownDetail: 'Nobody has asked since the medicine began.',
  started: (name: string) => `${name} started`,
  raisedRow: (name: string) => `${name} raised`,
  loweredRow: (name: string) => `${name} lowered`,
  doseChangedRow: (name: string) => `${name}: dose changed`,
  stopped: (name: string) => `${name} stopped`,
  lastTaken: 'last day taken',
  going: (name: string) => `${name}, going on`,
  earlier: (count: number) => `${count} earlier medicines`,
  otherDrugs: (count: number) => `${count} other medicines`,
  dayBefore: ' (1 day before)',
  daysBefore: [' (', ' days before)'] as readonly [string, string],
  noScoreNow: (name: string) => `no ${name} for `,
  daysOf: ' days, last ',
  doseDay: ', day ',
  doseMissedToday: ', dose missed',
  notTaken: 'not taken',

  /* Therapies */
  therapyName: (name: string) => capital(name),
  withTherapist: (therapist: string) => `with ${therapist}`,
  homework: 'homework',
  homeworkCount: (done: number, set: number) => `homework ${done} of ${set} done`,
  without: (weeks: number) => [`${weeks} weeks without`, `${weeks} weeks`],
  withoutRow: (name: string, weeks: number) => `No ${name} session for ${weeks} weeks`,
  session: (name: string, number: number) => `${name} session ${number}`,
  sessionNotHeld: (name: string, attendance: Exclude<Attendance, 'attended'>) =>
    `${name} session ${ATTENDANCE_WORDS[attendance]}`,
  sessionPlanned: (name: string) => `${name} session`,
  homeworkIs: (homework: Homework) => HOMEWORK_WORDS[homework],
  sessionsSoFar: (count: number) => (count === 1 ? '1 session so far' : `${count} sessions so far`),
  therapyEnds: (name: string) => `${name} ended`,
  therapyGoing: (name: string, count: number) => `${name}, ${count} sessions before`,
  someTherapy: 'Therapy',

  /* Side effects, life, plans */
  sideEffects: 'Side effects',
  sideEffectsNote: 'burden, own report',
  effect: (name: string, burden: number) => [`${name}, ${burden} of 6`, name],
  effectDetail: (burden: number) => `burden ${burden} of 6`,
  effectGoesOn: 'goes on',
  effectCount: (all: number, now: number) =>
    `${all} side effects${now === 0 ? ', none now' : `, ${now} now`}`,
  life: 'Life',
  lifeNote: 'and own words',
  quoted: (text: string) => `“${text}”`,
  ownWordsDetail: 'own words',
  decisionDetail: 'decision',
  lifeDetail: 'life event',
  more: (count: number) => `${count} more`,
  due: (scale: string) => [`${scale} due`, scale],
  visit: ['visit'],
  somethingDue: ['measure due'],
  plannedDetail: 'planned',
  nothingPlanned: 'Nothing planned on this day. No forecast is drawn.',
  nothingOnRecord: 'Nothing on record.',
  contact: {
    visit: 'Visit',
    phone: 'Phone call',
    video: 'Video call',
    message: 'Message',
    unknown: 'Contact',
  },
  notReached: 'not reached',
  hardThoughts: null as null | ((caller: string | null) => string),

  /* The key: what each mark means */
  keyTexts: {
    flag: 'answer about suicide above 0',
    ring: 'first response, first remission',
    gap: 'nothing was measured or held',
    notScorable: 'not scorable',
    outOfRange: 'outside the scale, not scored',
    bar: 'height: share of the highest licensed dose',
    missedDoses: 'doses missed',
    doseUnknown: 'dose unknown',
    attended: 'session attended',
    missed: 'missed',
    cancelled: 'cancelled by the clinic',
    notRecorded: 'not recorded',
    month: 'sessions of a month, up to four',
    homework: 'homework done, half, not done',
    effect: 'thickness: burden, own report',
    decision: 'decision',
    screener: 'screener',
    target: 'target',
    halfWay: "half of this step's first score",
    planned: 'planned',
    plannedMark: 'measure or visit planned',
  },
  leftOut: {
    'second-panel': 'second scale',
    'side-effects': 'side effects',
    life: 'life and own words',
  },
  leftOutNote: (lanes: readonly string[]) => `Left out for room: ${lanes.join(', ')}.`,

  /* Summary */
  noSteps: 'No treatment step on record.',
  steps: (count: number, since: string, now: string) =>
    `${count === 1 ? 'One treatment step' : `${count} treatment steps`} since ${since}; ${now}.`,
  stepNow: (ordinal: number, act: string, weeks: string) =>
    `now step ${ordinal}, ${act}, week ${weeks}`,
  noScores: 'No score on record.',
  oneScore: (scale: string, score: string, date: string) => `${scale} once, ${score} on ${date}`,
  firstAndLast: (scale: string, first: string, last: string) => `${scale} ${first}, ${last}`,
  scoreOn: (score: string, date: string) => `${score} on ${date}`,
  notKnown: (what: readonly string[]) => `Not known: ${what.map(lower).join('; ')}`,
};

export type TimelineWords = typeof CLINICIAN_WORDS;

export const PATIENT_WORDS: TimelineWords = {
  ...CLINICIAN_WORDS,
  title: 'How things went',
  honesty:
    'Some of a change may be the medicine, some the sessions, some life. A chart cannot tell them apart.',
  columns: { ...CLINICIAN_WORDS.columns, stepAndWeek: '' },
  rangeNote: (months) => `Room for the last ${months} months here. “Everything” shows the rest.`,
  panelName: (shortTitle, construct) => PLAIN_CONSTRUCTS[construct] ?? shortTitle,
  panelNote: () => '',
  noScoreNow: () => 'no check-in for ',
  bandName: (name) => [plainBand(name)],
  target: () => 'where we aim',
  gap: (weeks) => [`${weeks} weeks`],
  gapRow: (_scale, weeks) => `Nothing was written down for ${weeks} weeks`,
  gapDetail: 'That is fine.',
  score: ({ band, construct }) => {
    const about = PLAIN_SUBJECTS[construct];
    const name = about === undefined ? 'Check-in' : `Check-in about ${about}`;
    return band === null ? name : `${name}: ${band}`;
  },
  scoreDetail: () => '',
  bandInText: plainBand,
  notScorable: () => 'Check-in, not complete',
  outOfRange: () => 'Check-in, not readable',
  outOfRangeDetail: '',
  itemMissing: () => 'an answer is missing',
  sentNotScored: () => 'not readable',
  step: (_ordinal, act) => [act],
  stepRow: (_ordinal, act) => act,
  beforeSteps: '',
  act: {
    medicationStarted: () => 'Medicine',
    medicationAdded: () => 'Medicine added',
    switched: () => 'New medicine',
    raised: () => 'Dose raised',
    medicationStopped: () => 'Medicine stopped',
    therapyStarted: () => 'Sessions start',
    therapyAdded: () => 'Sessions added',
    therapyEnded: () => 'Sessions end',
  },
  actShort: {
    medicationStarted: 'Medicine',
    medicationAdded: 'Medicine',
    switched: 'New',
    raised: 'Dose up',
    medicationStopped: 'Stopped',
    therapyStarted: 'Sessions',
    therapyAdded: 'Sessions',
    therapyEnded: 'End',
  },
  doseWeeks: (dose) => dose,
  usual: () => '',
  doseMissedToday: ', without it',
  missedDays: (days) => (days === 1 ? '1 day without' : `${days} days without`),
  missedRow: (name, days) => `${name}: ${days === 1 ? '1 day' : `${days} days`} without`,
  therapyName: (name) => `Talking therapy (${name})`,
  without: (weeks) => [`${weeks} weeks`],
  withoutRow: (_name, weeks) => `No session for ${weeks} weeks`,
  session: () => 'Session',
  sessionNotHeld: (_name, attendance) =>
    attendance === 'not-recorded' ? 'Session, nothing written down' : 'You did not meet',
  sessionPlanned: () => 'Session',
  therapyEnds: () => 'Sessions ended',
  therapyGoing: (name, count) => `Talking therapy (${name}), ${count} sessions before`,
  homeworkIs: (homework) => PLAIN_HOMEWORK[homework],
  homeworkCount: () => '',
  sideEffects: 'Side effects you told us about',
  sideEffectsNote: '',
  effect: (name) => [name],
  effectDetail: (burden) => plainBurden(burden),
  life: 'Life, and your words',
  lifeNote: '',
  ownWordsDetail: 'shared with your team',
  lifeDetail: '',
  due: () => ['check-in'],
  somethingDue: ['check-in'],
  nothingPlanned: 'Nothing planned on this day.',
  adherenceUnknown: 'How much you took: not written down',
  adherenceUnknownDetail: '',
  keyTexts: {
    ...CLINICIAN_WORDS.keyTexts,
    bar: 'taller: a higher dose',
    missedDoses: 'days without',
    attended: 'you met',
    missed: 'you did not meet',
    gap: 'nothing was written down',
    homework: 'what you planned to try',
    effect: 'thicker: it bothered you more',
    target: 'where we aim',
    plannedMark: 'check-in or visit planned',
  },
  hardThoughts: (caller) =>
    caller === null
      ? 'You told us about hard thoughts.'
      : `You told us about hard thoughts. ${caller} got in touch.`,
  noSteps: 'No treatment has begun.',
  steps: (_count, since, now) => `Treatment began on ${since}; ${now}.`,
  stepNow: (_ordinal, act) => `the latest change: ${lower(act)}`,
  noScores: 'No check-in yet.',
  oneScore: (_scale, score, date) => `One check-in, ${score} on ${date}`,
  firstAndLast: (_scale, first, last) => `Check-ins: ${first}, ${last}`,
  notKnown: (what) => what.join('; '),
};

const CONSTRUCT_WORDS: Readonly<Record<Construct, string>> = {
  depression: 'depression',
  anxiety: 'anxiety',
  'suicide-risk': 'suicide risk',
  mania: 'mania',
  trauma: 'trauma',
  alcohol: 'alcohol',
  drugs: 'drugs',
  function: 'function',
  wellbeing: 'wellbeing',
  'quality-of-life': 'quality of life',
  pain: 'pain',
  sleep: 'sleep',
  perinatal: 'perinatal',
};

const PLAIN_CONSTRUCTS: Readonly<Partial<Record<Construct, string>>> = {
  depression: 'How heavy things were',
  perinatal: 'How heavy things were',
  anxiety: 'How much worry there was',
  sleep: 'How hard sleep was',
  pain: 'How much pain there was',
  wellbeing: 'How well you were',
};

/** What a check-in is about, beside the one on how heavy things are. */
const PLAIN_SUBJECTS: Readonly<Partial<Record<Construct, string>>> = {
  anxiety: 'worry',
  sleep: 'sleep',
  pain: 'pain',
  trauma: 'what happened',
  alcohol: 'alcohol',
  drugs: 'drugs',
  function: 'daily life',
  wellbeing: 'how you are',
  'quality-of-life': 'daily life',
};

/** The bands in the person's words; a scale with other bands keeps its own. */
const PLAIN_BANDS: Readonly<Record<string, string>> = {
  minimal: 'very light',
  mild: 'light',
  moderate: 'medium',
  'moderately-severe': 'heavy',
  severe: 'very heavy',
};

const ATTENDANCE_WORDS = {
  missed: 'missed',
  cancelled: 'cancelled by the clinic',
  'not-recorded': 'not recorded',
} as const;

const HOMEWORK_WORDS: Readonly<Record<Homework, string>> = {
  done: 'homework done',
  partly: 'homework partly done',
  'not-done': 'homework not done',
  'none-set': 'no homework set',
};

const PLAIN_HOMEWORK: Readonly<Record<Homework, string>> = {
  done: 'You tried what you planned.',
  partly: 'You tried part of what you planned.',
  'not-done': '',
  'none-set': '',
};

function plainBurden(burden: number): string {
  if (burden <= 2) return 'You said it bothers you a little.';
  return burden <= 4 ? 'You said it bothers you.' : 'You said it bothers you a lot.';
}

function plainBand(name: string): string {
  return PLAIN_BANDS[name] ?? spaced(name);
}

function shortBand(name: string): string {
  return name.replace('moderately', 'mod.');
}

/** "moderately-severe" to "moderately severe". */
function spaced(name: string): string {
  return name.replaceAll('-', ' ');
}

export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function lower(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}

function listed(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== '').join(' · ');
}
