import { execFileSync } from 'node:child_process';
import { GatherIndex } from '../src/stages/5-gather/index.ts';
import { match, MatchIndex } from '../src/stages/4-match/index.ts';
import { WordReader } from '../src/text/words/word-reader.ts';
import { copies, type MadeUp, type Planted } from './generate/copies.ts';
import { stories } from './generate/stories.ts';

/** How many reports each curve is measured at. */
const SIZES = [1_000, 10_000, 100_000];
/** Reports that arrive at once at an index that grows. */
const GROWTH = 100;
const YARDSTICK = 10_000;
/** Reports of the set on which the recall of copies is measured. */
const COPIES = 20_000;
/** Reports that the peer is given; it makes some hundred a second. */
const PEER = 400;
const SEED = 20_260_101;

/** One run in a process of its own: what was measured, and the line that says so. */
interface Run {
  readonly line: string;
}

/** Prints growth curves of time and memory, the recall of planted copies, and a peer's speed in the same run. Every measurement runs in a fresh process. */
export function scale(sizes: readonly number[] = SIZES): void {
  const say = (line: string): void => { process.stdout.write(`${line}\n`); };
  say('match, made-up reports of 3 kB: sign, index, query and align');
  for (const size of sizes) say(fresh('match', size).line);
  say('the yardstick of this machine: the words of the same reports read and hashed, no more');
  say(fresh('words', YARDSTICK).line);
  say(`match, the same in batches of ${GROWTH} to an index that grows`);
  for (const size of sizes.filter((one) => one <= COPIES)) say(fresh('growing', size).line);
  say('gather, made-up reports of 1.5 kB, taken in one by one and gathered: profiles, neighbours, events, stories');
  for (const size of sizes) say(fresh('gather', size).line);
  say(`planted copies among ${COPIES} made-up reports of 3 kB`);
  say(fresh('copies', COPIES).line);
  say(`the peer: npm minhash 0.0.9 with its LSH index, 128 permutations, 5-word shingles, ${PEER} of the same reports`);
  say(fresh('peer', PEER).line);
}

function fresh(what: string, size: number): Run {
  const flags = ['--expose-gc', '--max-old-space-size=8192'];
  return JSON.parse(execFileSync(process.execPath, [...flags, import.meta.filename, what, String(size)], { encoding: 'utf8', maxBuffer: 1 << 26 })) as Run;
}

/** Processor time of `work` in seconds, with what it gave and how much memory it left in use. */
function measured<T>(work: () => T): { readonly value: T; readonly seconds: number; readonly megabytes: number } {
  globalThis.gc?.();
  const memory = process.memoryUsage();
  const before = process.cpuUsage();
  const value = work();
  const { user, system } = process.cpuUsage(before);
  globalThis.gc?.();
  const after = process.memoryUsage();
  return { value, seconds: (user + system) / 1e6, megabytes: (after.heapUsed + after.arrayBuffers - memory.heapUsed - memory.arrayBuffers) / 1e6 };
}

function row(size: number, seconds: number, megabytes: number, rest: string): string {
  return `  ${String(size).padStart(7)}  ${seconds.toFixed(2).padStart(8)} s  ${Math.round(size / seconds).toString().padStart(7)} reports/s  ${megabytes.toFixed(0).padStart(5)} MB kept  ${(process.resourceUsage().maxRSS / 1024).toFixed(0).padStart(5)} MB at most  ${rest}`;
}

