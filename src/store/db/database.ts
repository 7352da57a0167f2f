import type { Kysely, RawBuilder, Transaction } from 'kysely';
import type { Tables } from './tables.ts';

/** Where queries go: a database, or a transaction in it. */
export type Queries = Kysely<Tables> | Transaction<Tables>;

/** The words of a report as they are indexed. */
export interface Worded {
  readonly number: number;
  readonly title: string;
  readonly text: string;
}

/** Words that must stand next to each other, folded; the last one may be the beginning of a word only. */
export interface Term {
  readonly words: readonly string[];
  readonly begins: boolean;
}

/** In what one database differs from another: types of columns, and the index of words. */
export interface Flavour {
  readonly engine: 'sqlite' | 'postgres';
  /** A primary key that counts by itself. */
  readonly counter: string;
  readonly bytes: string;
  /** Text that sorts by its units, whatever the machine's language. */
  readonly text: string;
  readonly createWords: (db: Queries) => Promise<void>;
  readonly addWords: (db: Queries, reports: readonly Worded[]) => Promise<void>;
  readonly dropWords: (db: Queries, numbers: readonly number[]) => Promise<void>;
  /** A query that gives `number` and `score` (lower is better) of each report that holds all terms; at least one is given. */
  readonly hits: (terms: readonly Term[]) => RawBuilder<{ number: number; score: number }>;
  /** True for an error that says that another process is writing. */
  readonly isBusy: (error: unknown) => boolean;
}

/** An open database. Reading does not wait for writing. */
export interface Database {
  readonly flavour: Flavour;
  /** Runs reads that see one state of the store. */
  readonly reading: <T>(work: (db: Queries) => Promise<T>) => Promise<T>;
  /** Runs one transaction that writes; others that write wait for it. */
  readonly writing: <T>(work: (db: Queries) => Promise<T>) => Promise<T>;
  /** Reads the packed text of a report within a transaction that writes, without waiting; `null` where the database cannot. */
  readonly textNow: ((id: string) => Uint8Array | null) | null;
  readonly close: () => Promise<void>;
}
