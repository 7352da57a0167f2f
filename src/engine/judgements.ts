import { createReadStream } from 'node:fs';
import { linesOf } from '../intake/lines.ts';
import { LIMITS } from '../intake/limits.ts';
import { UnreadableInput, reasonOf } from '../intake/problem.ts';
import type { Judgement } from '../model/judgement.ts';

/** What a file of judgements holds: those that could be read, and a sentence for each line that could not. */
export interface JudgementsRead {
  readonly judgements: readonly Judgement[];
  readonly problems: readonly string[];
}

/** Reads a file of judgements, JSON Lines. Throws an UnreadableInput when the file itself cannot be read. */
export async function readJudgements(path: string): Promise<JudgementsRead> {
  const { judgementSchema } = await import('../exchange/schema/judgement.ts');
  const judgements: Judgement[] = [];
  const problems: string[] = [];
  try {
    for await (const { number, bytes } of linesOf(createReadStream(path), LIMITS.captureBytes)) {
      const words = bytes === null ? '' : Buffer.from(bytes).toString('utf8').trim();
      if (bytes !== null && words === '') continue;
      const checked = judgementSchema.safeParse(valueOf(words));
      if (checked.success) judgements.push(checked.data);
      else problems.push(`${path}, line ${number}: is not a judgement (${firstOf(checked.error.issues)}).`);
    }
  } catch (error) {
    throw new UnreadableInput(path, reasonOf(error));
  }
  return { judgements, problems };
}

// What is no JSON is no object either, and is told so by the schema.
function valueOf(words: string): unknown {
  try {
    return JSON.parse(words);
  } catch {
    return undefined;
  }
}

function firstOf(issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[]): string {
  const [issue] = issues;
  if (issue === undefined || issue.path.length === 0) {
    return 'it must be one JSON object with "kind", "report", "exact", "prefix", "suffix", "value", "author", "reason" and "day"';
  }
  return `"${issue.path.join('.')}": ${issue.message.replace(/^Invalid input: /, '')}`;
}
