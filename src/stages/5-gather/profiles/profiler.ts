import { withoutUnseen } from '../../../text/unseen.ts';
import { rarityIn, type Rarity } from '../../../language/rarity.ts';
import { daysOfReport } from '../days/day.ts';
import { filedOn } from '../days/filed-days.ts';
import { monthsAsked, monthsLent } from '../days/occasion-days.ts';
import { kernel } from '../kernel/kernel.ts';
import { figureKinds } from './figure-kinds.ts';
import { headingOf } from './heading.ts';
import { openingFigures } from './opening-figures.ts';
import { openingPlaces } from './opening-places.ts';
import type { Profile, Reported } from './profile.ts';
import type { Slabs } from './slabs.ts';

/** Makes profiles of reports. */
export class Profiler {
  readonly #rarities = new Map<string, Rarity | null>();
  readonly #slabs: Slabs;

  /** Profiles will stand in these slabs. */
  constructor(slabs: Slabs) {
    this.#slabs = slabs;
  }

  /** The profile of one report. */
  profile(report: Reported): Profile {
    const { vector, weekday } = kernel.weigh(
      { title: withoutUnseen(report.title ?? ''), text: report.text, rarity: this.#rarityIn(report.language) },
      this.#slabs,
    );
    const { words, weights, marks } = vector;
    const days = daysOfReport(report);
    const { title, titled } = headingOf(report);
    return {
      id: report.id,
      words,
      weights,
      marks,
      days,
      weekday,
      figures: openingFigures(report),
      kinds: figureKinds(report),
      places: openingPlaces(report),
      title,
      titled,
      published: report.published,
      happened: report.happened,
      asks: days === null ? monthsAsked(report) : [],
      filed: days === null ? filedOn(report) : [],
      lends: monthsLent(report),
    };
  }

  /** How rare words are in the language of a report; `null` when nothing is known of it. */
  #rarityIn(language: string | null): Rarity | null {
    const code = language ?? '';
    if (!this.#rarities.has(code)) this.#rarities.set(code, rarityIn(code));
    return this.#rarities.get(code)!;
  }
}
