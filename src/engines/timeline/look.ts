import { MARK_ROLES, type MarkRole, TEXT_ROLES, type TextRole } from '#domain/timeline.ts';
import type { Face } from './text-width.ts';

/** Names of the design tokens that the timeline uses. */
export type Token =
  | 'surface'
  | 'sunken'
  | 'hairline'
  | 'ink'
  | 'ink-2'
  | 'ink-3'
  | 'act'
  | 'med'
  | 'med-ink'
  | 'med-soft'
  | 'therapy'
  | 'therapy-ink'
  | 'event'
  | 'event-ink'
  | 'score'
  | 'band-0'
  | 'band-1'
  | 'band-2'
  | 'band-3'
  | 'band-4';

export interface MarkLook {
  readonly fill?: Token;
  readonly stroke?: Token;
  /** px */
  readonly width?: number;
  readonly dash?: string;
  readonly cap?: 'round';
  readonly opacity?: number;
}

export interface TextLook {
  readonly ink: Token;
  readonly weight: number;
  /** A person's own words, nothing else. */
  readonly voice?: true;
}

/** How each mark looks. Filled = happened, hollow = did not happen, dashed = not known or planned. */
const MARK_LOOKS: Readonly<Record<MarkRole, MarkLook>> = {
  'band-0': { fill: 'band-0' },
  'band-1': { fill: 'band-1' },
  'band-2': { fill: 'band-2' },
  'band-3': { fill: 'band-3' },
  'band-4': { fill: 'band-4' },
  'panel-frame': { stroke: 'hairline', width: 1 },
  'month-line': { stroke: 'hairline', width: 1 },
  'step-chip': { fill: 'sunken' },
  'step-line': { stroke: 'ink-3', width: 1.5, dash: '1 3.5', cap: 'round' },
  'target-line': { stroke: 'act', width: 1.5 },
  'half-way-line': { stroke: 'act', width: 1.5, dash: '6 4' },
  'score-line': { stroke: 'score', width: 2.25, cap: 'round' },
  'score-dot': { fill: 'score', stroke: 'surface', width: 1.5 },
  'score-dot-dense': { fill: 'score' },
  'score-ring': { stroke: 'act', width: 2 },
  'stable-line': { stroke: 'act', width: 3, cap: 'round' },
  'item-flag': { fill: 'surface', stroke: 'ink', width: 2 },
  'item-stem': { stroke: 'ink', width: 1.25 },
  'item-tag': { fill: 'ink' },
  'not-scorable': { fill: 'surface', stroke: 'ink-2', width: 1.5, dash: '2.5 2' },
  'out-of-range': { fill: 'surface', stroke: 'ink-2', width: 1.5, dash: '2.5 2' },
  'gap-bracket': { stroke: 'ink-3', width: 1.25, dash: '1.5 3', cap: 'round' },
  'dose-fill': { fill: 'med-soft' },
  'dose-line': { stroke: 'med', width: 1.75 },
  'dose-unknown': { stroke: 'med', width: 1.75, dash: '4 3' },
  'dose-as-needed': { stroke: 'med', width: 1.75, dash: '1 4', cap: 'round' },
  'dose-folded': { fill: 'med' },
  'dose-stop': { stroke: 'med', width: 4 },
  'dose-missed': { fill: 'surface', stroke: 'med', width: 1.1, dash: '2 2' },
  'course-line': { stroke: 'therapy', width: 2 },
  'course-planned': { stroke: 'therapy', width: 2, dash: '3 4' },
  'course-end': { stroke: 'therapy', width: 2 },
  'course-cut': { fill: 'surface' },
  'session-attended': { fill: 'therapy', stroke: 'surface', width: 1.5 },
  'session-missed': { fill: 'surface', stroke: 'therapy', width: 2 },
  'session-cancelled': { fill: 'surface', stroke: 'therapy', width: 2 },
  'session-stroke': { stroke: 'therapy', width: 2 },
  'session-not-recorded': { fill: 'surface', stroke: 'ink-3', width: 1.5, dash: '2.5 2' },
  'session-planned': { fill: 'surface', stroke: 'therapy', width: 1.5, dash: '2.5 2.2' },
  'session-block': { fill: 'therapy' },
  'homework-done': { fill: 'therapy' },
  'homework-open': { fill: 'surface', stroke: 'therapy', width: 1.3 },
  'effect-bar': { fill: 'ink-3' },
  'life-dot': { fill: 'event' },
  'own-words-mark': { fill: 'surface', stroke: 'event', width: 1.6 },
  'decision-mark': { fill: 'ink' },
  'screener-mark': { fill: 'surface', stroke: 'ink', width: 1.6 },
  'drop-line': { stroke: 'event', width: 1, opacity: 0.22 },
  'today-line': { stroke: 'ink', width: 1.5 },
  'today-pill': { fill: 'ink' },
  'future-hatch': { stroke: 'hairline', width: 1.1 },
  'planned-mark': { fill: 'surface', stroke: 'ink-2', width: 1.4, dash: '2.5 2' },
  'planned-stem': { stroke: 'ink-2', width: 1.2 },
};

