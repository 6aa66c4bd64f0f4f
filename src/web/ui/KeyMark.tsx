import './key-mark.css';

/** The mark a treatment has everywhere: a bar for a medicine, a ring for a therapy, a dot for a score. */
export function KeyMark({ of }: { readonly of: 'score' | 'medication' | 'therapy' }) {
  return <i className={`key-mark key-mark-${of}`} aria-hidden="true" />;
}
