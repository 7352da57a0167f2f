import type { Intaken } from './intaken.ts';

/** An input that could not be read. The message is one sentence that names the input and the place. */
export class UnreadableInput extends Error {
  override readonly name = 'UnreadableInput';
  /** Path, archive member or `-` that could not be read. */
  readonly origin: string;

  constructor(origin: string, why: string) {
    super(`${origin}: ${why}.`);
    this.origin = origin;
  }
}

/**
 * Passes items on; an error ends them with the name of what could not be read, so that the next input goes on. What is wrong with the archive `around`
 * them as a whole is thrown on, so that it is told once.
 */
export async function* guarded(origin: string, items: AsyncIterable<Intaken>, around?: string): AsyncGenerator<Intaken> {
  try {
    yield* items;
  } catch (error) {
    const problem = error instanceof UnreadableInput ? error : new UnreadableInput(origin, reasonOf(error));
    if (problem.origin === around) throw problem;
    yield { kind: 'unread', origin: problem.origin, message: problem.message };
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder', ENOTDIR: 'there is no such file or folder', EACCES: 'may not be read (no permission)',
  ELOOP: 'is a link that leads back to itself', EMFILE: 'cannot be opened (too many open files)', ENAMETOOLONG: 'has too long a name',
};

/** Why something could not be read from a disk, as a phrase. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return (code === undefined ? undefined : REASONS[code]) ?? `cannot be read (${message})`;
}
