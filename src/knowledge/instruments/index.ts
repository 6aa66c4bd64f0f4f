import type { InstrumentDefinition } from '#domain/instrument.ts';
import { asq } from './asq.ts';
import { auditC } from './audit-c.ts';
import { bdiIi } from './bdi-ii.ts';
import { cSsrsScreener } from './c-ssrs-screener.ts';
import { dast10 } from './dast-10.ts';
import { epds } from './epds.ts';
import { gad2 } from './gad-2.ts';
import { gad7 } from './gad-7.ts';
import { hamD6 } from './ham-d-6.ts';
import { hamD17 } from './ham-d-17.ts';
import { isi } from './isi.ts';
import { madrs } from './madrs.ts';
import { madrsS } from './madrs-s.ts';
import { mdq } from './mdq.ts';
import { pcPtsd5 } from './pc-ptsd-5.ts';
import { peg } from './peg.ts';
import { phq2 } from './phq-2.ts';
import { phq9 } from './phq-9.ts';
import { qLesQSf } from './q-les-q-sf.ts';
import { qidsSr16 } from './qids-sr-16.ts';
import { rapidMoodScreener } from './rapid-mood-screener.ts';
import { sheehanDisability } from './sheehan-disability.ts';
import { who5 } from './who-5.ts';
import { wsas } from './wsas.ts';

/** Every scale on board, in the order in which they are offered. */
export const INSTRUMENTS = [
  phq9,
  phq2,
  gad7,
  gad2,
  hamD17,
  hamD6,
  qidsSr16,
  madrs,
  madrsS,
  bdiIi,
  wsas,
  who5,
  cSsrsScreener,
  asq,
  pcPtsd5,
  auditC,
  dast10,
  mdq,
  rapidMoodScreener,
  peg,
  isi,
  epds,
  qLesQSf,
  sheehanDisability,
] as const satisfies readonly InstrumentDefinition[];
