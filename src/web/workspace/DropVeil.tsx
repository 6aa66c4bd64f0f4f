import { FileDown } from 'lucide-react';
import { t } from '../messages/workspace-texts.ts';
import './drop-veil.css';

/** Over the page while files are held over it. */
export function DropVeil() {
  return (
    <div className="drop-veil">
      <p>
        <FileDown aria-hidden="true" />
        {t('import.dropHere')}
      </p>
    </div>
  );
}
