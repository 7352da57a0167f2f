import { once } from 'node:events';

/** Writes to standard output, and waits while its reader is slow. */
export async function writeOut(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** Writes one line to standard error. */
export function tell(message: string): void {
  process.stderr.write(`${message}\n`);
}
