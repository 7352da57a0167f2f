import { setImmediate } from 'node:timers/promises';
import { decideReports } from '../../judgements/decide.ts';
import { placeJudgements, standing } from '../../judgements/place.ts';
import { otherReports } from '../../judgements/values.ts';
import type { Gathering } from '../../model/event.ts';
import type { Judgement } from '../../model/judgement.ts';
import type { Report } from '../../model/report.ts';
import { GatherIndex, MatchIndex } from '../../pipeline/indexes.ts';
import type { WorkedOut } from '../../pipeline/indexes.ts';
import type { Found } from '../../pipeline/part.ts';
import type { StoreWork } from '../../store/kept.ts';
import { underItsId } from './naming.ts';

/** Reports that are read out of the store at once. */
const AT_ONCE = 250;
/** The indexes are saved anew when this share of their reports came since. */
const UNSAVED_SHARE = 0.05;
/** What the indexes are saved under, the reports that they hold, and the version of the code that made them. */
const SAVED = { wording: 'wording', likeness: 'likeness', holds: 'holds', code: 'indexes' } as const;

/**
 * What is shared and told together across all reports of a store, brought up to date by what came and went since it was last asked. It is kept in the
 * store too, so that another process need not make it again: a profile with each report, and the indexes as a whole from time to time.
 */
export class Across {
  readonly #code: string;
  #wording: MatchIndex = MatchIndex.empty();
  /** The reports in the index of wording, with the content hashes of their readings. */
  #worded = new Map<string, string>();
  readonly #gathered = new GatherIndex();
  #profiled = new Map<string, string>();
  #saved = 0;
  #isLoaded = false;

  private constructor(code: string) {
    this.#code = code;
  }

  /** An empty one; the first call of `update` loads what the store has. */
  static empty(code: string): Across {
    return new Across(code);
  }

