import type { Profile } from '../profile.ts';
import { afterBirth } from './after-birth.ts';
import { cameBack } from './came-back.ts';
import { chronic } from './chronic.ts';
import { crossTapered } from './cross-tapered.ts';
import { dosesMissed } from './doses-missed.ts';
import { droppedOut } from './dropped-out.ts';
import { earlyImprovement } from './early-improvement.ts';
import { formOverdue } from './form-overdue.ts';
import { item9Settled } from './item-9-settled.ts';
import { item9Yesterday } from './item-9-yesterday.ts';
import { joinedLastWeek } from './joined-last-week.ts';
import { mild } from './mild.ts';
import { moodScreener } from './mood-screener.ts';
import { neverMeasured } from './never-measured.ts';
import { onTheWay } from './on-the-way.ts';
import { orangeWatched } from './orange-watched.ts';
import { partialThenTherapy } from './partial-then-therapy.ts';
import { recoveryOnBoth } from './recovery-on-both.ts';
import { recoveryOnMedication } from './recovery-on-medication.ts';
import { recoveryOnTherapy } from './recovery-on-therapy.ts';
import { recurred } from './recurred.ts';
import { redInHand } from './red-in-hand.ts';
import { relapsed } from './relapsed.ts';
import { sideEffects } from './side-effects.ts';
import { switched } from './switched.ts';
import { tapering } from './tapering.ts';
import { therapyWithoutResponse } from './therapy-without-response.ts';
import { threeYears } from './three-years.ts';
import { twoFailedTrials } from './two-failed-trials.ts';
import { waitingForReview } from './waiting-for-review.ts';
import { worse } from './worse.ts';
import { wrenSampleby } from './wren-sampleby.ts';

/** Every course that people of the demo clinic go through; the first is the one of the pictures. */
export const PROFILES = [
  wrenSampleby,
  item9Yesterday,
  partialThenTherapy,
  recoveryOnMedication,
  recoveryOnTherapy,
  recoveryOnBoth,
  earlyImprovement,
  onTheWay,
  switched,
  crossTapered,
  twoFailedTrials,
  relapsed,
  recurred,
  tapering,
  chronic,
  droppedOut,
  cameBack,
  neverMeasured,
  waitingForReview,
  formOverdue,
  joinedLastWeek,
  item9Settled,
  redInHand,
  orangeWatched,
  therapyWithoutResponse,
  moodScreener,
  worse,
  dosesMissed,
  sideEffects,
  afterBirth,
  mild,
  threeYears,
] as const satisfies readonly Profile[];
