import { expect, it } from 'vitest';
import { pageTitle } from '../../../../../src/stages/1-restore/dump/headline/page-title.ts';
import { unitsOf } from '../../../../../src/stages/1-restore/dump/units/units.ts';

const BODY = 'The council of Sellin voted on Tuesday to keep the old bridge over the lake and to close it to lorries from the summer on.';
const read = (line: string, isTaken = false) => pageTitle(unitsOf(`${line}\n\n${BODY}`), 1, () => isTaken);

it.each([
  ['Lake town keeps its old bridge | Coast Courier', 'Lake town keeps its old bridge', 'Coast Courier'],
  ['Lake town keeps its old bridge – coastcourier.test', 'Lake town keeps its old bridge', 'coastcourier.test'],
  ['Title: Lake town keeps its old bridge | Region | Coast Courier', 'Lake town keeps its old bridge', 'Coast Courier'],
  ['Lake town keeps its old bridge, Coast Courier, 4.3.2031', 'Lake town keeps its old bridge', null],
  ['Lake town keeps its old bridge - for now at least', 'Lake town keeps its old bridge - for now at least', null],
])('%s', (line, title, outlet) => {
  expect(read(line)).toMatchObject({ title, outlet });
});

it('is none where the first line is something else, or too short', () => {
  expect(read('Lake town keeps its old bridge | Coast Courier', true)).toBeNull();
  expect(read('Coast Courier')).toBeNull();
  expect(read('The Coast Courier | Health')).toBeNull();
  expect(read('A judge sentenced Bram Osten to four years on Monday.')).toBeNull();
  expect(read('The Coast Courier wrote in a leader on Monday, May 5:')).toBeNull();
  expect(read('The Coast Courier > News > Crime')?.outlet ?? null).toBeNull();
});


it.each([
  ['Harbours - Lake Shore Union', 'Harbours', 'Harbours'],
  ['Harbours - Lake Shore Union', 'Menu', 'Harbours - Lake Shore Union'],
  ['News | Lake Shore Union', 'News', 'News | Lake Shore Union'],
  ['courier.test | The bridge stays', 'courier.test', 'courier.test | The bridge stays'],
  ['“Bridge wars”: – Lorries go', '“Bridge wars”:', '“Bridge wars”: – Lorries go'],
  ['Opinion | The bridge was never what the town said it was', 'Opinion', 'Opinion | The bridge was never what the town said it was'],
])('%s, over a line %s, has the headline %s', (line, other, title) => {
  expect(pageTitle(unitsOf(`${line}\n\n${other}\n\n${BODY}`), 2, () => false)!.title).toBe(title);
});

it('has the outlet before a headline that stands in a line of its own', () => {
  const headline = 'Lake town keeps its old bridge and bars lorries';
  const at = (line: string, other = headline) => pageTitle(unitsOf(`${line}\n\n${other}\n\n${BODY}`), 2, () => false);
  expect(at(`Coast and Harbour | ${headline}`)).toMatchObject({ title: headline, outlet: 'Coast and Harbour' });
  expect(at(`Coast and Harbour | ${headline}`, 'Menu')).not.toMatchObject({ outlet: 'Coast and Harbour' });
});
