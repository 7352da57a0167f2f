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

/** The parts of queries on `report_words`, the index of words. */
export interface WordIndex {
  /** The number of a row's report. */
  readonly number: RawBuilder<number>;
  /** How badly a row fits the terms that `holds` asked for: lower is better. A word of the title counts as four. */
  readonly score: (terms: readonly Term[]) => RawBuilder<number>;
  /** True for rows that hold all terms, `inTitle` or anywhere; at least one is given. */
  readonly holds: (terms: readonly Term[], inTitle: boolean) => RawBuilder<boolean>;
  /** The index joined with those columns of `report` that hits are narrowed and counted by, read in the order of the index. */
  readonly joined: RawBuilder<unknown>;
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
  /** How the index of words is asked. */
  readonly words: WordIndex;
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
