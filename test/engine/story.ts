import type { Intaken } from '../../src/intake/intaken.ts';
import { captureOf } from '../../src/intake/capture.ts';
import type { Known } from '../../src/intake/capture.ts';

/** A report as intake gives it. */
export function taken(text: string, origin: string, known: Known = {}): Intaken {
  return { kind: 'capture', capture: captureOf(Buffer.from(text), origin, 'text/plain', { charset: 'utf-8', ...known }) };
}

/** Items as intake streams them. */
export async function* streamOf(items: readonly Intaken[]): AsyncGenerator<Intaken> {
  yield* items;
}

const FERRY = `VELMOUTH (TPA) — Harbour Minister Ilse Tarn said on Monday that 14 ferries would be withdrawn before the winter.

"We will not sail a ship that we cannot vouch for," Tarn told reporters at the Velmouth terminal.

The withdrawal leaves the islands with 9 ferries, the operator Norrsund Lines said. It expects to lose 3.5 million crowns a week.`;

const FERRY_COPY = `Harbour Minister Ilse Tarn said on Monday that 14 ferries would be withdrawn before the winter.

"We will not sail a ship that we cannot vouch for," Tarn told reporters at the Velmouth terminal.

The withdrawal leaves the islands with 7 ferries, the operator Norrsund Lines said.

A spokesman for the islanders, Per Aldo, called the plan a disgrace.`;

const ORCHARD = `Growers in the Essel valley expect their smallest apple harvest in twenty years, the cooperative said on Thursday.

"The frost came twice," said its chairwoman, Maud Reyle. She puts the loss at 40 percent.`;

/** Invented reports: a wire story, a paper's copy of it with one number changed, and one of another event. */
export const STORY: readonly Intaken[] = [
  taken(FERRY, 'ferry.txt', { title: 'Ferries withdrawn', published: '2031-10-06' }), taken(FERRY_COPY, 'copy.txt', { title: 'Islands lose ferries', published: '2031-10-07' }),
  taken(ORCHARD, 'orchard.txt', { title: 'Frost takes the apples', published: '2031-10-09' }),
];
