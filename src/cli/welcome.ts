import type { StartLinks } from '#services/make-start-links.ts';

/**
 * What a start prints last: where Duet is and how to get in. The secret of a link stands after
 * `#`, so that it reaches no server and no log by being opened.
 */
export function welcome(address: string, links: StartLinks): string {
  return ['', `Duet is at ${address}`, ...waysIn(address, links), '', 'Ctrl-C ends it.', ''].join(
    '\n',
  );
}

function waysIn(address: string, links: StartLinks): readonly string[] {
  if (links.kind === 'demo')
    return [
      '',
      'This is the demo clinic: every person in it is invented. Sign in as',
      ...links.links.map(({ role, token }) => `  ${role.padEnd(14)} ${address}/link#${token}`),
      'Each link works once; every start prints new ones.',
    ];
  if (links.kind === 'first-account')
    return [
      '',
      'The clinic is empty. Make the first account here, within a day:',
      `  ${address}/first-account#${links.token}`,
      'The link works once; until it is used, every start prints a new one.',
    ];
  return [];
}
