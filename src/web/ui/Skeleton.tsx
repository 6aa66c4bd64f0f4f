import { useEffect, useState } from 'react';
import { shared } from '../messages/shared-texts.ts';
import './skeleton.css';

/** Below this a wait is not noticed, and a flash would be. */
const PATIENCE_MS = 150;

/** The page's own shape while it is read: quiet blocks, by their heights in px. */
export function Skeleton({ blocks }: { readonly blocks: readonly number[] }) {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className="skeleton" role="status">
      <span className="visually-hidden">{shared('loading')}</span>
      {shown &&
        blocks.map((height, index) => (
          // The blocks have no identity but their place.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <div key={index} className="skeleton-block" style={{ height }} aria-hidden="true" />
        ))}
    </div>
  );
}
