import { digestOf } from '../exchange/digest/index.ts';
import type { Digest } from '../exchange/digest/index.ts';
import type { Account } from '../model/account.ts';
import type { StoreReader } from '../store/store.ts';
import { inReadingOrder } from './reading-order.ts';

/** A story as pages tell it: its account, its reports by day, and the digest of it. */
export interface Told {
  readonly account: Account;
  readonly digest: Digest;
}

/** Stories as they are told, the last ones kept at hand: whoever opens a report mostly opens another of its story next. */
export class ToldStories {
  readonly #store: StoreReader;
  readonly #most: number;
  #revision = -1;
  #atHand = new Map<string, { readonly told: Promise<Told | null>; reports: number }>();

  /** Keeps stories with together at most `most` reports, and the latest one in any case. */
  constructor(store: StoreReader, most: number) {
    this.#store = store;
    this.#most = most;
  }

  /** The story of this id as it is told now; `null` when there is none. */
  async story(id: string): Promise<Told | null> {
    const revision = await this.#store.revision();
    if (revision !== this.#revision) [this.#revision, this.#atHand] = [revision, new Map()];
    const kept = this.#atHand.get(id);
    if (kept !== undefined) return kept.told;
    const entry = { told: this.#tell(id), reports: 0 };
    this.#atHand.set(id, entry);
    entry.told.catch(() => this.#atHand.delete(id));
    const told = await entry.told;
    entry.reports = told?.account.reports.length ?? 0;
    this.#makeRoom(id);
    return told;
  }

  /** Lets the oldest go until few enough reports are held; the newest story stays, however large. */
  #makeRoom(newest: string): void {
    let held = [...this.#atHand.values()].reduce((sum, { reports }) => sum + reports, 0);
    for (const [id, { reports }] of this.#atHand) {
      if (held <= this.#most || id === newest) return;
      this.#atHand.delete(id);
      held -= reports;
    }
  }

  async #tell(id: string): Promise<Told | null> {
    const kept = await this.#store.storyAccount(id);
    if (kept === null) return null;
    const account = inReadingOrder(kept, id);
    return { account, digest: digestOf(account) };
  }
}
