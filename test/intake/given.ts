import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { takeIn } from '../../src/intake/index.ts';
import type { IntakeOptions } from '../../src/intake/index.ts';

/** What intake gave, in short: `name (media type): words` for a capture, the message for what could not be read. */
export async function taken(paths: readonly string[], options?: IntakeOptions): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const item of takeIn(paths, options)) {
    lines.push(item.kind === 'unread' ? item.message : `${item.capture.origin} (${item.capture.mediaType}): ${Buffer.from(item.capture.bytes).toString('utf8')}`);
  }
  return lines;
}

/** A folder with files in it; relative names keep messages short. Call `done` when it is no longer needed. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): { readonly folder: string; readonly done: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'stemma-intake-'));
  for (const [name, words] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), words);
  }
  return { folder, done: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Lines with the folder's path taken out. */
export function within(folder: string, lines: readonly string[]): readonly string[] {
  return lines.map((line) => line.replaceAll(`${folder}/`, ''));
}
