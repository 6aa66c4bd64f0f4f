import { CircleUser, Search } from 'lucide-react';
import { type ChangeEvent, type RefObject, useMemo, useRef, useState } from 'react';
import type { SignedIn } from '#contracts/session.ts';
import { act } from '../api-client.ts';
import { setFindText, useFindText } from '../find-text.ts';
import { shared } from '../messages/shared-texts.ts';
import { t } from '../messages/workspace-texts.ts';
import { goTo, usePlace } from '../router.ts';
import { pages } from '../routes.tsx';
import { endSession } from '../session-store.ts';
import { Button } from '../ui/Button.tsx';
import { KeyHint } from '../ui/KeyHint.tsx';
import { Mark } from '../ui/Mark.tsx';
import { SchemeSwitch } from '../ui/SchemeSwitch.tsx';
import { useKeys } from '../use-keys.ts';
import { KeysDialog } from './KeysDialog.tsx';
import './top-bar.css';

/** The bar on every page: where one can go, whom one looks for, who one is. */
export function TopBar({ session }: { readonly session: SignedIn }) {
  const { path } = usePlace();
  const [keysShown, setKeysShown] = useState(false);
  const find = useRef<HTMLInputElement>(null);
  useKeys(useMemo(() => ({ '?': () => setKeysShown(true), '/': () => find.current?.focus() }), []));
  const open = pages.filter((page) => session.acts.includes(page.needs));
  return (
    <header className="top-bar">
      <a className="skip-link" href="#main">
        {t('bar.skip')}
      </a>
      <a className="brand" href="/">
        <Mark />
        Duet
      </a>
      <nav aria-label={t('bar.label')}>
        {open.map((page) =>
          page.inBar === undefined ? null : (
            <a
              key={page.path}
              href={page.path}
              aria-current={isCurrent(page.path, path, open[0]?.path) ? 'page' : undefined}
            >
              {t(page.inBar)}
            </a>
          ),
        )}
      </nav>
      {session.acts.includes('searchCaseload') && <FindPerson input={find} path={path} />}
      <PersonMenu session={session} onKeys={() => setKeysShown(true)} />
      {keysShown && <KeysDialog onClose={() => setKeysShown(false)} />}
    </header>
  );
}

function isCurrent(page: string, path: string, first: string | undefined): boolean {
  return page === path || (path === '/' && page === first);
}

function FindPerson({
  input,
  path,
}: {
  readonly input: RefObject<HTMLInputElement | null>;
  readonly path: string;
}) {
  const text = useFindText();
  const onChange = (event: ChangeEvent<HTMLInputElement>) => {
    setFindText(event.currentTarget.value);
    if (path !== '/') goTo('/');
  };
  return (
    <search className="find-person">
      <label>
        <Search aria-hidden="true" />
        <span className="visually-hidden">{t('bar.find')}</span>
        <input
          ref={input}
          type="search"
          value={text}
          onChange={onChange}
          placeholder={t('bar.find')}
          autoComplete="off"
          spellCheck={false}
        />
        <KeyHint>/</KeyHint>
      </label>
    </search>
  );
}

function PersonMenu({
  session,
  onKeys,
}: {
  readonly session: SignedIn;
  readonly onKeys: () => void;
}) {
  const { account, clinic } = session;
  const signOut = async () => {
    await act('signOut', {});
    endSession(false);
    goTo('/');
  };
  return (
    <>
      <button type="button" className="person-button" popoverTarget="person-menu">
        <CircleUser aria-hidden="true" />
        <span>{account.displayName}</span>
      </button>
      <div className="person-menu" id="person-menu" popover="auto">
        <p>
          <b>{account.displayName}</b>
          <span className="muted small">
            {t('bar.roleIn', { role: t(`role.${account.role}`), clinic: clinic.name })}
          </span>
        </p>
        <SchemeSwitch />
        <Button tone="plain" popoverTarget="person-menu" onClick={onKeys}>
          {t('bar.keys')}
          <KeyHint>?</KeyHint>
        </Button>
        <Button onClick={() => void signOut()}>{shared('signOut')}</Button>
      </div>
    </>
  );
}
