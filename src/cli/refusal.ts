import { AppError, type Problem } from '#domain/app-error.ts';

/** A refusal that knows which input it is about, a file or an option such as `--items`. */
export class InputRefusal extends AppError {
  readonly input: string;

  constructor(input: string, cause: AppError) {
    super(cause.code, cause.message, cause.problems);
    this.name = 'InputRefusal';
    this.input = input;
  }
}

/**
 * Runs an act on one input, so that its refusal names that input.
 *
 * @example
 * await inFile(file, async () => parseBundle(await readFile(file, 'utf8')))
 * // stderr: `chart.json: entry[3].resource.valueQuantity.value: "ten" is no number; expected …`
 */
export async function inFile<T>(input: string, act: () => Promise<T> | T): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof InputRefusal) throw error;
    if (error instanceof AppError) throw new InputRefusal(input, error);
    throw readingRefusal(input, error) ?? error;
  }
}

/** One line per problem: `<file>: <path>: <what is wrong and what is expected>`. */
export function refusalLines(error: AppError): readonly string[] {
  const input = error instanceof InputRefusal ? error.input : '';
  const problems: readonly Problem[] =
    error.problems.length > 0 ? error.problems : [{ path: '', message: error.message }];
  return problems.map(({ path, message }) =>
    [input, path, oneLine(message)].filter((part) => part !== '').join(': '),
  );
}

function oneLine(text: string): string {
  return text.replaceAll(/\s*\n\s*/g, ' ');
}

const READING_PROBLEMS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file; expected a file that is there',
  EISDIR: 'is a folder; expected a file',
  EACCES: 'may not be read; expected a file this account may read',
  ENOTDIR: 'no such file; a part of the path is not a folder',
};

function readingRefusal(input: string, error: unknown): InputRefusal | null {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const message = READING_PROBLEMS[code];
  return message === undefined ? null : new InputRefusal(input, new AppError('not-found', message));
}
