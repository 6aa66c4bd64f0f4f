import { type CalendarDate, calendarDate, DAYS_PER_WEEK, dayNumber } from '#domain/calendar.ts';
import type { PatientFacts } from '#domain/patient.ts';
import { anyDay, type Course, workingDay } from './course.ts';
import type { CoursePlan, Moment } from './course-plan.ts';
import { type Draw, drawFrom } from './draw.ts';
import type { Happening } from './happening.ts';
import type { Profile } from './profile.ts';
import { simulateTherapy } from './session-days.ts';
import type { Rng } from './sfc32.ts';
import { visitDays } from './visit-days.ts';
import { writeAppointments } from './write-appointments.ts';
import { writeContacts } from './write-contacts.ts';
import { writeEpisode } from './write-episode.ts';
import { writeForms } from './write-forms.ts';
import { writeLife } from './write-life.ts';
import { writeMedications } from './write-medications.ts';
import { writeSessions } from './write-sessions.ts';
import { type SimulatedEntry, writtenDown } from './written-down.ts';

export interface SimulatedPatient {
  readonly patient: PatientFacts;
  /** In the order in which they were written down. */
  readonly entries: readonly SimulatedEntry[];
}

/**
 * One virtual patient of a profile, as the chart stands in the morning of `today`: nothing in it is
 * later, but for appointments. The same profile, numbers and day give the same chart.
 *
 * @example simulatePatient(recoveryOnTherapy, sfc32(1, 0, 0), '2026-11-23').entries.length // 96
 */
export function simulatePatient(profile: Profile, rng: Rng, today: CalendarDate): SimulatedPatient {
  const draw = drawFrom(rng);
  const course = layOut(profile.plan(draw), draw, today);
  return { patient: course.patient, entries: writtenDown(happeningsOf(course), rng) };
}

function layOut(plan: CoursePlan, draw: Draw, today: CalendarDate): Course {
  const day = dayNumber(today);
  const born = day - Math.ceil((plan.age + 1) * 365.25) + draw.whole(1, 364);
  const patient: PatientFacts = {
    birthDate: calendarDate(born),
    sex: plan.sex ?? draw.pick(['female', 'female', 'female', 'male', 'male'] as const),
  };
  return { plan, patient, draw, today: day, begin: day - Math.round(plan.weeks * DAYS_PER_WEEK) };
}

function happeningsOf(course: Course): readonly Happening[] {
  const therapies = (course.plan.therapies ?? []).map((plan) => simulateTherapy(course, plan));
  const visits = visitDays(course, therapies);
  return [
    ...writeEpisode(course),
    ...writeForms(course, visits),
    ...writeContacts(course, visits, therapies),
    ...(course.plan.moments ?? []).map((moment) => momentOf(course, moment)),
    ...writeMedications(course, visits),
    ...therapies.flatMap((therapy) => writeSessions(course, therapy)),
    ...writeLife(course, visits),
    ...writeAppointments(course, visits, therapies),
  ];
}

/** People write on any day, the team on the days it works or is on call. */
function momentOf(course: Course, { week, onCall, ...said }: Moment): Happening {
  const open = onCall === true || said.by === 'patient';
  return { ...said, day: (open ? anyDay : workingDay)(course, week) };
}
