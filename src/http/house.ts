import type { Library } from '../engine/library.ts';
import type { KeptPages } from './kept-pages.ts';
import type { Rate } from './guards.ts';
import type { Settings } from './settings.ts';
import type { WorkNews } from './work.ts';

/** What every answer may need. */
export interface House {
  readonly library: Library;
  readonly settings: Settings;
  readonly kept: KeptPages;
  readonly news: WorkNews;
  /** Tries to sign in. */
  readonly signIns: Rate;
}
