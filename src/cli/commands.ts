import type { CliEntry } from './cli-command.ts';

/** Every command of `duet`, in the order of `--help`. Each is imported only when it is asked for. */
export const COMMANDS = {
  score: {
    summary: 'score one answered form',
    load: async () => (await import('./score.ts')).scoreCommand,
  },
  import: {
    summary: 'take FHIR records into charts',
    load: async () => (await import('./import.ts')).importCommand,
  },
  export: {
    summary: 'print everything on record about one person',
    load: async () => (await import('./export.ts')).exportCommand,
  },
  doctor: {
    summary: 'say what this Duet runs on, and what is unsafe',
    load: async () => (await import('./doctor.ts')).doctorCommand,
  },
  assess: {
    summary: 'judge one patient from a FHIR bundle',
    load: async () => (await import('./assess.ts')).assessCommand,
  },
  timeline: {
    summary: 'draw both treatments of one patient on one time axis',
    load: async () => (await import('./timeline.ts')).timelineCommand,
  },
  demo: {
    summary: 'show the virtual patients of the demo clinic',
    load: async () => (await import('./demo.ts')).demoCommand,
  },
  serve: {
    summary: 'start Duet in the browser',
    load: async () => (await import('./serve.ts')).serveCommand,
  },
} as const satisfies Readonly<Record<string, CliEntry>>;
