import type { TimelineSetting } from '#domain/timeline.ts';

/** Lengths of one setting, px (design, "The combined timeline"). */
export interface Sizes {
  /** Labels, and the smaller text of axis and captions. */
  readonly label: number;
  readonly small: number;
  /** Lane names stand in it; 0 where they stand above their lane. */
  readonly gutter: number;
  readonly leftEdge: number;
  readonly rightEdge: number;
  readonly stepsHeight: number;
  readonly panel: number;
  readonly secondPanel: number;
  readonly dot: number;
  readonly secondDot: number;
  readonly session: number;
  /** A dose bar is from `barBase` to `barBase + barShare` high. */
  readonly barBase: number;
  readonly barShare: number;
  readonly laneGap: number;
  readonly homework: boolean;
  /** Days drawn after today, and the least px they get with and without anything planned. */
  readonly futureDays: number;
  readonly futureLeast: number;
  readonly futureEmpty: number;
}

const DESK: Sizes = {
  label: 12.5,
  small: 12,
  gutter: 172,
  leftEdge: 172,
  rightEdge: 10,
  stepsHeight: 37,
  panel: 226,
  secondPanel: 88,
  dot: 4.6,
  secondDot: 3.6,
  session: 6,
  barBase: 13,
  barShare: 27,
  laneGap: 13,
  homework: true,
  futureDays: 56,
  futureLeast: 60,
  futureEmpty: 24,
};

export const SIZES: Readonly<Record<TimelineSetting, Sizes>> = {
  desk: DESK,
  phone: {
    ...DESK,
    label: 12,
    small: 12,
    gutter: 0,
    leftEdge: 2,
    rightEdge: 2,
    stepsHeight: 23,
    panel: 186,
    secondPanel: 76,
    dot: 4,
    session: 4.6,
    laneGap: 8,
    homework: false,
    futureDays: 42,
  },
  print: {
    ...DESK,
    label: 10.5,
    small: 9.75,
    gutter: 124,
    leftEdge: 124,
    stepsHeight: 33,
    panel: 140,
    secondPanel: 52,
    dot: 3.2,
    secondDot: 3,
    session: 4.6,
    barShare: 15,
    laneGap: 11,
  },
};

/** Beyond 18 months marks fold: sessions to months, dots lose their labels. */
export const DENSE_DAYS = 548;
