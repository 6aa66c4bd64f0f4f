import type { MedicationDefinition } from '#domain/medication.ts';
import { agomelatine } from './agomelatine.ts';
import { amitriptyline } from './amitriptyline.ts';
import { aripiprazole } from './aripiprazole.ts';
import { brexpiprazole } from './brexpiprazole.ts';
import { bupropion } from './bupropion.ts';
import { cariprazine } from './cariprazine.ts';
import { citalopram } from './citalopram.ts';
import { clomipramine } from './clomipramine.ts';
import { desipramine } from './desipramine.ts';
import { desvenlafaxine } from './desvenlafaxine.ts';
import { dextromethorphanBupropion } from './dextromethorphan-bupropion.ts';
import { doxepin } from './doxepin.ts';
import { duloxetine } from './duloxetine.ts';
import { escitalopram } from './escitalopram.ts';
import { esketamine } from './esketamine.ts';
import { fluoxetine } from './fluoxetine.ts';
import { fluvoxamine } from './fluvoxamine.ts';
import { gepirone } from './gepirone.ts';
import { imipramine } from './imipramine.ts';
import { isocarboxazid } from './isocarboxazid.ts';
import { levomilnacipran } from './levomilnacipran.ts';
import { liothyronine } from './liothyronine.ts';
import { lithium } from './lithium.ts';
import { lumateperone } from './lumateperone.ts';
import { mirtazapine } from './mirtazapine.ts';
import { moclobemide } from './moclobemide.ts';
import { nefazodone } from './nefazodone.ts';
import { nortriptyline } from './nortriptyline.ts';
import { olanzapine } from './olanzapine.ts';
import { olanzapineFluoxetine } from './olanzapine-fluoxetine.ts';
import { paroxetine } from './paroxetine.ts';
import { phenelzine } from './phenelzine.ts';
import { quetiapine } from './quetiapine.ts';
import { selegilineTransdermal } from './selegiline-transdermal.ts';
import { sertraline } from './sertraline.ts';
import { tranylcypromine } from './tranylcypromine.ts';
import { trazodone } from './trazodone.ts';
import { trimipramine } from './trimipramine.ts';
import { venlafaxine } from './venlafaxine.ts';
import { vilazodone } from './vilazodone.ts';
import { vortioxetine } from './vortioxetine.ts';
import { zuranolone } from './zuranolone.ts';

/** Every drug that counts as treatment of depression: antidepressants and augmenters. */
export const MEDICATIONS = [
  agomelatine,
  amitriptyline,
  aripiprazole,
  brexpiprazole,
  bupropion,
  cariprazine,
  citalopram,
  clomipramine,
  desipramine,
  desvenlafaxine,
  dextromethorphanBupropion,
  doxepin,
  duloxetine,
  escitalopram,
  esketamine,
  fluoxetine,
  fluvoxamine,
  gepirone,
  imipramine,
  isocarboxazid,
  levomilnacipran,
  liothyronine,
  lithium,
  lumateperone,
  mirtazapine,
  moclobemide,
  nefazodone,
  nortriptyline,
  olanzapine,
  olanzapineFluoxetine,
  paroxetine,
  phenelzine,
  quetiapine,
  selegilineTransdermal,
  sertraline,
  tranylcypromine,
  trazodone,
  trimipramine,
  venlafaxine,
  vilazodone,
  vortioxetine,
  zuranolone,
] as const satisfies readonly MedicationDefinition[];
