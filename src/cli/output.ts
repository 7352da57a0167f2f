import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';

/** Something could not be written. The message is one sentence that names it and the reason. */
export class UnwritableOutput extends Error {
  override readonly name = 'UnwritableOutput';

  constructor(what: string, error: unknown) {
    super(`${what}: cannot be written (${reasonOf(error)}).`, { cause: error });
  }
}

/** Writes to standard output, and waits while its reader is slow. */
export async function writeOut(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** Writes a file; throws an UnwritableOutput where that cannot be done. */
export async function writeTo(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text);
  } catch (error) {
    throw new UnwritableOutput(path, error);
  }
}

/** Writes one line to standard error. */
export function tell(message: string): void {
  process.stderr.write(`${message}\n`);
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such folder', ENOTDIR: 'there is no such folder', EISDIR: 'it is a folder', EACCES: 'no permission', EPERM: 'no permission',
  EROFS: 'its disk is read-only', ENOSPC: 'no space is left on its disk', EDQUOT: 'no space is left for this user', EIO: 'its disk fails',
};

function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return (code === undefined ? undefined : REASONS[code]) ?? message;
}
