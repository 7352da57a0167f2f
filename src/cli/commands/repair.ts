import { repairText } from '../../stages/1-restore/repair/index.ts';
import { linesOf } from '../../intake/lines.ts';
import { LIMITS } from '../../intake/limits.ts';
import { EXIT } from '../exit-codes.ts';
import { tell, writeOut } from '../output.ts';

/** `stemma repair`: standard input with the damage of machines undone; with `jsonl`, `{"label","original"}` a line to `{"label","fixed"}`. */
export async function repair(options: { readonly jsonl?: boolean }): Promise<number> {
  if (options.jsonl === true) return repairLines();
  const parts: Uint8Array[] = [];
  for await (const chunk of process.stdin) parts.push(chunk as Uint8Array);
  await writeOut(repairText(Buffer.concat(parts).toString('utf8')).fixed);
  return EXIT.done;
}

async function repairLines(): Promise<number> {
  let code: number = EXIT.done;
  for await (const { number, bytes } of linesOf(process.stdin, LIMITS.captureBytes)) {
    const record = bytes === null ? null : recordOf(Buffer.from(bytes).toString('utf8'));
    if (record === null) {
      tell(`standard input, line ${number}: is not a record {"label","original"}.`);
      code = EXIT.someUnread;
    } else await writeOut(`${JSON.stringify({ label: record.label, fixed: repairText(record.original).fixed })}\n`);
  }
  return code;
}

function recordOf(line: string): { label: unknown; original: string } | null {
  try {
    const record: unknown = JSON.parse(line);
    if (typeof record !== 'object' || record === null || !('original' in record) || typeof record.original !== 'string') return null;
    return { label: 'label' in record ? record.label : null, original: record.original };
  } catch {
    return null;
  }
}
