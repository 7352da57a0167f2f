import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { disputeLines } from './collated.ts';

interface Pair {
  readonly name: string;
  readonly one: string;
  readonly other: string;
  readonly line: string;
}

const PAIRS = JSON.parse(readFileSync(new URL('../../cases/pairs.json', import.meta.url), 'utf8')) as Readonly<Record<'differ' | 'silent' | 'known-failures', readonly Pair[]>>;

describe('two sentences of one event', () => {
  it.each(PAIRS.differ)('differ in one fact: $name', async ({ one, other, line }) => {
    expect(await disputeLines(one, other)).toEqual([line]);
  });

  it.each(PAIRS.silent)('differ in none, though they look so: $name', async ({ one, other }) => {
    expect(await disputeLines(one, other)).toEqual([]);
  });

  it.fails.each(PAIRS['known-failures'])('are not yet seen to differ: $name', async ({ one, other }) => {
    expect(await disputeLines(one, other)).not.toEqual([]);
  });
});
