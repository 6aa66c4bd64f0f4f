import { expect, test } from 'vitest';
import { freshId, makeClinic, makePatient } from '../../tests/support/test-clinic.ts';
import { createTestDatabase } from '../../tests/support/test-database.ts';
import { inClinic } from './in-clinic.ts';
import { listPatients, loadPatient, updatePatient } from './patients.ts';
import { addSourceKeys, findPatientsBySourceKeys } from './source-keys.ts';

const { pool } = await createTestDatabase();
const acting = await makeClinic(pool);

const load = (id: string) => inClinic(pool, acting, (scope) => loadPatient(scope, id));
const find = (...keys: string[]) =>
  inClinic(pool, acting, (scope) => findPatientsBySourceKeys(scope, keys));

test('a person comes back as entered: a birth date keeps its precision, what is not known stays so', async () => {
  const facts = {
    name: 'Ivy Fictiva',
    birthDate: '1988',
    sex: null,
    identifiers: [{ system: null, value: '7' }],
  };
  const id = await makePatient(pool, acting, facts);
  expect(await load(id)).toEqual({ id, clinicId: acting.clinicId, demo: true, ...facts });
  await inClinic(pool, acting, async (scope) =>
    updatePatient(scope, {
      ...(await loadPatient(scope, id)),
      birthDate: '1988-02-29',
      sex: 'male',
    }),
  );
  expect(await load(id)).toMatchObject({ birthDate: '1988-02-29', sex: 'male' });
});

test('the same id twice is a conflict; a person of nowhere is not found', async () => {
  const id = await makePatient(pool, acting);
  await expect(makePatient(pool, acting, { id })).rejects.toMatchObject({ code: 'conflict' });
  await expect(load(freshId())).rejects.toMatchObject({ code: 'not-found' });
});

test('an import finds a person again by any of the keys', async () => {
  const one = await makePatient(pool, acting, { sourceKeys: ['a', 'b'] });
  const other = await makePatient(pool, acting, { sourceKeys: ['c'] });
  expect(await find('b', 'x')).toEqual([one]);
  expect(new Set(await find('a', 'b', 'c'))).toEqual(new Set([one, other]));
  expect(await find()).toEqual([]);
  await inClinic(pool, acting, (scope) => addSourceKeys(scope, one, ['a', 'd']));
  expect(await find('d')).toEqual([one]);
  const steal = inClinic(pool, acting, (scope) => addSourceKeys(scope, one, ['c']));
  await expect(steal).rejects.toMatchObject({ code: 'conflict' });
});

test('ten imports of one person at once make one person', async () => {
  const sourceKeys = ['urn:mrn|42', 'Patient/42'];
  const ends = await Promise.allSettled(
    Array.from({ length: 10 }, (_, index) =>
      makePatient(pool, acting, { sourceKeys: index % 2 ? sourceKeys : sourceKeys.toReversed() }),
    ),
  );
  const refusals = ends.filter((end) => end.status === 'rejected').map((end) => end.reason.code);
  expect(refusals).toEqual(Array.from({ length: 9 }, () => 'conflict'));
  expect(await find(...sourceKeys)).toHaveLength(1);
});

test('the directory can be walked through page by page', async () => {
  const elsewhere = await makeClinic(pool);
  const ids: string[] = [];
  for (let n = 0; n < 5; n++) ids.push(await makePatient(pool, elsewhere));
  const seen: string[] = [];
  for (;;) {
    const page = { after: seen.at(-1) ?? null, limit: 2 };
    const patients = await inClinic(pool, elsewhere, (scope) => listPatients(scope, page));
    if (patients.length === 0) break;
    seen.push(...patients.map((patient) => patient.id));
  }
  expect(seen).toEqual(ids.toSorted());
});
