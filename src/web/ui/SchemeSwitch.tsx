import { useState } from 'react';
import { shared } from '../messages/shared-texts.ts';
import { chooseScheme, readScheme, SCHEMES } from '../scheme.ts';
import { Segmented } from './Segmented.tsx';

export function SchemeSwitch() {
  const [scheme, setScheme] = useState(readScheme);
  return (
    <Segmented
      label={shared('scheme.label')}
      choices={SCHEMES.map((value) => ({ value, name: shared(`scheme.${value}`) }))}
      chosen={scheme}
      onChoose={(next) => {
        chooseScheme(next);
        setScheme(next);
      }}
    />
  );
}
