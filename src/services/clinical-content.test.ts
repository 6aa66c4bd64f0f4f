import { describe, expect, it } from 'vitest';
import { matchMedication, matchTherapy } from '#engines/match-name.ts';
import { clinicalContent } from './clinical-content.ts';

const content = clinicalContent();

describe('clinicalContent', () => {
  it('holds every artifact under its own id', () => {
    for (const artifacts of [content.medications, content.therapies, content.instruments]) {
      for (const [id, artifact] of artifacts) expect(artifact.id).toBe(id);
    }
    expect(content.rules.length).toBeGreaterThan(0);
  });

  it('is the same each time', () => expect(clinicalContent()).toBe(content));

  it('finds every drug by every name it has, and no other drug', () => {
    for (const drug of content.medications.values()) {
      for (const name of [drug.name, ...drug.aliases]) {
        expect([name, matchMedication(content, `${name} 10 MG Oral Tablet`)?.id]).toEqual([
          name,
          drug.id,
        ]);
      }
    }
  });

  it('finds every therapy by every name it has, and no other therapy', () => {
    for (const therapy of content.therapies.values()) {
      for (const name of [therapy.name, therapy.shortName, ...therapy.aliases]) {
        expect([name, matchTherapy(content, name)?.id]).toEqual([name, therapy.id]);
      }
    }
  });

  it.each([
    ['Sertraline 50 mg tablet', 'sertraline'],
    ['Fluoxetine 25MG', 'fluoxetine'],
    ['Venlafaxine XR 75 mg capsule', 'venlafaxine'],
    ['24 HR venlafaxine 75 MG Extended Release Oral Capsule [Effexor]', 'venlafaxine'],
    ['desvenlafaxine succinate 50 MG Extended Release Oral Tablet', 'desvenlafaxine'],
    ['Escitalopram 10 mg', 'escitalopram'],
    ['olanzapine 6 MG / fluoxetine 25 MG Oral Capsule [Symbyax]', 'olanzapine-fluoxetine'],
    ['olanzapine 10 MG Oral Tablet', 'olanzapine'],
    [
      'bupropion hydrochloride 105 MG / dextromethorphan hydrobromide 45 MG Extended Release Oral Tablet',
      'dextromethorphan-bupropion',
    ],
    ['24 HR selegiline 0.25 MG/HR Transdermal System [Emsam]', 'selegiline-transdermal'],
    ['esketamine 28 MG/ACTUAT Nasal Spray', 'esketamine'],
    ['lithium carbonate 300 MG Extended Release Oral Tablet', 'lithium'],
    ['perphenazine 2 MG / amitriptyline hydrochloride 10 MG Oral Tablet', null],
    [
      'naltrexone hydrochloride 8 MG / bupropion hydrochloride 90 MG Extended Release Oral Tablet',
      null,
    ],
    ['selegiline hydrochloride 5 MG Oral Tablet', null],
    ['doxepin hydrochloride 50 MG/ML Topical Cream', null],
    ['dextromethorphan hydrobromide 30 MG/5 ML Oral Suspension', null],
    ['Lisinopril 10 mg', null],
    ['Ibuprofen 200 MG Oral Tablet', null],
    ['Documentation of current medications', null],
  ])('reads the product %s as %s', (text, id) =>
    expect(matchMedication(content, text)?.id ?? null).toBe(id),
  );

  it.each([
    ['Cognitive behavioural therapy, individual session', 'cbt-individual'],
    ['Cognitive and behavioral therapy (regime/therapy)', 'cbt-individual'],
    ['Group CBT session', 'cbt-group'],
    ['Cognitive behavioural therapy, group session', 'cbt-group'],
    ['CBT delivered by telephone', 'cbt-telephone'],
    ['Internet-based guided CBT', 'cbt-guided-internet'],
    ['Guided self-help, session 3', 'cbt-guided-internet'],
    ['Mindfulness-based cognitive therapy (MBCT) group', 'mbct'],
    ['Cognitive Behavioral Analysis System of Psychotherapy', 'cbasp'],
    ['Behavioural activation', 'behavioral-activation'],
    ['Interpersonal psychotherapy (IPT)', 'ipt'],
    ['Monthly maintenance IPT', 'maintenance-ipt'],
    ['Brief psychodynamic psychotherapy', 'short-term-psychodynamic'],
    ['Couples counselling', 'couple-therapy'],
    ['Counselling', 'counselling'],
    ['ACT', 'act'],
    ['Psychotherapy, 45 minutes with patient', 'psychotherapy'],
    ['Psychological therapy: CBT', 'cbt-individual'],
    ['Referral to cognitive behavioral therapy', null],
    ['Dietary counselling', null],
    ['Physical therapy', null],
    ['Electroconvulsive therapy', null],
    ['Specialist palliative care treatment (regime/therapy)', null],
  ])('reads the session %s as %s', (text, id) =>
    expect(matchTherapy(content, text)?.id ?? null).toBe(id),
  );
});
