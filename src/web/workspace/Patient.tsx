import { useEffect, useMemo } from 'react';
import type { PatientChart } from '#contracts/patient.ts';
import { goTo } from '../router.ts';
import { RefusedState } from '../ui/RefusedState.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { useKeys } from '../use-keys.ts';
import { useLoad } from '../use-load.ts';
import { placeInList, rememberOpened } from './caseload/caseload-order.ts';
import { FindingsList } from './patient/FindingsList.tsx';
import { OptionList } from './patient/OptionList.tsx';
import { PatientHead } from './patient/PatientHead.tsx';
import { PrintSheet } from './patient/PrintSheet.tsx';
import { TimelineCard } from './patient/TimelineCard.tsx';
import { WhatWasRead } from './patient/WhatWasRead.tsx';
import './patient.css';

/** One person: what both treatments did, what is true, what could come next and why. */
export function Patient({ patientId }: { readonly patientId: string }) {
  const chart = useLoad('readPatient', { params: { patientId } });
  useEffect(() => rememberOpened(patientId), [patientId]);
  useKeys(
    useMemo(() => {
      const place = placeInList(patientId);
      const open = (id: string | null | undefined) => {
        if (typeof id === 'string') goTo(`/patients/${id}`);
      };
      return {
        j: () => open(place?.after),
        k: () => open(place?.before),
        u: () => goTo('/'),
        p: () => window.print(),
      };
    }, [patientId]),
  );
  if (chart.kind === 'loading') return <Skeleton blocks={[64, 480, 320]} />;
  if (chart.kind === 'refused') return <RefusedState refusal={chart.refusal} retry={chart.retry} />;
  return <Chart chart={chart.value} />;
}

function Chart({ chart }: { readonly chart: PatientChart }) {
  return (
    <>
      <div className="on-screen">
        <PatientHead chart={chart} />
        <TimelineCard patientId={chart.patient.id} />
        <div className="patient-columns">
          <FindingsList chart={chart} />
          <OptionList chart={chart} />
        </div>
        <WhatWasRead chart={chart} />
      </div>
      <PrintSheet chart={chart} />
    </>
  );
}
