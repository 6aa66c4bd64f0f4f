import { usePlace } from '../router.ts';
import { pageAt } from '../routes.tsx';
import { askSession, useSession } from '../session-store.ts';
import { DemoBanner } from '../ui/DemoBanner.tsx';
import { IdleWarning } from '../ui/IdleWarning.tsx';
import { RefusedState } from '../ui/RefusedState.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { FirstAccount } from './FirstAccount.tsx';
import { SignIn } from './SignIn.tsx';
import { SignInByLink } from './SignInByLink.tsx';
import { TopBar } from './TopBar.tsx';
import './workspace.css';

/** The workspace: the way in for everyone, and then the pages of the team. */
export function Workspace() {
  const state = useSession();
  const { path } = usePlace();
  if (path === '/link') return <SignInByLink />;
  if (path === '/first-account') return <FirstAccount />;
  if (state.kind === 'asking') return <Skeleton blocks={[52, 220]} />;
  if (state.kind === 'refused')
    return (
      <main className="page workspace">
        <RefusedState refusal={state.refusal} retry={() => void askSession()} />
      </main>
    );
  if (state.kind === 'signed-out') return <SignIn demo={state.demo} ended={state.ended} />;
  if (state.session.account.role === 'patient') {
    location.replace('/portal');
    return null;
  }
  return (
    <div className="workspace">
      {state.session.clinic.demo && <DemoBanner />}
      <TopBar session={state.session} />
      <main className="page" id="main">
        {pageAt(path, state.session)}
      </main>
      <IdleWarning session={state.session} />
    </div>
  );
}
