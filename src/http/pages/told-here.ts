import type { Standing } from '../../../web/site/evidence.ts';
import { ADDRESS } from '../../../web/site/addresses.ts';
import { siteLinks } from '../../../web/site/links.ts';
import type { House } from '../house.ts';
import { nothingHere } from '../problem.ts';
import type { Told } from '../told.ts';

/** A story as it is told, with where its items stand. */
export interface ToldHere extends Told {
  readonly standing: Standing;
}

/** The story of this id as it is told now; a problem where there is none. */
export async function toldHere({ told: stories }: House, id: string): Promise<ToldHere> {
  const story = await stories.story(id);
  if (story === null) throw nothingHere('This story');
  const { account, digest } = story;
  const title = digest.stories.find((s) => s.id === id)?.title ?? '';
  return { ...story, standing: { story: { id, title }, lines: digest.independence.lines, links: siteLinks(account, id) } };
}

/** Leads on from the address of a story that was superseded; `null` where it was not. */
export async function moved({ library: { store } }: House, id: string): Promise<Response | null> {
  const successor = (await store.story(id)) === null ? await store.successor('story', id) : null;
  return successor === null ? null : new Response(null, { status: 308, headers: { location: ADDRESS.story(successor) } });
}
