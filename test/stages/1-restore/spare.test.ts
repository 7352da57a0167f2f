import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Capture } from '../../../src/model/capture.ts';
import { unpackDump } from '../../../src/stages/1-restore/dump/index.ts';
import { unpackPage } from '../../../src/stages/1-restore/page/index.ts';
import { spared } from '../../../src/stages/1-restore/spare.ts';
import { identityText } from '../../../src/text/mapped/mapped.ts';

const GIVEN: Capture['given'] = { id: null, url: null, outlet: null, published: null, title: null };
const LINE = 'Mayor Ada Quill said the bridge number 1 is open.';
const open = (text: string, title = false): Parameters<typeof spared>[0][number] => ({ text, furniture: false, title });

describe('spared', () => {
  it('takes what says something before labels and the headline', () => {
    expect(spared([open('Sport'), open('The bridge is open at last', true), open(LINE), { text: 'Share this.', furniture: true, title: false }])).toEqual([2]);
  });

  it('takes everything but furniture where nothing says anything', () => {
    expect(spared([open('Bridge open'), open('Sport'), { text: 'Menu', furniture: true, title: false }])).toEqual([0, 1]);
    expect(spared([open(LINE, true), open('Sport')])).toEqual([0, 1]);
  });

  it('takes the same words once', () => {
    expect(spared([open(LINE), open(LINE)])).toEqual([0]);
  });

  it('spares something whenever anything is not furniture', () => {
    fc.assert(fc.property(fc.array(fc.record({ text: fc.string(), furniture: fc.boolean(), title: fc.boolean() })), (stretches) => {
      expect(spared(stretches).length > 0).toBe(stretches.some(({ furniture }) => !furniture));
    }));
  });
});

describe('a text in which no body can be told', () => {
  it.each([
    ['of two words', 'Bridge open', 'Bridge open'],
    ['of two short lines', 'Open\n\nClosed', 'Open\n\nClosed'],
    ['that ends in the credit of a photograph', `${LINE} (Photo: Ben Moss)`, `${LINE} (Photo: Ben Moss)`],
  ])('%s stays, with a notice', (_, text, body) => {
    const unpacked = unpackDump(identityText(text, 'utf-8'), GIVEN);
    expect(unpacked.body.text).toBe(body);
    expect(unpacked.notices.map(({ code }) => code)).toEqual(['body-in-doubt']);
  });

  it.each([['once', LINE], ['four times', `${LINE}\n${LINE}\n${LINE}\n${LINE}\n`]])('keeps one statement that is made %s', (_, text) => {
    const { body, title } = unpackDump(identityText(text, 'utf-8'), GIVEN);
    expect([body.text, title]).toEqual([LINE, null]);
  });

  it('keeps a statement above another, and takes neither for a headline', () => {
    const { body, title, removed } = unpackDump(identityText(`${LINE}\nBridge 2 is shut.`, 'utf-8'), GIVEN);
    expect([body.text, title, removed]).toEqual([`${LINE}\n\nBridge 2 is shut.`, null, []]);
  });

  it('has a headline only where a line is no statement', () => {
    const titleOf = (text: string): string | null => unpackDump(identityText(text, 'utf-8'), GIVEN).title;
    expect([titleOf(LINE), titleOf('The bridge is open at last\nOpen.')]).toEqual([null, 'The bridge is open at last']);
  });

  it('keeps no line that is furniture by its own words', () => {
    const { body, removed, notices } = unpackDump(identityText('Menu\nShare this\nCopyright 2024 Example Times\n', 'utf-8'), GIVEN);
    expect([body.text, removed.length, notices.map(({ code }) => code)]).toEqual(['', 3, ['no-body']]);
  });
});

describe('a page in which no body can be told', () => {
  it('keeps a paragraph in an aside beside a menu, with a notice', async () => {
    const html = `<aside><p>${LINE}</p></aside><ul><li><a href="/n">News</a><li><a href="/s">Sport</a></ul>`;
    const unpacked = await unpackPage(identityText(html, 'utf-8'), GIVEN);
    expect(unpacked.body.text).toBe(LINE);
    expect(unpacked.removed.map(({ text }) => text)).toEqual(['News', 'Sport']);
    expect(unpacked.notices.map(({ code }) => code)).toEqual(['body-in-doubt']);
  });
});
