import type { Account, AppliedJudgement } from '../model/account.ts';
import type { Capture } from '../model/capture.ts';
import type { Judgement } from '../model/judgement.ts';
import type { Report } from '../model/report.ts';
import type { StoreReader } from './store.ts';

/** What a capture is kept under: the same bytes of one address are one capture. */
export interface CaptureKey {
  readonly address: string;
  readonly sha256: string;
}

/** What is known of a capture besides its bytes and its time. */
export type Header = Omit<Capture, 'bytes' | 'captured'>;

/** A capture that is kept: under which id, what was known of it, and which version of the program read it. */
export interface KeptCapture extends CaptureKey {
  readonly id: string;
  /** The id that its own bytes give it. */
  readonly baseId: string;
  readonly header: string;
  readonly code: string;
}

/** A report to be kept, as it was read. */
export interface NewReport extends CaptureKey {
  /** The id under which it goes: its own, or one that tells it from another of the same id. */
  readonly id: string;
  readonly capture: Capture;
  readonly header: string;
  readonly code: string;
  readonly report: Report;
  /** Content hash of `report`. */
  readonly digest: string;
}

/** A report as it was read, under the id that it goes by here. */
export interface KeptReading {
  readonly id: string;
  readonly digest: string;
  /** With the id that its own bytes give it. */
  readonly report: Report;
}

/** A component as it is kept. */
export interface KeptComponent {
  /** The account, its reports aside. */
  readonly account: Account;
  /** Ids of its reports, in order. */
  readonly reports: readonly string[];
  /** What its disputes are ranked by, by their ids. */
  readonly weights: Readonly<Record<string, number>>;
}

/** A component to be kept: its account with its reports, and how each report differs from its reading. */
export interface NewComponent {
  readonly key: string;
  readonly account: Account;
  readonly weights: Readonly<Record<string, number>>;
  /** By report id: the fields that differ. */
  readonly changes: ReadonlyMap<string, Partial<Report>>;
}

/** A judgement with its number in order. */
export interface KeptJudgement {
  readonly id: string;
  readonly judgement: Judgement;
}

/** The store within one transaction. What it is told holds when the transaction ends, all of it or nothing. */
export interface StoreWork {
  /** A value of the store itself, or `null`. */
  value(name: string): Promise<string | null>;
  setValue(name: string, value: string): Promise<void>;
  captures(keys: readonly CaptureKey[]): Promise<readonly KeptCapture[]>;
  /** Those of some addresses under which something is kept. */
  addresses(addresses: readonly string[]): Promise<Set<string>>;
  /** The reports whose own bytes give them one of these ids. */
  readingsOfBase(baseIds: readonly string[]): Promise<readonly KeptReading[]>;
  readings(ids: readonly string[]): Promise<readonly KeptReading[]>;
  /** Reports as the accounts have them, by their ids. */
  reports(ids: readonly string[]): Promise<ReadonlyMap<string, Report>>;
  /** Ids of all reports with the content hashes of their readings. */
  digests(): Promise<ReadonlyMap<string, string>>;
  /** A way to the texts of reports, by their ids, that does not wait. Throws a StoreError for an id that is not kept. */
  texts(): Promise<(id: string) => string>;
  /** What `keepProfiles` was given of reports; those that have none since, or came since, are left out. */
  profiles(ids: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>>;
  keepProfiles(profiles: ReadonlyMap<string, Uint8Array>): Promise<void>;
  /** Lets all profiles go. */
  dropProfiles(): Promise<void>;
  /** Bytes that were saved under a name, or `null`. */
  saved(name: string): Promise<Uint8Array | null>;
  /** Saves bytes under a name; none let the name go. */
  save(name: string, bytes: Uint8Array): Promise<void>;
  /** The reports that a judgement may mean by one of these names: by id, key or origin. */
  readingsNamed(names: readonly string[]): Promise<readonly KeptReading[]>;
  /** Ids of reports that are named so: by id, address or origin, or that lie in the folder or archive `name`. */
  named(name: string): Promise<readonly string[]>;
  /** Captures of reports that another version of the program read, a few at a time. */
  readByOthers(code: string, most: number): Promise<readonly Capture[]>;
  insert(reports: readonly NewReport[]): Promise<void>;
  /** Puts a new reading, and a new header, in the place of an old one; the report waits again. */
  replace(reports: readonly NewReport[]): Promise<void>;
  /** Says of captures that they stay as they were read, whatever version of the program read them. */
  leaveAsRead(keys: readonly CaptureKey[], code: string): Promise<void>;
  /** Lets reports go by other ids, all at once; the old ids lead to the new ones. */
  rename(names: ReadonlyMap<string, string>): Promise<void>;
  /** Takes reports out, with bytes that no other has. */
  remove(ids: readonly string[]): Promise<void>;
  judgements(): Promise<readonly KeptJudgement[]>;
  addJudgements(judgements: readonly KeptJudgement[]): Promise<void>;
  dropJudgements(ids: readonly string[]): Promise<readonly string[]>;
  /** Says where each judgement was found to apply. */
  applyJudgements(
    applied: readonly { readonly id: string; readonly report: string | null; readonly applied: Omit<AppliedJudgement, 'judgement'> }[],
  ): Promise<void>;
  /** Keys of the components that are kept. */
  componentKeys(): Promise<ReadonlySet<string>>;
  component(key: string): Promise<KeptComponent | null>;
  /** Takes out components that are no more, puts in new ones, and says where the ids lead that are superseded. */
  settle(gone: readonly string[], fresh: AsyncIterable<NewComponent>): Promise<void>;
}

/** An open store: what it is asked, and how it is changed. */
export interface Store extends StoreReader {
  /** Looks at one state of the store. */
  look<T>(
    work: (
      store: Pick<StoreWork, 'value' | 'captures' | 'readings' | 'reports' | 'named' | 'judgements' | 'componentKeys' | 'component' | 'readByOthers'>,
    ) => Promise<T>,
  ): Promise<T>;
  /** Changes it in one transaction; the revision rises. Throws a StoreError while another process writes for long. */
  change<T>(work: (store: StoreWork) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}
