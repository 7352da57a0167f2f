import type { Intaken } from '../intake/intaken.ts';
import type { Account } from '../model/account.ts';
import type { Judgement } from '../model/judgement.ts';
import type { StoreReader } from '../store/store.ts';

/** What became of one input that was added. */
export type Taken =
  | { readonly kind: 'new' | 'new-version' | 'known' | 'updated'; readonly report: string; readonly origin: string }
  | { readonly kind: 'unread'; readonly origin: string; readonly message: string };

/** How far work on a library has come. */
export interface LibraryProgress {
  /** `reading`: reports one by one; `matching`: which share wording and tell of one event; `reconciling`: accounts of the stories that changed. */
  readonly phase: 'reading' | 'matching' | 'reconciling';
  readonly done: number;
  /** `null` while it is not known how much there is. */
  readonly total: number | null;
}

/** What a caller may ask for while a library works. */
export interface LibraryOptions {
  readonly onProgress?: (progress: LibraryProgress) => void;
  /** Told of inputs once they are kept for good: what was told survives a kill. */
  readonly onTaken?: (taken: readonly Taken[]) => void | Promise<void>;
}

/** How many inputs of each kind were added, and what the whole did. */
export interface Added {
  readonly reports: number;
  readonly versions: number;
  readonly known: number;
  readonly updated: number;
  readonly unread: number;
  /** Stories whose account was made anew. */
  readonly stories: number;
}

/** A store with the pipeline: takes reports in and out, heeds judgements, and keeps the accounts true. Calls that change it run one after the other. */
export interface Library {
  readonly store: StoreReader;
  /** Takes captures in, each once, and sets them beside the others. */
  add(items: AsyncIterable<Intaken>, options?: LibraryOptions): Promise<Added>;
  /** Takes out the reports that are named by id, address or origin, or that lie in a named folder or archive; gives the ids of those taken out. */
  remove(names: readonly string[], options?: LibraryOptions): Promise<readonly string[]>;
  /** Adds judgements, each once, and heeds them at once; gives their ids in order. */
  judge(judgements: readonly Judgement[], options?: LibraryOptions): Promise<readonly string[]>;
  /** Takes judgements back by their ids; gives those that were there. */
  withdraw(ids: readonly string[], options?: LibraryOptions): Promise<readonly string[]>;
  /** Finishes what an interrupted run left undone, and reads again what an earlier version of the program read; nothing when all is done. */
  settle(options?: LibraryOptions): Promise<void>;
  /** The account of all that the store holds: the same, byte for byte, as that of its reports and judgements reconciled at once. */
  account(): Promise<Account>;
  close(): Promise<void>;
}
