import { standingsOf, titleOf } from '../../exchange/digest/reports.ts';
import type { ReportRow, StoreReader, StoryOutline } from '../../store/store.ts';
import type { ReportView } from '../../../web/site/report.ts';
import { inReadingOrder } from '../reading-order.ts';

/** What the page of a report tells of its story and the reports around it. */
export type Around = Pick<ReportView, 'story' | 'standing' | 'parents' | 'neighbours'>;

/** Reports that a decision may name. */
const MOST_NEIGHBOURS = 200;

type Outlined = StoryOutline['reports'][number];

/** What is around a report; its neighbours only where somebody may name one of them. */
export async function aroundOf(store: Pick<StoreReader, 'storyOutline' | 'report'>, { id, story }: ReportRow, hasForms: boolean): Promise<Around> {
  const kept = story === null ? null : await store.storyOutline(story);
  if (kept === null) return { story: null, standing: story === null ? 'not yet set beside the others' : '', parents: [], neighbours: [] };
  const { stories, descents, reports, lineages } = inReadingOrder(kept, story!);
  const title = stories.find((one) => one.id === story)?.title;
  const others = hasForms ? reports.filter((one) => one.id !== id).slice(0, MOST_NEIGHBOURS) : [];
  return {
    story: title === undefined ? null : { id: story!, title },
    standing: standingsOf({ reports, descents, lineages }).get(id) ?? '',
    parents: await Promise.all(descents.filter(({ to }) => to === id).map(async ({ from, share }) => {
      const parent = reports.find((one) => one.id === from);
      return { id: from, title: parent === undefined ? '' : `“${await titleAt(store, parent)}”`, how: `${Math.round(share * 100)} % shared with` };
    })),
    neighbours: await Promise.all(others.map(async (one) => ({ id: one.id, title: (await titleAt(store, one)).slice(0, 90) }))),
  };
}

/** The title of a report; where none is known, it is read for the first words of its text. */
async function titleAt(store: Pick<StoreReader, 'report'>, { id, title }: Outlined): Promise<string> {
  if (title !== null && title !== '') return title;
  const report = await store.report(id);
  return report === null ? '' : titleOf(report);
}
