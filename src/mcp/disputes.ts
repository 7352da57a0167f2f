import { z } from 'zod';
import { digestOf } from '../exchange/digest/index.ts';
import { evidenceIn } from './evidence.ts';
import { PART, accountOf, partOf, tool } from './tool.ts';

/** Where the reports of a story differ. */
export const listDisputes = tool({
  name: 'list_disputes',
  title: 'List where reports differ',
  description: 'Lists where the reports of a story differ, what cannot both be right first, each with the passages on every side. It never says who is right.',
  input: z.object({ story: z.string(), only_conflicts: z.boolean().default(false).describe('Only what cannot both be right'), ...PART }),
  answer: async (store, { story, only_conflicts, ...part }) => {
    const { id, account } = await accountOf(store, story);
    const prove = evidenceIn(account);
    const checks = digestOf(account).checks.filter(({ conflict }) => conflict || !only_conflicts);
    return {
      story: id,
      ...partOf(
        checks.map(({ id: dispute, passages, severity, about, explanation }) => ({ dispute, severity, about, explanation, evidence: prove(passages) })),
        part,
      ),
    };
  },
});
