import type { Reported } from '../../src/stages/5-gather/profiles/profile.ts';
import { Prose } from './prose.ts';
import { Random } from './random.ts';

/** A made-up report that knows its event. */
export interface MadeUpReport extends Reported {
  readonly event: number;
}

/** Reports of one event, at most. */
const MOST = 24;

/**
 * Made-up reports of about `units` characters, of events with 1 to 24 reports, in random order. Those of an event share names and a topic's words,
 * and each has words of its own; there are always new names, as in news.
 */
export function stories(count: number, seed: number, units = 1500): readonly MadeUpReport[] {
  const random = new Random(seed);
  const prose = new Prose(random);
  const reports: { readonly key: number; readonly report: MadeUpReport }[] = [];
  for (let event = 0; reports.length < count; event++) {
    const topic = Array.from({ length: 8 }, () => prose.name()).concat(Array.from({ length: 20 }, () => prose.word()));
    const size = 1 + Math.floor(MOST ** random.next());
    const day = `2031-${String(1 + random.below(12)).padStart(2, '0')}-${String(1 + random.below(28)).padStart(2, '0')}`;
    for (let k = 0; k < size && reports.length < count; k++) {
      const report = {
        id: `r${String(reports.length).padStart(7, '0')}`,
        title: prose.sentence(topic).slice(0, 80),
        text: prose.paragraphs(units, topic).join('\n\n'),
        language: null,
        published: random.next() < 0.5 ? day : null,
        happened: null,
        sentences: [], entities: [], names: [],
        times: [],
        figures: [],
        event,
      };
      reports.push({ key: random.next(), report });
    }
  }
  return reports.sort((x, y) => x.key - y.key).map(({ report }) => report);
}