  /** Brings both indexes to what the store holds; gives the content hashes of all readings by report id. `onDone` is told how many reports are in. */
  async update(work: StoreWork, onDone: (done: number, total: number) => void): Promise<ReadonlyMap<string, string>> {
    const digests = await work.digests();
    if (!this.#isLoaded) await this.#load(work, digests);
    this.#isLoaded = true;
    await this.#letGo(work, digests);
    await this.#takeIn(work, digests, onDone);
    await this.#save(work);
    return digests;
  }

  /** What is found across the reports with what people decided; call `update` before. */
  async found(work: StoreWork, given: readonly Judgement[]): Promise<Found> {
    const judged = await work.readingsNamed(namesIn(given));
    // Other versions of those reports have their key or origin.
    const versions = await work.readingsNamed([...new Set(judged.flatMap(({ report: { key, origin } }) => [key ?? origin, origin]))]);
    const named = [...new Map([...judged, ...versions].map((reading) => [reading.id, underItsId(reading)])).values()].sort((x, y) => (x.id < y.id ? -1 : 1));
    const judgements = placeJudgements(given, named);
    const here = judgements.flatMap(standing);
    const own = this.#gathered.gathering();
    return { matching: this.#wording.matching(), own, gathering: here.length === 0 ? own : this.#decided(named, here), judgements };
  }

  /** The gathering of the reports as decided, which take the places of their readings for the time of it. */
  #decided(reports: readonly Report[], judgements: readonly Judgement[]): Gathering {
    const decided = decideReports(reports, judgements).filter((report, k) => report !== reports[k]);
    const ids = new Set(decided.map(({ id }) => id));
    this.#gathered.add(decided);
    const gathering = this.#gathered.gathering(judgements);
    this.#gathered.add(reports.filter(({ id }) => ids.has(id)));
    return gathering;
  }

  /** Takes reports that are gone, or read otherwise now, out of both indexes. What is saved must be saved anew then: it holds them. */
  async #letGo(work: StoreWork, digests: ReadonlyMap<string, string>): Promise<void> {
    const unworded = outdated(this.#worded, digests);
    if (unworded.length > 0) this.#wording.remove(unworded, await work.texts());
    const unprofiled = outdated(this.#profiled, digests);
    this.#gathered.remove(unprofiled);
    for (const id of unworded) this.#worded.delete(id);
    for (const id of unprofiled) this.#profiled.delete(id);
    if (unworded.length > 0) this.#saved = 0;
  }

  /** Loads what was saved, the neighbours of reports only where all are still there, and else what is kept of each report. */
  async #load(work: StoreWork, digests: ReadonlyMap<string, string>): Promise<void> {
    if (await work.value(SAVED.code) !== this.#code) return this.#forget(work);
    const [wording, likeness, holds] = [await work.saved(SAVED.wording), await work.saved(SAVED.likeness), await work.saved(SAVED.holds)];
    const held = new Map(holds === null ? [] : (parsed(holds) as [string, string][]));
    const profiles = await work.profiles([...digests.keys()]);
    if (wording !== null) [this.#wording, this.#worded, this.#saved] = [MatchIndex.load(wording), held, held.size];
    const restored = new Set<string>();
    if (likeness !== null && outdated(held, digests).length === 0 && [...held.keys()].every((id) => profiles.has(id))) {
      const worked = parsed(likeness) as WorkedOut;
      this.#gathered.restore(worked.ids.map((id) => profiles.get(id)!), worked);
      for (const id of worked.ids) restored.add(id);
    }
    this.#gathered.load([...profiles].filter(([id]) => !restored.has(id)).map(([, profile]) => profile));
    this.#profiled = new Map([...profiles.keys()].map((id) => [id, digests.get(id)!]));
  }

  /** Lets go what another version of the code kept. */
  async #forget(work: StoreWork): Promise<void> {
    await work.dropProfiles();
    for (const name of [SAVED.wording, SAVED.likeness, SAVED.holds]) await work.save(name, new Uint8Array());
    await work.setValue(SAVED.code, this.#code);
  }

  /** Takes in the reports that either index lacks, some at a time. */
  async #takeIn(work: StoreWork, digests: ReadonlyMap<string, string>, onDone: (done: number, total: number) => void): Promise<void> {
    const lacking = [...digests.keys()].filter((id) => !this.#worded.has(id) || !this.#profiled.has(id)).sort();
    const textOf = lacking.length === 0 ? undefined : await work.texts();
    for (let from = 0; from < lacking.length; from += AT_ONCE) {
      onDone(digests.size - lacking.length + from, digests.size);
      const reports = (await work.readings(lacking.slice(from, from + AT_ONCE))).map(underItsId);
      this.#wording.add(reports.filter(({ id }) => !this.#worded.has(id)), textOf);
      const unknown = reports.filter(({ id }) => !this.#profiled.has(id));
      this.#gathered.add(unknown);
      await work.keepProfiles(new Map(unknown.map(({ id }) => [id, this.#gathered.saved(id)!])));
      for (const { id } of reports) for (const held of [this.#worded, this.#profiled]) held.set(id, digests.get(id)!);
      // Others may ask the store in the meantime.
      await setImmediate();
    }
  }

  async #save(work: StoreWork): Promise<void> {
    const unsaved = this.#worded.size - this.#saved;
    if (unsaved === 0 || unsaved < UNSAVED_SHARE * this.#worded.size) return;
    await work.save(SAVED.wording, this.#wording.save());
    await work.save(SAVED.likeness, Buffer.from(JSON.stringify(this.#gathered.workedOut())));
    await work.save(SAVED.holds, Buffer.from(JSON.stringify([...this.#worded])));
    this.#saved = this.#worded.size;
  }
}

function parsed(bytes: Uint8Array): unknown {
  return JSON.parse(Buffer.from(bytes).toString('utf8'));
}

/** The ids of what is held but not kept any more, or kept by another content. */
function outdated(held: ReadonlyMap<string, string>, kept: ReadonlyMap<string, string>): string[] {
  return [...held].filter(([id, digest]) => kept.get(id) !== digest).map(([id]) => id);
}

/** The names of reports in judgements, and in the values of those that are about several. */
function namesIn(judgements: readonly Judgement[]): string[] {
  return [...new Set(judgements.flatMap(({ report, value }) => [report, ...otherReports(value)]))];
}
