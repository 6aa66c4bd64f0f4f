import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PASSWORD, type RunningClinic, runClinic } from '../support/running-clinic.ts';
import { NOW } from '../support/test-clinic.ts';
import { createTestDatabase } from '../support/test-database.ts';

let clinic: RunningClinic;
let now = NOW;

beforeAll(async () => {
  const { pool } = await createTestDatabase();
  clinic = await runClinic(pool, { now: () => now });
});
afterAll(() => clinic.close());

const later = (minutes: number) => new Date(Date.parse(now) + minutes * 60_000).toISOString();

describe('signing in', () => {
  it('tells a wrong password, an unknown name and nothing else apart from a right one', async () => {
    const wrong = await clinic.visitor().post('/api/session', {
      loginName: `prescriber of ${clinic.clinicId}`,
      password: 'something else entirely',
    });
    const unknown = await clinic.visitor().post('/api/session', {
      loginName: 'nobody at all',
      password: PASSWORD,
    });
    expect(wrong.status).toBe(401);
    expect(unknown.status).toBe(401);
    expect(unknown.body).toEqual(wrong.body);
  });

  it('gives a session that says who is signed in and what they may do', async () => {
    const visitor = await clinic.signedIn('prescriber');
    const { body } = await visitor.get('/api/session');
    expect(body).toMatchObject({
      kind: 'signed-in',
      account: { role: 'prescriber', displayName: 'A prescriber' },
      clinic: { name: 'Test Clinic', demo: true },
      idleSeconds: 900,
    });
    expect(body.acts).toContain('searchCaseload');
    expect(body.acts).not.toContain('readClinic');
  });

  it('gives a fresh secret each time, in a cookie that no script and no other site can use', async () => {
    const sign = () =>
      clinic.visitor().post('/api/session', {
        loginName: `therapist of ${clinic.clinicId}`,
        password: PASSWORD,
      });
    const [one, two] = [await sign(), await sign()].map((a) => a.headers.get('set-cookie') ?? '');
    expect(one).toMatch(/HttpOnly/);
    expect(one).toMatch(/SameSite=Strict/);
    expect(one?.split(';')[0]).not.toBe(two?.split(';')[0]);
  });

  it('slows down guessing at one name from one address, and lets the next name in', async () => {
    const guess = (loginName: string) =>
      clinic.visitor().post('/api/session', { loginName, password: 'a wrong guess, again' });
    const answers: number[] = [];
    for (let i = 0; i < 10; i++) answers.push((await guess('someone')).status);
    expect(answers.slice(0, 8)).toEqual(Array.from({ length: 8 }, () => 401));
    expect(answers.slice(8)).toEqual([429, 429]);
    expect((await guess('someone else')).status).toBe(401);
  });

  it('ends on the server when a person signs out', async () => {
    const visitor = await clinic.signedIn('therapist');
    expect((await visitor.get('/api/session')).body.kind).toBe('signed-in');
    const cookieBefore = visitor.copy();
    expect((await visitor.send('DELETE', '/api/session')).status).toBe(204);
    expect((await cookieBefore.get('/api/session')).body.kind).toBe('signed-out');
  });

  it('ends after 15 minutes without an act, and an act prolongs it up to 12 hours', async () => {
    const visitor = await clinic.signedIn('care-manager');
    const start = now;
    for (let i = 0; i < 3; i++) {
      now = later(14);
      expect((await visitor.post('/api/session/keep', {})).body.kind).toBe('signed-in');
    }
    now = later(14);
    // To ask whether it still runs is no act.
    expect((await visitor.get('/api/session')).body.kind).toBe('signed-in');
    now = later(2);
    expect((await visitor.get('/api/session')).body.kind).toBe('signed-out');
    now = start;
  });
});

describe('requests that a page of ours did not make', () => {
  it('without the token of the session are refused', async () => {
    const visitor = await clinic.signedIn('prescriber');
    visitor.withoutToken();
    const { status, body } = await visitor.post('/api/caseload/search', {});
    expect(status).toBe(403);
    expect(body.code).toBe('forbidden');
  });

  it('from another site are refused, and so is another name for this address', async () => {
    const visitor = clinic.visitor();
    const body = { loginName: 'x', password: 'y' };
    const cross = await visitor.post('/api/session', body, { 'sec-fetch-site': 'cross-site' });
    expect(cross.status).toBe(403);
  });

  it('say where the body does not fit', async () => {
    const { status, body } = await clinic.visitor().post('/api/session', { loginName: '' });
    expect(status).toBe(400);
    expect(body.problems.map((problem: { path: string }) => problem.path)).toEqual([
      'body.loginName',
      'body.password',
    ]);
  });
});
