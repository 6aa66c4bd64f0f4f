import type { TherapyDefinition } from '#domain/therapy.ts';
import { act } from './act.ts';
import { behavioralActivation } from './behavioral-activation.ts';
import { cbasp } from './cbasp.ts';
import { cbtGroup } from './cbt-group.ts';
import { cbtGuidedInternet } from './cbt-guided-internet.ts';
import { cbtIndividual } from './cbt-individual.ts';
import { cbtTelephone } from './cbt-telephone.ts';
import { counselling } from './counselling.ts';
import { coupleTherapy } from './couple-therapy.ts';
import { ipt } from './ipt.ts';
import { maintenanceCbt } from './maintenance-cbt.ts';
import { maintenanceIpt } from './maintenance-ipt.ts';
import { mbct } from './mbct.ts';
import { preventiveCognitiveTherapy } from './preventive-cognitive-therapy.ts';
import { problemSolving } from './problem-solving.ts';
import { psychotherapy } from './psychotherapy.ts';
import { shortTermPsychodynamic } from './short-term-psychodynamic.ts';

/** Psychotherapies for depression, the more specific before the more general. */
export const THERAPIES = [
  maintenanceCbt,
  maintenanceIpt,
  preventiveCognitiveTherapy,
  mbct,
  cbtGroup,
  cbtGuidedInternet,
  cbtTelephone,
  cbasp,
  coupleTherapy,
  problemSolving,
  ipt,
  shortTermPsychodynamic,
  act,
  cbtIndividual,
  behavioralActivation,
  counselling,
  psychotherapy,
] as const satisfies readonly TherapyDefinition[];
