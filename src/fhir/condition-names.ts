import type { ConditionCode } from '#domain/condition-code.ts';

/**
 * Names of conditions in free text, American and British spelling: the words that name the
 * condition, never the whole phrase, so that what stands before and after them can be judged.
 */
export const CONDITION_NAMES: readonly (readonly [RegExp, ConditionCode])[] = [
  [
    /dysthymi[ac]\w*|persistent depressive disorder|chronic major depressi(?:on|ve disorder)/giu,
    'persistent-depression',
  ],
  [
    /(?:major|clinical|recurrent|unipolar|postpartum|postnatal|psychotic|melancholic|antenatal) depressi(?:on|ve)|depressive (?:disorder|episode|illness|diagnosis)|depressed episode|\bdepression\b|\bMDD\b/giu,
    'depression',
  ],
  [/bipolar|hypomani[ac]\w*|\bmani[ac]\b|cyclothymi\w*/giu, 'bipolar'],
  [
    /schizophreni\w*|schizoaffective|psychosis|psychotic disorder|delusional disorder|hallucinations|delusions/giu,
    'psychosis',
  ],
  [/catatoni[ac]\w*/giu, 'catatonia'],
  [/generali[sz]ed anxiety(?: disorder)?|\bGAD\b/giu, 'generalized-anxiety'],
  [/panic disorder|panic attacks?/giu, 'panic'],
  [/social (?:anxiety|phobia)/giu, 'social-anxiety'],
  [/post-? ?traumatic stress(?: disorder)?|\bC?-?PTSD\b/giu, 'ptsd'],
  [/obsessive[- ]compulsive disorder|\bOCD\b/giu, 'ocd'],
  [/personality disorder/giu, 'personality-disorder'],
  [
    /alcohol (?:use disorder|dependence|abuse|misuse|addiction)|alcoholism|harmful use of alcohol|dependence on alcohol/giu,
    'alcohol-use',
  ],
  [
    /(?:opioid|opiate|cocaine|cannabis|stimulant|amphetamine|methamphetamine|sedative|benzodiazepine|drug|substance|polysubstance|heroin) (?:use disorder|dependence|abuse|misuse|addiction)/giu,
    'substance-use',
  ],
  [/anorexia nervosa|bulimi[ac]\w*|binge[- ]eating|eating disorder/giu, 'eating-disorder'],
  [/chronic (?:\w+ ){0,3}pain|fibromyalgia/giu, 'chronic-pain'],
  [/insomnia/giu, 'insomnia'],
  [/epilep(?:sy|tic)|seizure disorder/giu, 'seizure-disorder'],
  [
    /diabetes mellitus|diabetes type [12]|type [12] diabetes|\bdiabetes\b(?! insipidus)/giu,
    'diabetes',
  ],
  [
    /coronary (?:artery|heart|arterio\w+|athero\w+)(?: disease)?|isch(?:a)?emic heart disease|myocardial infarction|heart failure|atrial fibrillation|cardiomyopathy|\bangina\b|long qt|ventricular tachycardia|heart block/giu,
    'cardiovascular',
  ],
  [
    /cirrhosis|liver (?:disease|failure|impairment)|hepatic (?:impairment|failure)|hepatitis [bc]|chronic hepatitis/giu,
    'hepatic',
  ],
  [
    /chronic (?:kidney|renal) (?:disease|failure|insufficiency)|(?:kidney|renal) (?:failure|impairment)|dialysis|\bCKD\b/giu,
    'renal',
  ],
  [/pregnan(?:cy|t)/giu, 'pregnancy'],
  [/post-?(?:partum|natal)|puerper\w+/giu, 'postpartum'],
];

/** Phrases that hold a name from above and mean something else; they are taken out first. */
export const OTHER_MEANINGS =
  /pre-?diabetes|premenstrual dysphoric disorder|adjustment (?:disorder|reaction)[^;,.]*|mixed anxiety and depress\w*(?: disorder)?|post-?partum h(?:a)?emorrhage|(?:respiratory|bone marrow|st|cardiac|growth) depression|(?:ectopic|molar|planned) pregnancy|hypn(?:agogic|opompic) hallucinations/giu;

/** Denies a list: "no mania, psychosis or catatonia" goes on over the commas. */
export const DENIES_LIST =
  /\b(?:no|never|denie[sd]|deny|denying|negative for|absence of|free of|(?:rule[sd]?|ruling) out|r\/o)\b[^;.:]*$/iu;

/** Denies, doubts, or says of somebody else what follows up to a comma. */
export const DENIES_NEXT =
  /(?:\b(?:not|without|exclude[sd]?|excluding|unlikely|suspected|suspicion of|query|possible|probable|screening(?: for)?|screen for|risk (?:of|for)|fear of|counsel(?:l)?ing (?:for|about|on)|education (?:for|about|on)|prevention of|prevent|prophylaxis (?:of|against|for)|family (?:history|hx)|f\/?hx?|(?:mother|father|sister|brother|parent|sibling|son|daughter|aunt|uncle|cousin|grandmother|grandfather|relative|partner|wife|husband)s?|maternal|paternal)\b|\?)[^;.:,]*$/iu;

/** Denies what went before: "mania: ruled out"; or makes another thing of it: "depression screening". */
export const DENIED_AFTER =
  /^[\s,:;()–-]*(?:(?:disorder|episode|symptoms|features)[\s,:;()–-]*)?(?:(?:has been|was|is|were)\s+)?(?:ruled out|excluded|absent|denied|negative|unlikely|refuted|not (?:present|confirmed|likely)|none\b|(?:in|of) (?:the |her |his |their |an? )?(?:family|mother|father|sister|brother|parent|sibling|relative|partner)|screen(?:ing)?\b|scale|questionnaire|inventory|test\b|prevention)/iu;

/** Was, and is over: the condition counts as resolved. */
export const PAST =
  /\b(?:history of|h\/o|hx of|past|previous|prior|former|resolved)\s*(?:[\w-]+,?\s+){0,3}$/iu;
export const OVER_AFTER = /\bin (?:(?:full|sustained|early|complete) )*remission\b/iu;
