import { z } from 'zod';
import { digestOf } from '../exchange/digest/index.ts';
import { DAY, accountOf, filled, tool } from './tool.ts';

/** The running stories. */
export const listStories = tool({
  name: 'list_stories',
  title: 'List the running stories',
  description:
    'Lists running stories, the latest first: how many reports each has, how many of them are separate (not copies or versions of each other), and how many differences.',
  input: z.object({
    from: DAY.optional(),
    to: DAY.optional(),
    limit: z.number().int().min(1).max(100).default(20),
    after: z.string().optional().describe('`next` of the answer before'),
  }),
  answer: async (store, query) => {
    const { items, total, next } = await store.stories(filled(query));
    return { total, next, stories: items };
  },
});

/** One story: its events, its reports and how they hang together. */
export const readStory = tool({
  name: 'read_story',
  title: 'Look at one story',
  description:
    'Gives the events and reports of a story: which report is a copy or a later version of which, what was not checked, and which differences to check first. Copies are never confirmation of each other.',
  input: z.object({ story: z.string() }),
  answer: async (store, { story }) => {
    const { id, account } = await accountOf(store, story);
    const { unchecked, independence, checks, stories } = digestOf(account);
    const told = stories.find((one) => one.id === id);
    return {
      story: id,
      title: told?.title ?? '',
      not_checked: unchecked,
      reports: independence.lines.map(({ id: report, name, title, day, standing }) => ({ report, outlet: name, title, day, standing })),
      separate: independence.separate,
      events: (told?.events ?? []).map(({ id: event, title, day }) => ({ event, title, day })),
      differences: checks.map(({ id: dispute, severity, about, explanation }) => ({ dispute, severity, about, explanation })),
    };
  },
});