export const TEXT_LOOKS: Readonly<Record<TextRole, TextLook>> = {
  'lane-name': { ink: 'ink', weight: 650 },
  'lane-note': { ink: 'ink-3', weight: 400 },
  'month-label': { ink: 'ink-3', weight: 400 },
  'year-label': { ink: 'ink', weight: 650 },
  'today-label': { ink: 'surface', weight: 600 },
  'step-title': { ink: 'ink', weight: 650 },
  'step-result': { ink: 'ink-2', weight: 400 },
  'planned-title': { ink: 'ink', weight: 650 },
  'planned-note': { ink: 'ink-2', weight: 400 },
  'planned-label': { ink: 'ink-2', weight: 400 },
  'band-name': { ink: 'ink-2', weight: 400 },
  'band-threshold': { ink: 'ink-3', weight: 400 },
  'panel-note': { ink: 'ink-2', weight: 400 },
  'target-label': { ink: 'act', weight: 550 },
  'half-way-label': { ink: 'act', weight: 550 },
  'score-label': { ink: 'ink-2', weight: 400 },
  'score-label-strong': { ink: 'ink', weight: 650 },
  'item-label': { ink: 'surface', weight: 600 },
  'mark-question': { ink: 'ink', weight: 650 },
  'unscored-label': { ink: 'ink-2', weight: 400 },
  'gap-label': { ink: 'ink-2', weight: 400 },
  'dose-label': { ink: 'med-ink', weight: 600 },
  'dose-note': { ink: 'ink-2', weight: 400 },
  'session-number': { ink: 'therapy-ink', weight: 600 },
  'effect-label': { ink: 'ink-2', weight: 400 },
  'life-label': { ink: 'event-ink', weight: 400 },
  'own-words-label': { ink: 'ink', weight: 400, voice: true },
  'decision-label': { ink: 'ink-2', weight: 400 },
  'screener-label': { ink: 'ink-2', weight: 400 },
  'more-label': { ink: 'ink-2', weight: 550 },
};

/** The face that a text is measured in. */
export function faceOf(role: TextRole): Face {
  const look = TEXT_LOOKS[role];
  return look.voice === true ? 'voice' : look.weight;
}

/**
 * One CSS rule a role, colours by `colour(token)`: `var(--ink)` for a page, `#1d2125` for a file.
 * `src/web/ui/timeline/timeline-marks.css` is this text; a test holds the two together.
 */
export function timelineRules(colour: (token: Token) => string): string {
  const marks = MARK_ROLES.map((role) => ruleText(role, markRule(MARK_LOOKS[role], colour)));
  const texts = TEXT_ROLES.map((role) => ruleText(role, textRule(TEXT_LOOKS[role], colour)));
  const halo = ruleText('halo', [
    'paint-order: stroke',
    `stroke: ${colour('surface')}`,
    'stroke-width: 3px',
    'stroke-linejoin: round',
  ]);
  return [...marks, ...texts, halo].join('\n');
}

function ruleText(name: string, declarations: readonly string[]): string {
  return `.tl-${name} {\n${declarations.map((one) => `  ${one};\n`).join('')}}\n`;
}

function markRule(look: MarkLook, colour: (token: Token) => string): readonly string[] {
  const parts = [`fill: ${look.fill === undefined ? 'none' : colour(look.fill)}`];
  if (look.stroke !== undefined)
    parts.push(`stroke: ${colour(look.stroke)}`, `stroke-width: ${look.width ?? 1}px`);
  if (look.dash !== undefined) parts.push(`stroke-dasharray: ${look.dash}`);
  if (look.cap !== undefined) parts.push(`stroke-linecap: ${look.cap}`, 'stroke-linejoin: round');
  if (look.opacity !== undefined) parts.push(`stroke-opacity: ${look.opacity}`);
  return parts;
}

function textRule(look: TextLook, colour: (token: Token) => string): readonly string[] {
  const face = look.voice === true ? ['font-family: var(--voice)'] : [];
  return [`fill: ${colour(look.ink)}`, `font-weight: ${look.weight}`, ...face];
}
