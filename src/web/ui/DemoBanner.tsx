import { shared } from '../messages/shared-texts.ts';
import './demo-banner.css';

/** Over every page of the demo clinic. */
export function DemoBanner() {
  return (
    <aside className="demo-banner" aria-label={shared('demo.label')}>
      {shared('demo.banner')}
    </aside>
  );
}
