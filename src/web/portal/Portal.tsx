import { askSession, useSession } from '../session-store.ts';
import { DemoBanner } from '../ui/DemoBanner.tsx';
import { IdleWarning } from '../ui/IdleWarning.tsx';
import { RefusedState } from '../ui/RefusedState.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { MyTimeline } from './MyTimeline.tsx';
import './portal.css';

/** What a patient sees. The way in is the workspace's; whoever is not a patient is sent there. */
export function Portal() {
  const state = useSession();
  if (state.kind === 'asking') return <Skeleton blocks={[52, 320]} />;
  if (state.kind === 'refused')
    return (
      <main className="portal">
        <RefusedState refusal={state.refusal} retry={() => void askSession()} />
      </main>
    );
  if (state.kind === 'signed-out' || state.session.account.role !== 'patient') {
    location.replace('/');
    return null;
  }
  return (
    <>
      {state.session.clinic.demo && <DemoBanner />}
      <MyTimeline session={state.session} />
      <IdleWarning session={state.session} />
    </>
  );
}
