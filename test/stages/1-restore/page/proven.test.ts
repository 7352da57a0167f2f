import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../src/stages/1-restore/page/parts/blocks.ts';
import { withoutHeadline, withoutProven, withoutPulledQuotes } from '../../../../src/stages/1-restore/page/proven.ts';
import { openPage } from '../../../../src/stages/1-restore/page/parts/page.ts';
import { identityText } from '../../../../src/text/mapped/mapped.ts';

const PROSE = 'The harbour board of Kest voted on Tuesday night to shut the northern quay for repairs until the spring.';
const left = (texts: readonly string[], signed: readonly number[] = []): string[] => {
  const blocks = texts.map((text, i): Block => ({
    element: { tag: 'p', depth: 2, parent: null, attributes: [] } as never, runs: [{ parent: undefined as never, start: i * 1000, end: i * 1000 + text.length }], text, linked: 0, bold: 0, links: 0, hidden: false,
  }));
  return withoutProven(blocks, texts.map((_, i) => i), new Set(signed.map((i) => i * 1000))).map((i) => texts[i]!);
};

describe('blocks that are furniture by their own words', () => {
  it('go from above the text: who wrote it, and the day', () => {
    expect(left(['Par Maëlle Kerbrat', 'Publié le 14 mai 2031 à 18h07', '4 March 2031, 10:15', 'Ilva Tarro', PROSE], [3])).toEqual([PROSE]);
  });

  it.each(['By Ilva Tarro in Kest', 'By NPW', 'By our correspondent', 'BY LEDGER STAFF', 'By Ledger reporters and agencies'])('go from above the text: %s', (byline) => {
    expect(left([byline, PROSE])).toEqual([PROSE]);
    expect(left([PROSE, byline])).toEqual([PROSE, byline]);
  });

  it.each(['By boat to Kest', 'By the numbers', 'By 2031, a new quay'])('stay above the text: %s', (heading) => {
    expect(left([heading, PROSE])).toEqual([heading, PROSE]);
  });

  it('go from anywhere when they lead elsewhere or credit a photograph', () => {
    expect(left([PROSE, 'READ MORE: Ferry line fined', 'The quay on Monday. (Photo: Bo Ek)', 'Temps de lecture : 2 min', 'Subscribe to continue reading', PROSE])).toEqual([PROSE, PROSE]);
  });

  it('go from below the standfirst, where the text goes on', () => {
    expect(left([PROSE, 'Par Maëlle Kerbrat', '4 March 2031, 10:15', PROSE])).toEqual([PROSE, PROSE]);
  });

  it.each([
    ['a day that parts a diary', [PROSE, 'Dienstag, 4. März 2031', PROSE]], ['a rule between parts', [PROSE, '***', PROSE]],
    ['a heading', ['What comes next', PROSE]], ['all that there is', ['By Ilva Tarro', '4 March 2031']],
  ])('stay where they are part of the text: %s', (_, texts) => {
    expect(left(texts)).toEqual(texts);
  });
});

describe('boxes and headlines', () => {
  const blocksOf = (html: string) => openPage(identityText(html, 'utf-8'), null).blocks;

  it('go: what stands in the box of an advertisement', () => {
    const blocks = blocksOf(`<div><p>${PROSE}</p><div class="sponsor-box"><p>This story is brought to you by Quay Paint.</p><p>Visit our rooms and ask for a discount.</p></div><p>${PROSE}</p></div>`);
    expect(withoutProven(blocks, [0, 1, 2, 3], new Set())).toEqual([0, 3]);
  });

  it('go: what a label sends the reader to, where it is all link', () => {
    const blocks = blocksOf(`<div><p>${PROSE}</p><p>Also read:</p><a href="/x">Harbour tax bill passes</a><p>${PROSE}</p><p>He said this:</p><p><a href="/y">The whole letter</a></p></div>`);
    expect(withoutProven(blocks, blocks.map((_, i) => i), new Set()).map((i) => blocks[i]!.text)).toEqual([PROSE, PROSE, 'He said this:', 'The whole letter']);
  });

  it('go: the headline above the text, and not below it', () => {
    const blocks = blocksOf(`<h1>Quay shut</h1><p>${PROSE}</p><h2>Quay shut</h2>`);
    expect(withoutHeadline(blocks, [0, 1, 2], new Set(['quayshut']))).toEqual([1, 2]);
  });
});

describe('quotations that the page pulls out of its own text', () => {
  const kept = (quote: string): readonly string[] => {
    const { blocks } = openPage(identityText(`<p>${PROSE}</p><blockquote class="wp-block-pullquote"><p>${quote}</p><cite>Terje Wold</cite></blockquote><p>“You can put your hand in,” Wold said.</p>`, 'utf-8'), null);
    return withoutPulledQuotes(blocks, blocks.map((_, i) => i)).map((i) => blocks[i]!.text);
  };

  it('go with the name below them, where the text has them', () => {
    expect(kept('“You can put your hand in.”')).toHaveLength(2);
    expect(kept('“Nobody had told us of it.”')).toHaveLength(4);
    expect(kept('“You”')).toHaveLength(4);
  });
});

it('the last paragraph stays where an agency signs the report behind it, and below a picture such a line goes', () => {
  expect(left([PROSE, PROSE, 'The board will meet again in June. (AFP)'])).toHaveLength(3);
  expect(left([PROSE, 'The quay of Kest on Monday. (AFP)', PROSE])).toHaveLength(2);
  expect(left([PROSE, 'The quay of Kest on Monday. (AFP)'])).toHaveLength(1);
});

it('a day without a year goes from above the text', () => {
  expect(left(['Publié le samedi 12 septembre à 14h05', 'Freitag, 22. August, 18:30 Uhr', PROSE])).toEqual([PROSE]);
});
