import { givenNames, organizationWords, thingWords, titleHeads } from '../../../language/en/words/word-sets.ts';
import { OF, THE } from '../../../language/en/grammar/grammar-hashes.ts';
import { SAINT } from '../../../language/en/names/name-hashes.ts';
import type { Tokens } from '../../../text/words/tokens.ts';
import { Shape, TokenKind } from '../../../text/words/tokens.ts';
import type { Run } from './run.ts';

/** Words that a person's name has at most where it stands behind what the office is of. */
const LONGEST_NAME = 3;

/**
 * The runs, of which those are parted that hold what an office is of and its holder's name with nothing between: "the chairwoman of the Commission | Ada
 * Quill", "Minister of Ports of Norvath | Orla Voss".
 */
export function withHolders(tokens: Tokens, runs: readonly Run[]): Run[] {
  const alone = new Set<number>();
  for (const { from, to, initial } of runs) if (to === from + 1 && !initial) alone.add(tokens.hashes[from]!);
  return runs.flatMap((run) => {
    const name = run.to - run.from > 2 && isOfOffice(tokens, run.from) ? nameWithin(tokens, run, alone) : 0;
    return name > 0 ? [{ ...run, to: name }, { from: name, to: run.to, initial: false }] : [run];
  });
}

/** True behind "minister of", "the chairwoman of the" and "Minister of Ports of". */
function isOfOffice({ hashes, shapes }: Tokens, from: number): boolean {
  const of = hashes[from - 1] === THE ? from - 2 : from - 1;
  if (of < 1 || hashes[of] !== OF) return false;
  return titleHeads.has(hashes[of - 1]!) || (of > 2 && shapes[of - 1]! >= Shape.capital && hashes[of - 2] === OF && titleHeads.has(hashes[of - 3]!));
}

/** Where the name begins: at a given name, or behind the one word that the text has alone too; 0 where all is one name. */
function nameWithin({ hashes, kinds }: Tokens, { from, to }: Run, alone: ReadonlySet<number>): number {
  const last = hashes[to - 1]!;
  if (organizationWords.has(last) || thingWords.has(last)) return 0;
  for (let i = from; i < to; i++) if (kinds[i] !== TokenKind.word || hashes[i] === SAINT || hashes[i] === OF) return 0;
  if (givenNames.has(hashes[from]!)) return 0;
  for (let i = Math.max(from + 1, to - LONGEST_NAME); i <= to - 2; i++) if (givenNames.has(hashes[i]!)) return i;
  return to - from === LONGEST_NAME && alone.has(hashes[from]!) && !alone.has(hashes[from + 1]!) ? from + 1 : 0;
}
