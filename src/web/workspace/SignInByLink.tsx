import { useEffect, useState } from 'react';
import { ActRefused, act } from '../api-client.ts';
import { t } from '../messages/workspace-texts.ts';
import { goTo } from '../router.ts';
import { beginSession } from '../session-store.ts';
import { ButtonLink } from '../ui/Button.tsx';
import { DoorPage } from './DoorPage.tsx';

/** Where a sign-in link lands. Its secret stands after `#`, so no server and no log has seen it. */
export function SignInByLink() {
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    const token = location.hash.slice(1);
    // The secret leaves the address, and so the history, before it is used.
    history.replaceState(null, '', '/link');
    void signInWith(token).then(setRefused);
  }, []);
  if (!refused) return <DoorPage title={t('link.working')}>{null}</DoorPage>;
  return (
    <DoorPage title={t('link.refused')}>
      <p className="soft door-note">{t('link.refused.advice')}</p>
      <ButtonLink href="/">{t('link.signIn')}</ButtonLink>
    </DoorPage>
  );
}

/** Answers whether the link was refused. */
async function signInWith(token: string): Promise<boolean> {
  try {
    beginSession(await act('signInByLink', { body: { token } }));
    goTo('/', 'replace');
    return false;
  } catch (error) {
    if (!(error instanceof ActRefused)) throw error;
    return true;
  }
}