const RUNS: Readonly<Record<string, (size: number) => Promise<string> | string>> = {
  match: (size) => {
    const { reports } = copies(size, SEED);
    const { value, seconds, megabytes } = measured(() => match(reports));
    const { seconds: again } = measured(() => match(reports));
    return row(size, seconds, megabytes, `${value.matches.length} pairs; once more, the code being compiled: ${Math.round(size / again)} reports/s`);
  },
  growing: (size) => {
    const { reports } = copies(size, SEED);
    const texts = new Map(reports.map(({ id, text }) => [id, text]));
    const { value, seconds, megabytes } = measured(() => {
      const index = MatchIndex.empty();
      for (let k = 0; k < size; k += GROWTH) index.add(reports.slice(k, k + GROWTH), (id) => texts.get(id)!);
      return index;
    });
    return row(size, seconds, megabytes, `${Math.round(value.save().length / size)} bytes a report saved`);
  },
  words: (size) => {
    const { reports } = copies(size, SEED);
    const reader = new WordReader();
    const { seconds, megabytes } = measured(() => { for (const { text } of reports) reader.read(text); });
    return row(size, seconds, megabytes, '');
  },
  gather: (size) => {
    const reports = stories(size, SEED);
    const { value, seconds, megabytes } = measured(() => {
      const index = new GatherIndex();
      for (const report of reports) index.add([report]);
      return { index, gathering: index.gathering() };
    });
    const { events } = value.gathering;
    const event = new Map(reports.map((report) => [report.id, report.event]));
    const right = events.filter((found) => new Set(found.reports.map((id) => event.get(id))).size === 1).length;
    const [last, ...rest] = reports.toReversed();
    value.index.remove([last!.id]);
    value.index.gathering();
    const one = measured(() => { value.index.add([last!]); });
    const again = measured(() => value.index.gathering());
    return row(
      size,
      seconds,
      megabytes,
      `${events.length} events of ${new Set(event.values()).size}, ${right} pure; one more into ${rest.length}: ${(1000 * one.seconds).toFixed(1)} ms, and ${(1000 * again.seconds).toFixed(0)} ms to gather again`,
    );
  },
  copies: (size) => {
    const { reports, planted } = copies(size, SEED);
    const { value, seconds, megabytes } = measured(() => match(reports));
    const found = value.matches.filter(({ shareOfA, shareOfB }) => Math.max(shareOfA, shareOfB) >= 0.15);
    return `${row(size, seconds, megabytes, `${found.length} pairs`)}\n${recallLine(found, planted)}`;
  },
  peer: async (size) => {
    const { Minhash, LshIndex } = (await import('minhash')) as unknown as Peer;
    const { reports } = copies(COPIES, SEED);
    const { seconds, megabytes } = measured(() => askPeer(reports.slice(0, size), Minhash, LshIndex));
    return row(size, seconds, megabytes, '');
  },
};

/** What is used of the package minhash. */
interface Peer {
  readonly Minhash: new (options?: { numPerm: number }) => PeerHash;
  readonly LshIndex: new (options?: { bandSize: number }) => { insert(key: string, hash: PeerHash): void; query(hash: PeerHash): readonly string[] };
}

interface PeerHash {
  update(shingle: string): void;
}

function askPeer(reports: readonly MadeUp[], Minhash: Peer['Minhash'], LshIndex: Peer['LshIndex']): number {
  const index = new LshIndex({ bandSize: 5 });
  let found = 0;
  for (const { id, text } of reports) {
    const words = text.toLowerCase().split(/[^\p{L}\p{N}]+/u);
    const hash = new Minhash({ numPerm: 128 });
    for (let k = 0; k + 5 <= words.length; k++) hash.update(words.slice(k, k + 5).join(' '));
    index.insert(id, hash);
    found += index.query(hash).length;
  }
  return found;
}

/** Recall by containment, and precision: a pair is right when it was planted, or when both were taken from one report. */
function recallLine(found: readonly { readonly a: string; readonly b: string }[], planted: readonly Planted[]): string {
  const keys = new Set(found.map(({ a, b }) => `${a} ${b}`));
  const parent = new Map(planted.map(({ a, b }) => [b, a]));
  const right = found.filter(({ a, b }) => parent.get(b) === a || (parent.get(a) ?? a) === (parent.get(b) ?? b)).length;
  const recall = (least: number, below: number): string => {
    const asked = planted.filter(({ containment }) => containment >= least && containment < below);
    return (asked.filter(({ a, b }) => keys.has(`${a} ${b}`)).length / Math.max(1, asked.length)).toFixed(4);
  };
  return `  recall ${recall(0.8, 9)} at containment >= .8, ${recall(0.5, 9)} at >= .5, ${recall(0.3, 9)} at >= .3; precision ${(right / Math.max(1, found.length)).toFixed(4)}`;
}

if (process.argv[1] === import.meta.filename) {
  const [what = '', size = '0'] = process.argv.slice(2);
  process.stdout.write(JSON.stringify({ line: await RUNS[what]!(Number(size)) } satisfies Run));
}
