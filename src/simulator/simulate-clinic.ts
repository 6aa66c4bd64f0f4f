import type { CalendarDate } from '#domain/calendar.ts';
import { personName } from './names.ts';
import type { Profile } from './profile.ts';
import { PROFILES } from './profiles/index.ts';
import { sfc32 } from './sfc32.ts';
import { type SimulatedPatient, simulatePatient } from './simulate-patient.ts';
import { simulatedId } from './simulated-id.ts';

/** A virtual patient of the demo clinic: someone with a name. */
export interface DemoPerson extends SimulatedPatient {
  readonly id: string;
  readonly name: string;
  /** `D-0042` */
  readonly identifier: string;
  readonly profile: Profile;
}

export interface ClinicSeed {
  readonly seed: number;
  readonly today: CalendarDate;
  /** How many people; absent: as many as the profiles ask for, about sixty. */
  readonly people?: number;
}

/** The seed of the demo clinic that a first start fills. */
export const DEMO_SEED = 2026;

/**
 * Everyone in the demo clinic. The same seed and day give the same people, to the byte; each person
 * has numbers of their own, so that one more profile changes nobody else's course.
 *
 * @example simulateClinic({ seed: 2026, today: '2026-11-23' })[0]?.name // 'Wren Sampleby'
 */
export function simulateClinic({ seed, today, people }: ClinicSeed): readonly DemoPerson[] {
  const round = roundOfProfiles();
  return Array.from({ length: people ?? round.length }, (_, index): DemoPerson => {
    const number = index + 1;
    const [profile = PROFILES[0]] = round.slice(index % round.length);
    const simulated = simulatePatient(profile, sfc32(seed, number, 0), today);
    return {
      id: simulatedId(simulated.entries[0]?.recordedAt ?? today, sfc32(seed, number, 1)),
      name: personName(number),
      identifier: `D-${String(number).padStart(4, '0')}`,
      profile,
      ...simulated,
    };
  });
}

/** One person of each profile, then the second ones, and so on: any part of the list is mixed. */
function roundOfProfiles(): readonly Profile[] {
  const all: readonly Profile[] = PROFILES;
  const most = Math.max(...all.map(({ people }) => people));
  return Array.from({ length: most }, (_, turn) =>
    all.filter(({ people }) => people > turn),
  ).flat();
}
