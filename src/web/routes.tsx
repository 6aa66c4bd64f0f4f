import type { ReactNode } from 'react';
import type { ActName } from '#contracts/addresses.ts';
import type { SignedIn } from '#contracts/session.ts';
import { matchPath } from './match-path.ts';
import type { WorkspaceText } from './messages/workspace-texts.ts';
import { Caseload } from './workspace/Caseload.tsx';
import { Clinic } from './workspace/Clinic.tsx';
import { Import } from './workspace/Import.tsx';
import { NotFound } from './workspace/NotFound.tsx';
import { Patient } from './workspace/Patient.tsx';
import { Rules } from './workspace/Rules.tsx';

interface Page {
  readonly path: string;
  /** The act without which the page shows nothing: whoever may not do it does not see the page. */
  readonly needs: ActName;
  /** Its name in the bar on top; absent where it is reached from another page. */
  readonly inBar?: WorkspaceText;
  readonly page: (params: Readonly<Record<string, string>>) => ReactNode;
}

/** Every page of the workspace: one line a page. */
export const pages: readonly Page[] = [
  { path: '/', needs: 'searchCaseload', inBar: 'bar.caseload', page: () => <Caseload /> },
  { path: '/import', needs: 'importBundle', inBar: 'bar.import', page: () => <Import /> },
  { path: '/clinic', needs: 'readClinic', inBar: 'bar.clinic', page: () => <Clinic /> },
  {
    path: '/patients/:patientId',
    needs: 'readPatient',
    page: ({ patientId = '' }) => <Patient key={patientId} patientId={patientId} />,
  },
  {
    path: '/patients/:patientId/rules',
    needs: 'readPatient',
    page: ({ patientId = '' }) => <Rules key={patientId} patientId={patientId} />,
  },
];

/** The page of an address for this account; "/" is the first page that the account may see. */
export function pageAt(path: string, session: SignedIn): ReactNode {
  const open = pages.filter((page) => session.acts.includes(page.needs));
  const start = path === '/' ? open[0] : undefined;
  if (start !== undefined) return start.page({});
  for (const page of open) {
    const params = matchPath(page.path, path);
    if (params !== null) return page.page(params);
  }
  return <NotFound />;
}
