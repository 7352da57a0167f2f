import { z } from 'zod';
import type { FigureLine } from '../exchange/digest/figures.ts';
import type { Passage } from '../exchange/digest/passage.ts';
import type { SpeakerSaid } from '../exchange/digest/quotations.ts';
import type { ProvenLine } from '../exchange/digest/system.ts';
import { digestOf } from '../exchange/digest/index.ts';
import { type Evidence, evidenceIn } from './evidence.ts';
import { PART, accountOf, partOf, tool } from './tool.ts';

type Prove = (passages: readonly Passage[]) => readonly Evidence[];

/** What the reports of a story claim. */
export const listClaims = tool({
  name: 'list_claims',
  title: 'List what a story claims',
  description:
    'Lists who said what, which figures are given, who is for or against what, or what happened when. Every item has its passages. `clause` and `polarity` belong to the words: under "denied by its clause" the words were not affirmed. How many reports carry a claim and how many of those are separate are two numbers.',
  input: z.object({ story: z.string(), kind: z.enum(['quotations', 'figures', 'positions', 'timeline']), ...PART }),
  answer: async (store, { story, kind, ...part }) => {
    const { id, account } = await accountOf(store, story);
    const told = digestOf(account).stories.find((one) => one.id === id);
    const prove = evidenceIn(account);
    const all =
      told === undefined
        ? []
        : {
            quotations: () => told.said.flatMap((said) => quotations(said, prove)),
            figures: () => told.figures.map((line) => figure(line, prove)),
            positions: () => told.positions.map((line) => proven(line, prove)),
            timeline: () => told.timeline.map((line) => ({ date: line.edtf, ...proven(line, prove) })),
          }[kind]();
    return { story: id, kind, ...partOf<object>(all, part) };
  },
});

function quotations({ speaker, role, quotations: said }: SpeakerSaid, prove: Prove): object[] {
  return said.map(({ id, disputed, carried, occasion, readings }) => ({
    claim: id, speaker, role, carried, disputed, occasion,
    readings: readings.map(({ passages, ...reading }) => ({ ...reading, evidence: prove(passages) })),
  }));
}

function figure({ id, carried, disputed, readings }: FigureLine, prove: Prove): object {
  return { claim: id, carried, disputed, readings: readings.map(({ text, passages }) => ({ text, evidence: prove(passages) })) };
}

function proven({ text, passages }: ProvenLine, prove: Prove): object {
  return { text, evidence: prove(passages) };
}
