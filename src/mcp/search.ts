import { z } from 'zod';
import { DAY, filled, tool } from './tool.ts';

/** Full-text search. */
export const searchReports = tool({
  name: 'search_reports',
  title: 'Search the reports',
  description:
    'Finds reports that hold all the words, in title or text; words in quotation marks stand together. Each hit gives the sentence and its span, to be read on with read_passage.',
  input: z.object({
    words: z.string().min(1).max(400).describe('What to search for'),
    story: z.string().optional().describe('Only reports of this story'),
    outlet: z.string().optional().describe('Only reports of this outlet'),
    from: DAY.optional(),
    to: DAY.optional(),
    limit: z.number().int().min(1).max(50).default(10).describe('Most hits in the answer'),
    after: z.string().optional().describe('`next` of the answer before'),
  }),
  answer: async (store, { words, limit, ...rest }) => {
    const { items, total, next } = await store.search(filled({ words, limit, ...rest }));
    return {
      total,
      next,
      hits: items.map(({ report, span, excerpt }) => ({
        report: report.id,
        outlet: report.outlet,
        title: report.title,
        published: report.published,
        story: report.story,
        span,
        excerpt,
      })),
    };
  },
});
