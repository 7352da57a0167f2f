import { costOfText } from './plausibility.ts';
import type { Home } from './plausibility.ts';

/** A line must be this implausible before it can count as past repair. */
const GARBLED = 40;
/** A repair that leaves more than this share of what was implausible has not found what happened. */
const MOST_LEFT = 0.2;

/** The numbers of the lines that are as good as no better for being repaired: what happened to them was something else, and they stay as they came. */
export function hopelessLines(before: string, after: string, home: Home): ReadonlySet<number> {
  const hopeless = new Set<number>();
  const [was, is] = [before.split('\n'), after.split('\n')];
  was.forEach((line, number) => {
    if (line === is[number]) return;
    const cost = costOfText(line, home);
    if (cost > GARBLED && costOfText(is[number]!, home) > cost * MOST_LEFT) hopeless.add(number);
  });
  return hopeless;
}

/** Tells of rising places in a text whether they lie in one of the lines. */
export function lineTest(text: string, lines: ReadonlySet<number>): (at: number) => boolean {
  if (lines.size === 0) return () => false;
  let number = 0;
  let end = endOfLine(text, 0);
  return (at) => {
    while (end < at) {
      number++;
      end = endOfLine(text, end + 1);
    }
    return lines.has(number);
  };
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}
