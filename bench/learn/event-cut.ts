import { writeFileSync } from 'node:fs';
import { mean } from '../figures.ts';
import { stories } from '../generate/stories.ts';
import { scoreStories } from '../scores/stories.ts';
import { oddsBy, valueOf } from '../../src/stages/5-gather/grouping/cut.ts';
import type { Branch, CutWeights } from '../../src/stages/5-gather/grouping/cut-weights.ts';
import { GatherIndex } from '../../src/stages/5-gather/gather-index.ts';
import { eventsOf, looseGroups, type LooseGroup } from '../../src/stages/5-gather/grouping/grouping.ts';
import type { Profile } from '../../src/stages/5-gather/profiles/profile.ts';
import { Profiler } from '../../src/stages/5-gather/profiles/profiler.ts';
import { seamsOf } from '../../src/stages/5-gather/grouping/seam.ts';
import { Slabs } from '../../src/stages/5-gather/profiles/slabs.ts';
import { byId } from '../../src/text/order.ts';
import { logistic } from './logistic.ts';
import { foldOf, FOLDS, storySet, type StoryReport } from './story-sets.ts';
import { treesFor, type Course, type SetExample } from './trees.ts';

/** How much each set counts, whatever its size. */
const SETS: readonly (readonly [name: string, share: number])[] = [['ecb', 1], ['basil', 0.3], ['neus', 1]];
/**
 * Made-up reports (of so many units, by a seed, in a language), of which those of an event share names and words of a topic and no sentence. They count little: without
 * them what the sets have not, a large group that is one event throughout, is cut.
 */
const MADE_UP: readonly (readonly [units: number, seed: number, language: string | null])[] = [[700, 21, null], [700, 22, 'en'], [1500, 23, null], [1500, 24, 'en']];
const MADE_UP_COUNT = 200;
const MADE_UP_SHARE = 0.05;
/**
 * Which way each feature of a seam may move the odds in a tree: likenesses, days of the week and places in common, and what is near up; how large the larger
 * half is, names of either half and other days down.
 */
const WAYS = [1, 1, -1, 0, 1, 0, -1, 1, -1, -1, 1, 1, 1, 1];
/** Places stand last, and in the trees of large groups alone. */
const STRAIGHT = WAYS.length - 1;
const KNOWN_TO = ['ecb', 'neus'];
const FEW: Course = { rounds: 80, depth: 1, ways: WAYS.slice(0, STRAIGHT), sets: KNOWN_TO };
const MANY: Course = { rounds: 50, depth: 2, ways: WAYS, sets: KNOWN_TO };
/** A half must be of one event to this share to teach what a seam is. */
const PURE = 0.6;
const MIXED = 'events that mix the paired events';

/** A set with the profiles of its reports, and their parts, which no chain of neighbours joins. */
interface StorySet {
  readonly name: string;
  readonly share: number;
  readonly stories: readonly StoryReport[];
  readonly profiles: readonly Profile[];
  readonly parts: readonly (readonly number[])[];
}

/**
 * Learns when a group of reports is two events, writes the weights as a module, and says what to expect of reports that were not learned
 * from: node bench/learn/event-cut.ts DATA OUT. For that, weights are learned from four fifths of the topics at a time, the whole sets gathered with them
 * and the reports of the last fifth counted.
 */
async function learn(data: string, out: string): Promise<void> {
  const sets: StorySet[] = [];
  for (const [name, share] of SETS) sets.push(withProfiles(name, share, await storySet(data, name)));
  for (const of of MADE_UP) sets.push(withProfiles(`made up ${of.join(' ')}`, MADE_UP_SHARE / MADE_UP.length, madeUp(...of)));
  const { weights, bias, undated } = weightsOf(sets, null);
  writeFileSync(out, `/** A branch of a tree: a further split, or what is added to the odds. */
export type Branch = Split | number;

/** Where a tree asks whether a feature, by its place in \`featuresOf\`, is over a threshold. */
export interface Split {
  readonly feature: number;
  readonly over: number;
  readonly below: Branch;
  readonly above: Branch;
}

/**
 * Weights of the first features of a seam, in the order of \`featuresOf\`, and what is added to their sum: log-odds that its two halves are one event. Where
 * words alone must tell, since the days of a half are not known, trees add what a straight line does not say.
 */
export interface CutWeights {
  readonly weights: readonly number[];
  readonly bias: number;
  /** For groups of few reports and of many. */
  readonly undated: { readonly few: readonly Branch[]; readonly many: readonly Branch[] };
}

/** The weights that ship. Learned by bench/learn/event-cut.ts. */
export const CUT: CutWeights = {
  weights: [${weights.map((weight) => weight.toFixed(4)).join(', ')}],
  bias: ${bias.toFixed(4)},
  undated: {
    few: [
${undated.few.map((tree) => written(tree, 6)).join('\n')}
    ],
    many: [
${undated.many.map((tree) => written(tree, 6)).join('\n')}
    ],
  },
};
`);
  const folds = Array.from({ length: FOLDS }, (_, fold) => weightsOf(sets, fold));
  for (const set of sets) console.log(heldOut(set, folds));
}

