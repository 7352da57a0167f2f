import type { Member } from './archive.ts';
import type { Budget } from './byte-stream.ts';
import { spend } from './byte-stream.ts';
import type { Intaken } from './intaken.ts';
import type { Limits } from './limits.ts';
import { linesOf } from './lines.ts';
import { PageList } from './page-list.ts';

/** Reads the web archives of a package, of their answers only those that the list names; all where there is none. */
export type ReadArchives = (archives: AsyncIterable<Member>, pages: PageList | null) => AsyncIterable<Intaken>;

/**
 * Reads a package of web archives (WACZ 1.1.1): the captured answers that its lists name as pages, or all that are HTML where it has no list or the list
 * names none of them. `open` gives the package's members from its first, as often as it is called.
 */
export async function* readWebPackage(open: () => AsyncIterable<Member>, origin: string, limits: Limits, read: ReadArchives): AsyncGenerator<Intaken> {
  const pages = await listedIn(open(), origin, limits);
  const archives = (): AsyncIterable<Member> => within(open(), `${origin}/archive/`);
  // What is told before the first page waits: where none comes, all is read once more, and told then.
  const held: Intaken[] = [];
  let found = false;
  for await (const item of pages === null ? [] : read(archives(), pages)) {
    found ||= item.kind === 'capture';
    held.push(item);
    if (found) yield* held.splice(0);
  }
  if (!found) yield* read(archives(), null);
}

async function* within(members: AsyncIterable<Member>, folder: string): AsyncGenerator<Member> {
  for await (const member of members) if (member.origin.startsWith(folder)) yield member;
}

/** The pages that the lists in `pages/` name: those that somebody asked for, and those that a crawl came to from there. */
async function listedIn(members: AsyncIterable<Member>, origin: string, limits: Limits): Promise<PageList | null> {
  const pages = new PageList(limits.archiveMembers);
  const budget: Budget = { bytes: limits.archiveBytes, members: limits.archiveMembers };
  try {
    for await (const member of within(members, `${origin}/pages/`)) {
      if (!member.origin.endsWith('.jsonl')) continue;
      for await (const { bytes } of linesOf(spend(await member.open(), member.origin, budget), limits.captureBytes)) {
        const url = bytes === null ? null : addressOf(bytes);
        if (url !== null) pages.add(url);
      }
    }
  } catch {
    // What is wrong with the package is told when its archives are read; a list alone that cannot be read is none.
    return null;
  }
  return pages.isEmpty ? null : pages;
}

/** The address in a line of a list; the first line tells of the list itself and has none. */
function addressOf(line: Uint8Array): string | null {
  try {
    const { url } = JSON.parse(Buffer.from(line).toString('utf8')) as { readonly url?: unknown };
    return typeof url === 'string' ? url : null;
  } catch {
    return null;
  }
}
