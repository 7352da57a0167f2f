import { expect, it } from 'vitest';
import { CONTEXT, contextOf } from '../../../../../src/stages/1-restore/dump/body/context-features.ts';
import { OWN, ownOfAll } from '../../../../../src/stages/1-restore/dump/body/own-features.ts';
import { unitsOf } from '../../../../../src/stages/1-restore/dump/units/units.ts';

const BODY = 'The council of Sellin voted on Tuesday to keep the old bridge over the lake and to close it to lorries from the summer on.';
const UNITS = unitsOf(['Sellin council keeps the old bridge', 'Menu', 'Menu', BODY, BODY.replace('council', 'mayor'), 'Menu'].join('\n\n'));
const OWN_OF_ALL = ownOfAll(UNITS, (word) => (word === 'menu' ? -2 : undefined));
const rowAt = contextOf(UNITS, OWN_OF_ALL);
const told = (name: (typeof CONTEXT)[number]): readonly number[] => UNITS.map((_, at) => rowAt(at)[CONTEXT.indexOf(name)]!);

it('gives as many measures as have names', () => {
  for (const [at, { values }] of OWN_OF_ALL.entries()) expect([values.length, rowAt(at).length]).toEqual([OWN.length, CONTEXT.length]);
});

it('tells which lines stand more than once', () => {
  expect(told('copies').map((bits) => Math.round(2 ** bits))).toEqual([1, 3, 3, 1, 1, 3]);
  expect(told('firstCopy')).toEqual([1, 1, 0, 1, 1, 0]);
});

it('tells the region of the body and what lies beside it', () => {
  expect(told('inRegion')).toEqual([0, 0, 0, 1, 1, 0]);
  expect(told('afterStart').map(Math.sign)).toEqual([-1, -1, -1, 0, 1, 1]);
});

it('tells what a line shares with the first one and with the body', () => {
  expect(told('titleShare')[0]).toBe(1);
  expect(told('titleShare')[1]).toBe(0);
  expect(told('sharedAny')[0]).toBeGreaterThan(0.5);
});

it('counts the labels since the last line that is none', () => {
  expect(told('sinceLabel').map((log) => Math.round(Math.expm1(log)))).toEqual([0, 1, 0, 0, 1, 2]);
});
