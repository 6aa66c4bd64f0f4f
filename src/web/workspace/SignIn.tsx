import { type FormEvent, useState } from 'react';
import { ActRefused, act } from '../api-client.ts';
import { t } from '../messages/workspace-texts.ts';
import { beginSession } from '../session-store.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { Notice } from '../ui/Notice.tsx';
import { DoorPage } from './DoorPage.tsx';

/** One card, one neutral answer: whether the name, the password or neither was right is not said. */
export function SignIn({ demo, ended }: { readonly demo: boolean; readonly ended: boolean }) {
  const [refusal, setRefusal] = useState<ActRefused | null>(null);
  const [busy, setBusy] = useState(false);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setBusy(true);
    try {
      const body = { loginName: textOf(form, 'loginName'), password: textOf(form, 'password') };
      beginSession(await act('signIn', { body }));
    } catch (error) {
      if (!(error instanceof ActRefused)) throw error;
      setRefusal(error);
      setBusy(false);
    }
  };
  return (
    <DoorPage title={t('signIn.title')} demo={demo}>
      {refusal !== null && <Notice tone="problem">{t(reasonOf(refusal))}</Notice>}
      {refusal === null && ended && <Notice>{t('signIn.ended')}</Notice>}
      <form onSubmit={(event) => void submit(event)}>
        <Field
          label={t('signIn.name')}
          name="loginName"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          required
        />
        <Field
          label={t('signIn.password')}
          name="password"
          type="password"
          autoComplete="current-password"
          required
        />
        <Button tone="primary" type="submit" disabled={busy}>
          {t('signIn.act')}
        </Button>
      </form>
      {demo && <p className="small soft door-note">{t('signIn.demo')}</p>}
    </DoorPage>
  );
}

function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}

function reasonOf({ code }: ActRefused) {
  if (code === 'throttled') return 'signIn.throttled';
  if (code === 'unreachable' || code === 'unavailable') return 'signIn.unavailable';
  return 'signIn.refused';
}
