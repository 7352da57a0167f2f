import { judgementSchema } from '../exchange/schema/judgement.ts';
import { linesOf } from '../intake/lines.ts';
import type { Judgement } from '../model/judgement.ts';

/** Most bytes of one line of judgements. */
const LONGEST = 2 ** 20;

/** Judgements as they came in lines: those that could be read, and a sentence for each line that could not. */
export interface LinesRead {
  readonly judgements: readonly Judgement[];
  readonly problems: readonly { readonly at: string; readonly message: string }[];
}

/** Reads JSON Lines of judgements. */
export async function readJudgementLines(bytes: Uint8Array): Promise<LinesRead> {
  const judgements: Judgement[] = [];
  const problems: { at: string; message: string }[] = [];
  for await (const line of linesOf([bytes], LONGEST)) {
    const words = line.bytes === null ? null : Buffer.from(line.bytes).toString('utf8').trim();
    if (words === '') continue;
    const checked = judgementSchema.safeParse(words === null ? undefined : parsed(words));
    if (checked.success) judgements.push(checked.data);
    else problems.push({ at: `line ${line.number}`, message: checked.error.issues[0]?.message ?? 'is not a judgement' });
  }
  return { judgements, problems };
}

/** What is no JSON is no judgement either, and the schema says so. */
function parsed(words: string): unknown {
  try {
    return JSON.parse(words);
  } catch {
    return undefined;
  }
}