/** A branch as source, a tree in a line or two. */
function written(branch: Branch, indent: number): string {
  const start = ' '.repeat(indent);
  if (typeof branch === 'number') return branch.toFixed(4);
  const { feature, over, below, above } = branch;
  const inner = (half: Branch): string => written(half, 0).replace(/,$/, '');
  return `${start}{ feature: ${feature}, over: ${over.toFixed(4)}, below: ${inner(below)},${indent > 0 ? `\n${start} ` : ''} above: ${inner(above)} },`;
}

function madeUp(units: number, seed: number, language: string | null): StoryReport[] {
  return stories(MADE_UP_COUNT, seed, units).map(({ id, event, title, text, published }) => ({
    report: { id, title, text, published, language, happened: null, sentences: [], entities: [], names: [], times: [], figures: [] },
    gold: { id, event: String(event) },
  })).sort((x, y) => byId(x.report, y.report));
}

function withProfiles(name: string, share: number, stories: readonly StoryReport[]): StorySet {
  const profiler = new Profiler(new Slabs());
  const index = new GatherIndex();
  index.add(stories.map(({ report }) => report));
  const { ids, parts } = index.workedOut();
  const place = new Map(stories.map(({ report }, k) => [report.id, k]));
  return {
    name,
    share,
    stories,
    profiles: stories.map(({ report }) => profiler.profile(report)),
    parts: parts.map((events) =>
      events
        .flat()
        .map((k) => place.get(ids[k]!)!)
        .sort((x, y) => x - y),
    ),
  };
}

/** Weights and trees learned from all reports, or from all but those of one fold. */
function weightsOf(sets: readonly StorySet[], fold: number | null): CutWeights {
  const examples = sets.flatMap(({ name, share, stories, profiles }) => {
    const kept = [...stories.keys()].filter((k) => foldOf(stories[k]!.gold) !== fold);
    const found = [...looseGroups(kept.map((k) => profiles[k]!))].flatMap((group) => examplesOf(group, name, kept.map((k) => stories[k]!.gold.event)));
    const total = found.reduce((sum, { weight }) => sum + weight, 0);
    return found.map((example) => ({ ...example, weight: (example.weight * share) / total }));
  });
  const straight = logistic(examples.map((example) => ({ ...example, features: example.features.slice(0, STRAIGHT) })));
  const [few, many] = [FEW, MANY].map((course) => treesFor(examples, (features) => oddsBy(features, [], straight), course, valueOf)) as [Branch[], Branch[]];
  return { ...straight, undated: { few, many } };
}

function examplesOf(group: LooseGroup, set: string, events: readonly string[]): SetExample[] {
  return seamsOf(group).flatMap(({ halves, features }) => {
    const [[x, pureX], [y, pureY]] = halves.map(({ items }) => majority(items.map((k) => events[group.members[k]!]!))) as [[string, number], [string, number]];
    const pure = Math.min(pureX, pureY);
    const size = Math.min(...halves.map(({ items }) => items.length));
    return pure > PURE ? [{ features, label: x === y ? 1 : 0, weight: (size * pure) ** 0.8, set }] : [];
  });
}

function majority(events: readonly string[]): [string, number] {
  const counts = new Map<string, number>();
  for (const event of events) counts.set(event, (counts.get(event) ?? 0) + 1);
  const [event, count] = [...counts].reduce((best, next) => (next[1] > best[1] ? next : best));
  return [event, count / events.length];
}

/** A line of what each fold scores with the weights learned from the others. */
function heldOut({ name, stories, profiles, parts }: StorySet, folds: readonly CutWeights[]): string {
  const scores = folds.map((cut, fold) => {
    const events = parts.flatMap((part) => eventsOf(part.map((k) => profiles[k]!), cut).map((event) => event.map((k) => part[k]!)));
    const found = events.map((event, k) => ({ id: String(k), reports: event.map((one) => String(stories[one]!.gold.id)) }));
    return scoreStories(stories.map(({ gold }) => gold), found, (id) => id, (gold) => foldOf(gold) === fold);
  });
  const shown = (values: readonly number[]): string => values.map((value) => value.toFixed(3)).join(' ');
  const named = (key: string): number[] => scores.map((score) => score[key] as number);
  return `${name} held out: F1 ${shown(named('F1'))}, mean ${shown([mean(named('F1'))])} (P ${shown([mean(named('P'))])}, R ${shown([mean(named('R'))])})${MIXED in scores[0]! ? `, ${MIXED}: ${named(MIXED).reduce((sum, count) => sum + count, 0)}` : ''}`;
}

const [data, out] = process.argv.slice(2);
if (data === undefined || out === undefined) throw new Error('usage: node bench/learn/event-cut.ts DATA OUT');
await learn(data, out);
