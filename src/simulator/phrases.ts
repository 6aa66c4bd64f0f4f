/** How heavy things are, by the PHQ-9's own cut-offs. */
export type Weight = 'heavy' | 'medium' | 'light' | 'well';

/** @example weightOf(12) === 'medium' */
export function weightOf(total: number): Weight {
  if (total >= 15) return 'heavy';
  if (total >= 10) return 'medium';
  return total >= 5 ? 'light' : 'well';
}

/** What people write to their team. Plain, everyday, about no one in particular. */
export const OWN_WORDS: Readonly<Record<Weight, readonly string[]>> = {
  heavy: [
    'Most mornings I get up because the dog has to go out.',
    'I said no to everything this week. I did not have it in me.',
    'Everything takes so long. A shower is a project.',
    'I sleep ten hours and wake up tired.',
    'I sat in the car for a while before I could go in.',
    'People ask how I am and I say fine. I am not, much.',
    'I lose the thread in every conversation.',
    'The laundry has been on the chair since Sunday.',
    'My sister called. I let it ring. I will call back.',
    'I wrote down three things I did. It was hard to find three.',
    'Food tastes of nothing.',
    'I am glad I came today, even if I said little.',
  ],
  medium: [
    'Two better days, then a gray one.',
    'I went for the walk. Ten minutes, but I went.',
    'I answered my messages, all of them.',
    'Sleep is better. Mornings are the hard part.',
    'I cooked something with more than one pan.',
    'I noticed that I was dreading Monday less.',
    'I read four pages and knew afterwards what was in them.',
    'I tried the breathing on the bus. Nobody looked.',
    'I told my brother a little of it. He was kind.',
    'I still cancel things, but I cancel fewer.',
    'I sang along to something in the car.',
  ],
  light: [
    'I laughed at something on Tuesday and noticed it.',
    'I called a friend first, for once.',
    'The garden is half done. Half is fine.',
    'I was tired, but the ordinary kind.',
    'I caught the old thought and wrote the other one next to it.',
    'Went swimming with my neighbor. We will go again.',
    'A hard day, and I left it behind at the door.',
    'I am making plans for the weekend, small ones.',
    'I slept through, four nights of seven.',
    'I burned the pancakes and it was funny.',
  ],
  well: [
    'I forgot to think about how I am.',
    'Back at choir. My voice is rusty and I do not mind.',
    'I know my signs now: I stop opening the mail.',
    'A quiet month. I am glad of quiet.',
    'Planted beans. They are up.',
    'They say I am singing in the kitchen again.',
    'I had a low week and did what is on my list. It passed.',
    'Half a year ago I would not have believed this.',
  ],
};

export const LIFE_EVENTS = [
  'Moved to a smaller apartment',
  'A close friend moved away',
  'Adopted an old cat',
  'Neighbors above are renovating',
  'A cousin got married',
  'Joined the choir',
  'A week at the lake',
  'The car broke down for good',
  'Began Spanish lessons',
  'Leak in the kitchen, fixed after a month',
  'New neighbors, noisy at first',
  'Sister in hospital, home again after a week',
] as const satisfies readonly string[];

export const GOALS = [
  'Walk for twenty minutes, three days a week',
  'Breakfast before ten',
  'Call one friend a week',
  'Back to choir once a month',
  'Open the mail on the day it comes',
  'Two evenings without the phone',
  'Cook on Sundays',
  'Sleep window from eleven to seven',
  'One hour in the workshop on Saturdays',
  'Read for half an hour in the evening',
] as const satisfies readonly string[];

/** What the one who saw or called notes in a line. */
export const SUMMARIES: Readonly<Record<Weight, readonly string[]>> = {
  heavy: [
    'A heavy stretch. Sleep and appetite gone over; next steps agreed.',
    'Tired and slow, comes anyway. Small plan for the week.',
    'Little change. Side effects and doses gone over.',
    'Rests a lot. Agreed who to call on a bad day.',
  ],
  medium: [
    'Some better days. Plan kept as it is.',
    'More active, mornings are hard. Sleep gone over.',
    'Takes the medicine regularly. Questions answered.',
    'Activity plan went half well; made it smaller.',
  ],
  light: [
    'Clearly lighter. Plan kept.',
    'Picks up things that had been left.',
    'Sleeps well, sees friends again.',
    'What helped, written down together.',
  ],
  well: [
    'Well. Early signs gone over.',
    'Well, nothing new. Next call agreed.',
    'Well since the last call. Plan for hard days is at hand.',
    'Well. Asked how long this goes on; talked it through.',
  ],
};

export const CONDITION_NAMES: Readonly<Record<string, string>> = {
  'generalized-anxiety': 'Generalized anxiety disorder',
  'social-anxiety': 'Social anxiety disorder',
  panic: 'Panic disorder',
  ptsd: 'Post-traumatic stress disorder',
  insomnia: 'Insomnia',
  'chronic-pain': 'Chronic low back pain',
  'alcohol-use': 'Alcohol use, hazardous',
  diabetes: 'Type 2 diabetes',
  cardiovascular: 'High blood pressure',
  'personality-disorder': 'Personality disorder, avoidant',
  postpartum: 'Four months after birth',
};
