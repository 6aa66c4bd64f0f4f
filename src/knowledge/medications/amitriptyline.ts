import type { MedicationDefinition } from '#domain/medication.ts';
import { INGREDIENT_CODES, LABELS } from './sources.ts';

export const amitriptyline: MedicationDefinition = {
  id: 'amitriptyline',
  name: 'amitriptyline',
  drugClass: 'tricyclic',
  role: 'antidepressant',
  rxcui: '704',
  aliases: [
    'amitriptyline hydrochloride',
    'amitriptyline hcl',
    'elavil',
    'endep',
    'saroten',
    'laroxyl',
  ],
  dose: {
    startMg: 25,
    minimumEffectiveMg: 75,
    usualHighMg: 150,
    maximumMg: 200,
    stepMg: null,
    stepEveryDays: null,
  },
  halfLife: '10 to 28 h',
  discontinuationRisk: 'high',
  notes: [
    'Lethal in overdose: keep the supply small.',
    'Contraindicated soon after a heart attack, with narrow-angle glaucoma or urinary retention.',
    'A low dose for pain or sleep is no antidepressant trial.',
    'The source puts the withdrawal risk between moderate and high; the higher is kept here.',
    'Cleared by CYP2D6 and CYP2C19.',
  ],
  version: '2026-11',
  sources: [LABELS, INGREDIENT_CODES],
  reviewBy: '2027-11-23',
  signedOffBy: null,
};
