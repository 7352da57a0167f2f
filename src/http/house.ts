import type { Library } from '../engine/library.ts';
import type { KeptPages } from './kept-pages.ts';
import type { PageMaker } from './threads/page-threads.ts';
import type { Rate } from './guards.ts';
import type { Settings } from './settings.ts';
import type { ToldStories } from './told.ts';
import type { WorkNews } from './work.ts';
import type { Writer } from './threads/writer.ts';

/** What every answer may need. */
export interface House {
  readonly library: Pick<Library, 'store'>;
  /** What changes the library; elsewhere, so that nobody who reads waits for it. */
  readonly writer: Writer;
  readonly settings: Settings;
  /** Who makes costly pages for visitors that are not signed in; `null` where they are made in this thread. */
  readonly pages: PageMaker | null;
  readonly kept: KeptPages;
  readonly told: ToldStories;
  readonly news: WorkNews;
  /** Tries to sign in. */
  readonly signIns: Rate;
}
