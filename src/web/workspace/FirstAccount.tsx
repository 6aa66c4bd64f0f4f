import { type FormEvent, useState } from 'react';
import { FIRST_ACCOUNT_ROLES, PASSWORD_MIN_LENGTH } from '#contracts/password-rule.ts';
import { ActRefused, act } from '../api-client.ts';
import { t } from '../messages/workspace-texts.ts';
import { goTo } from '../router.ts';
import { beginSession } from '../session-store.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { Notice } from '../ui/Notice.tsx';
import { DoorPage } from './DoorPage.tsx';

/** The first person of an empty clinic makes their account, by the link the server printed. */
export function FirstAccount() {
  const [token] = useState(() => location.hash.slice(1));
  const [passwordProblem, setPasswordProblem] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const body = readForm(new FormData(event.currentTarget), token);
    const problem = problemWith(body.password);
    setPasswordProblem(problem);
    if (problem !== null) return;
    setBusy(true);
    try {
      beginSession(await act('createFirstAccount', { body }));
      goTo('/', 'replace');
    } catch (error) {
      if (!(error instanceof ActRefused)) throw error;
      setRefusal(reasonOf(error));
      setBusy(false);
    }
  };
  return (
    <DoorPage title={t('first.title')}>
      {refusal !== null && <Notice tone="problem">{refusal}</Notice>}
      <form onSubmit={(event) => void submit(event)}>
        <Field label={t('first.clinic')} name="clinicName" autoComplete="organization" required />
        <Field label={t('first.displayName')} name="displayName" autoComplete="name" required />
        <RoleChoice />
        <Field
          label={t('signIn.name')}
          hint={t('first.loginHint')}
          name="loginName"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          required
        />
        <Field
          label={t('signIn.password')}
          hint={t('first.passwordHint', { length: PASSWORD_MIN_LENGTH })}
          name="password"
          type="password"
          autoComplete="new-password"
          required
          problem={passwordProblem}
          onChange={(event) => {
            // What is mended is no longer said, before the pointer is on its way to the button.
            if (problemWith(event.currentTarget.value) === null) setPasswordProblem(null);
          }}
          onBlur={(event) => {
            const { value } = event.currentTarget;
            setPasswordProblem(value === '' ? null : problemWith(value));
          }}
        />
        <Button tone="primary" type="submit" disabled={busy}>
          {t('first.act')}
        </Button>
      </form>
    </DoorPage>
  );
}

function RoleChoice() {
  return (
    <div className="field">
      <label htmlFor="first-role">{t('first.role')}</label>
      <span className="field-hint" id="first-role-hint">
        {t('first.roleHint')}
      </span>
      <select id="first-role" name="role" aria-describedby="first-role-hint">
        {FIRST_ACCOUNT_ROLES.map((role) => (
          <option key={role} value={role}>
            {t(`role.${role}`)}
          </option>
        ))}
      </select>
    </div>
  );
}

function readForm(form: FormData, token: string) {
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string' ? value : '';
  };
  const role = FIRST_ACCOUNT_ROLES.find((known) => known === text('role')) ?? 'administrator';
  return {
    token,
    clinicName: text('clinicName'),
    displayName: text('displayName'),
    loginName: text('loginName'),
    password: text('password'),
    role,
  };
}

function problemWith(password: string): string | null {
  if (password.length >= PASSWORD_MIN_LENGTH) return null;
  return t('first.tooShort', { given: password.length, length: PASSWORD_MIN_LENGTH });
}

function reasonOf({ code, problems }: ActRefused): string {
  if (code === 'invalid' && problems.length > 0)
    return problems.map((problem) => problem.message).join(' ');
  if (code === 'unreachable' || code === 'unavailable') return t('signIn.unavailable');
  return t('first.refused');
}
