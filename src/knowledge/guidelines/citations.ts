import type { EvidenceMark, Source } from '#domain/source.ts';

/** The day on which the public sources below were last read. */
const READ = '2026-11-23';

function source(cite: string, mark: EvidenceMark, url?: string): Source {
  const checked = mark === 'checked' ? READ : null;
  return url === undefined ? { cite, mark, checked } : { cite, mark, checked, url };
}

/** A source that was read. */
export function checked(cite: string, url?: string): Source {
  return source(cite, 'checked', url);
}

/** A source known from textbooks and summaries, not read for this project. */
export function unverified(cite: string, url?: string): Source {
  return source(cite, 'unverified', url);
}

const NICE_URL = 'https://www.nice.org.uk/guidance/ng222';

/** NICE NG222, Depression in adults, by section. */
export const nice = {
  checked: (section: string) => checked(`NICE NG222 ${section}`, NICE_URL),
  unverified: (section: string) => unverified(`NICE NG222 ${section}`, NICE_URL),
};

/** American College of Physicians 2023, by recommendation. */
export function acp(recommendation: string): Source {
  return checked(
    `ACP 2023 rec ${recommendation}`,
    'https://www.acpjournals.org/doi/10.7326/M22-2056',
  );
}

export const CANMAT = unverified('CANMAT 2023', 'https://doi.org/10.1177/07067437241245384');

/** What every rule of this version carries until someone signs it. */
export const RULE_EDITION = {
  version: '2026-11',
  reviewBy: '2027-11-23',
  signedOffBy: null,
} as const;
