import { Fragment } from 'react';
import { t } from '../messages/workspace-texts.ts';
import { Dialog } from '../ui/Dialog.tsx';
import './keys-dialog.css';

const GROUPS = [
  {
    title: 'keys.everywhere',
    keys: [
      [['?'], 'keys.help'],
      [['/'], 'keys.find'],
      [['Esc'], 'keys.escape'],
    ],
  },
  {
    title: 'keys.caseload',
    keys: [
      [['J', 'K'], 'keys.move'],
      [['O', 'Enter'], 'keys.open'],
    ],
  },
  {
    title: 'keys.patient',
    keys: [
      [['J', 'K'], 'keys.nextPerson'],
      [['U'], 'keys.back'],
      [['P'], 'keys.print'],
    ],
  },
  {
    title: 'keys.timeline',
    keys: [
      [['←', '→'], 'keys.event'],
      [['↑', '↓'], 'keys.lane'],
      [['Home', 'End'], 'keys.ends'],
      [['+', '−', '0'], 'keys.zoom'],
      [['T'], 'keys.table'],
    ],
  },
] as const;

/** Every key, for whoever works without a mouse. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog title={t('keys.title')} onClose={onClose}>
      {GROUPS.map((group) => (
        <section key={group.title} className="keys-group">
          <h3>{t(group.title)}</h3>
          <dl>
            {group.keys.map(([keys, text]) => (
              <Fragment key={text}>
                <dt>
                  {keys.map((key) => (
                    <kbd key={key}>{key}</kbd>
                  ))}
                </dt>
                <dd>{t(text)}</dd>
              </Fragment>
            ))}
          </dl>
        </section>
      ))}
    </Dialog>
  );
}
