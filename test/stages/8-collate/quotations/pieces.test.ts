import { expect, test } from 'vitest';
import { readReport } from '../../../../src/pipeline.ts';
import { prepare } from '../../../../src/stages/8-collate/prepared.ts';
import { collated } from '../collated.ts';
import { Pieces } from '../../../../src/stages/8-collate/quotations/pieces.ts';

const TEXT = '“The ferry stays in port. Nobody sails today,” Minister Ada Quill said in Orun on Monday.';

test('each sentence of what is quoted is a piece of its own, as is the prose around it, and each is made once', async () => {
  const page = prepare(await readReport({
    bytes: new TextEncoder().encode(TEXT), origin: 'r', mediaType: 'text/plain', charset: 'utf-8', captured: null, plain: true,
    given: { id: 'r', title: null, outlet: null, url: null, published: null },
  }));
  const pieces = new Pieces();
  const numberOf = (word: string): number => pieces.at(page, page.words.findIndex(({ start, end }) => TEXT.slice(start, end) === word));
  const [ferry, port, sails, quill] = ['ferry', 'port', 'sails', 'Quill'].map(numberOf);
  expect(ferry).toBe(port);
  expect(new Set([ferry, sails, quill]).size).toBe(3);
  expect([ferry, sails].map((at) => TEXT.slice(...pieces.list[at!]!.span))).toEqual(['The ferry stays in port.', 'Nobody sails today,']);
  expect([ferry, quill].map((at) => pieces.list[at!]!.quote === null)).toEqual([false, true]);
  expect(pieces.list).toHaveLength(3);
});

test('a piece holds the bracket with which a report mends its first word', async () => {
  const { claims } = await collated('The letter by Ada Quill said, “[W]e will not open the lock before the tide has turned.”', 'Ada Quill wrote: “[W]e will not open the lock before the tide has turned.”');
  expect(claims.flatMap(({ kind, readings }) => (kind === 'quotation' ? readings.map(({ text }) => text) : []))).toEqual(['[W]e will not open the lock before the tide has turned.']);
});
