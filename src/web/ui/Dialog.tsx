import { X } from 'lucide-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { shared } from '../messages/shared-texts.ts';
import './dialog.css';

/** A dialog over the page: the browser keeps the focus in it, Esc closes it. */
export function Dialog({
  title,
  onClose,
  children,
}: {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  const ref = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const dialog = ref.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  return (
    <dialog ref={ref} className="dialog" aria-labelledby={id} onClose={onClose}>
      <div className="dialog-head">
        <h2 id={id}>{title}</h2>
        <button type="button" className="dialog-close" onClick={onClose}>
          <X aria-hidden="true" />
          <span className="visually-hidden">{shared('close')}</span>
        </button>
      </div>
      {children}
    </dialog>
  );
}
