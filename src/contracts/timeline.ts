import { z } from 'zod';
import { MARK_ROLES, TEXT_ROLES, type TimelineLayout } from '#domain/timeline.ts';
import type { ReadoutData } from '#domain/timeline-readout.ts';
import { agreesWith } from './agrees-with.ts';
import { calendarDateSchema, dayNumberSchema, idSchema, list } from './values.ts';

const NAMED_RANGES = ['three-months', 'episode', 'all'] as const;
const OWN_RANGE = /^(\d{4}-\d{2}-\d{2})\.\.(\d{4}-\d{2}-\d{2})$/;

/** In an address: a name, or `2026-04-01..2026-09-30`, both days included. */
const timelineRangeParamSchema = z
  .union([z.enum(NAMED_RANGES), z.string().regex(OWN_RANGE)])
  .default('episode');

/** What to draw for: a width in px, a setting, a range, the panels. */
export const timelineQuerySchema = z.object({
  width: z.coerce.number().int().min(280).max(4000),
  setting: z.enum(['desk', 'phone', 'print']),
  range: timelineRangeParamSchema,
  /** px; what does not fit goes (print). Absent: as high as it needs. */
  maxHeight: z.coerce.number().int().min(200).max(4000).optional(),
  /** Instrument ids with a comma between, two at most; absent: the engine's choice. */
  instruments: z
    .string()
    .regex(/^[a-z0-9-]+(,[a-z0-9-]+)?$/)
    .optional(),
  /** `open`: every former drug has a lane of its own. */
  earlier: z.enum(['folded', 'open']).optional(),
});

const markStatus = z.enum(['happened', 'did-not-happen', 'not-known', 'planned']);
const px = z.number();
const inPlot = z.object({ left: px, right: px, top: px, bottom: px });
const days = { from: dayNumberSchema, to: dayNumberSchema };

const view = z.object({
  width: px,
  setting: z.enum(['desk', 'phone', 'print']),
  register: z.enum(['clinician', 'patient']),
  range: z.union([
    z.enum(NAMED_RANGES),
    z.object({ from: calendarDateSchema, to: calendarDateSchema }),
  ]),
  instruments: list(z.string()).exactOptional(),
  earlierMedicinesOpen: z.boolean().exactOptional(),
  maxHeight: px.exactOptional(),
});

const mark = { role: z.enum(MARK_ROLES), event: z.string().exactOptional() };

const shape = z.discriminatedUnion('kind', [
  z.object({
    ...mark,
    kind: z.literal('rect'),
    x: px,
    y: px,
    width: px,
    height: px,
    radius: px.exactOptional(),
  }),
  z.object({ ...mark, kind: z.literal('line'), x1: px, y1: px, x2: px, y2: px }),
  z.object({ ...mark, kind: z.literal('path'), d: z.string() }),
  z.object({ ...mark, kind: z.literal('circle'), cx: px, cy: px, r: px }),
  z.object({
    kind: z.literal('text'),
    event: z.string().exactOptional(),
    role: z.enum(TEXT_ROLES),
    x: px,
    y: px,
    text: z.string(),
    size: px,
    anchor: z.enum(['start', 'middle', 'end']),
    halo: z.boolean(),
  }),
]);

const tone = z.enum(['strong', 'plain', 'muted']);

const readout = agreesWith<ReadoutData>()(
  z.object({
    tracks: list(
      z.object({
        topic: z.enum([
          'date',
          'step',
          'score',
          'medication',
          'therapy',
          'side-effect',
          'life',
          'own-words',
          'planned',
        ]),
        pieces: list(
          z.object({
            ...days,
            parts: list(
              z.union([
                z.object({ tone, text: z.string() }),
                z.object({
                  tone,
                  count: z.enum(['days-since', 'day-of', 'weeks-since']),
                  since: dayNumberSchema,
                }),
              ]),
            ),
          }),
        ),
      }),
    ),
    weekdays: list(z.string()),
    months: list(z.string()),
    nothing: z.string(),
  }),
);

const event = z.object({
  id: z.string(),
  day: dayNumberSchema,
  date: calendarDateSchema,
  lane: z.string(),
  status: markStatus,
  what: z.string(),
  detail: z.string(),
  stepAndWeek: z.string().nullable(),
  entryIds: list(idSchema),
  at: z.object({ x: px, y: px }),
});

const row = z.object({
  status: markStatus,
  day: dayNumberSchema,
  dateText: z.string(),
  what: z.string(),
  detail: z.string(),
  stepAndWeek: z.string(),
  ownWords: z.boolean(),
  eventId: z.string().nullable(),
});

const lane = z.object({
  id: z.string(),
  kind: z.enum(['steps', 'score', 'medication', 'therapy', 'side-effects', 'life', 'plan']),
  name: z.string(),
  top: px,
  bottom: px,
});

/** The combined timeline as the engine laid it out: what page, print and file draw. */
export const timelineLayoutSchema = agreesWith<TimelineLayout>()(
  z.object({
    view,
    width: px,
    height: px,
    plot: inPlot,
    range: z.object({ ...days, today: dayNumberSchema, extent: z.object(days) }),
    ticks: list(z.object({ day: dayNumberSchema, x: px, label: z.string() })),
    lanes: list(lane),
    shapes: list(shape),
    events: list(event),
    readout,
    table: z.object({
      columns: z.object({
        date: z.string(),
        what: z.string(),
        detail: z.string(),
        stepAndWeek: z.string(),
      }),
      rows: list(row),
    }),
    summary: z.string(),
    title: z.string(),
    honesty: z.string(),
    key: list(z.object({ text: z.string(), shapes: list(shape) })),
    notes: list(z.string()),
    instruments: list(z.object({ id: z.string(), name: z.string(), shown: z.boolean() })),
    earlierMedicines: z.object({ count: z.number().int(), open: z.boolean() }).nullable(),
    overview: z.object({
      scores: list(z.object({ day: dayNumberSchema, share: z.number() })),
      medications: list(z.object(days)),
      sessions: list(dayNumberSchema),
    }),
  }),
);

export type TimelineQuery = z.output<typeof timelineQuerySchema>;
