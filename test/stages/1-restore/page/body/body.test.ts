import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodyLikelihoods, keptBlocks, withoutRefrains } from '../../../../../src/stages/1-restore/page/body/body.ts';
import { CONTEXT_FEATURES, contextFeatures } from '../../../../../src/stages/1-restore/page/body/context.ts';
import { LOCAL_FEATURES, localFeatures } from '../../../../../src/stages/1-restore/page/body/features.ts';
import { openPage } from '../../../../../src/stages/1-restore/page/parts/page.ts';
import { identityText } from '../../../../../src/text/mapped/mapped.ts';

const pageOf = (html: string) => openPage(identityText(html, 'utf-8'), null);

describe('the measures of a block', () => {
  it('are as many as they have names, and numbers all', () => {
    const tag = fc.constantFrom('<p>', '<h1>', '<article>', '<div class="related">', '</div>', '<li>', '<a href=x>', '</a>', 'Words of a sentence, and more.', 'Share', '漢字', '<table><td>', '<br><br>');
    fc.assert(fc.property(fc.array(tag, { maxLength: 25 }), (tags) => {
      const page = pageOf(tags.join(''));
      const local = localFeatures(page);
      const context = contextFeatures(page.blocks, page.blocks.map((_, i) => (i % 3) / 3));
      for (const row of local) expect(row).toHaveLength(LOCAL_FEATURES.length);
      for (const row of context) expect(row).toHaveLength(CONTEXT_FEATURES.length);
      expect([...local, ...context].every((row) => row.every(Number.isFinite))).toBe(true);
    }));
  });
});

describe('bodyLikelihoods', () => {
  it('tell a paragraph of prose from a list of links', () => {
    const links = '<ul>' + ['Home', 'News', 'Sport', 'Culture', 'Weather'].map((name) => `<li><a href="/${name}">${name}</a></li>`).join('') + '</ul>';
    const prose = 'The council of Ostermark has voted, after three evenings of debate, to keep the ferry running through the winter.';
    const page = pageOf(`<nav>${links}</nav><article><h1>Ferry stays</h1>${`<p>${prose}</p>`.repeat(4)}</article><footer>${links}</footer>`);
    const kept = keptBlocks(page.blocks, bodyLikelihoods(page)).map((i) => page.blocks[i]!.text);
    expect(new Set(kept)).toEqual(new Set([prose]));
  });
});

describe('keptBlocks', () => {
  const blocksOf = (...texts: readonly string[]) => pageOf(texts.map((text) => `<p>${text}</p>`).join('')).blocks;
  const prose = 'The council of Ostermark has voted, after three evenings of debate, to keep the ferry running through the winter. '.repeat(3);

  it('keep what is likely, the likeliest where nothing is, and nothing of mere furniture', () => {
    expect(keptBlocks(blocksOf('One', 'Two', 'Three', 'Four'), [0.9, 0.1, 0.5, 0.3])).toEqual([0, 2]);
    expect(keptBlocks(blocksOf('One', 'Two', 'Three'), [0.3, 0.25, 0.1])).toEqual([0, 1]);
    expect(keptBlocks(blocksOf('One', 'Two'), [0.01, 0.005])).toEqual([]);
    expect(keptBlocks([], [])).toEqual([]);
  });

  it('are the long paragraphs of a page that is made like no other, not a line that is a little likelier', () => {
    expect(keptBlocks(blocksOf('Ferry stays', prose, `${prose} Two.`, 'Share'), [0.05, 0.03, 0.02, 0.01])).toEqual([1, 2]);
    expect(keptBlocks(blocksOf('Ferry stays', `<a href=x>${prose}</a>`), [0.05, 0.02])).toEqual([0]);
  });
});

describe('withoutRefrains', () => {
  it('keeps once what stands again and again, but for questions and short lines', () => {
    const note = 'This spot holds content of another site, which is shown only once you have agreed to it in your settings.';
    const question = 'And what do the people of the lake towns make of the plan to keep the old bridge and to close it to lorries?';
    const { blocks } = pageOf([note, question, 'Short.', note, question, 'Short.', note, question, 'Short.'].map((text) => `<p>${text}</p>`).join(''));
    expect(withoutRefrains(blocks, blocks.map((_, i) => i), blocks.map(() => 1))).toEqual([0, 1, 2, 4, 5, 7, 8]);
  });

  it('drops a short label that stands many times, but for items and what is surely body', () => {
    const label = 'This content is not shown';
    const { blocks } = pageOf(`${`<h3>${label}</h3>`.repeat(5)}${'<ul><li>Fits the old lock as well</li></ul>'.repeat(5)}`);
    const all = blocks.map((_, i) => i);
    expect(withoutRefrains(blocks, all, all.map(() => 0.6))).toEqual([5, 6, 7, 8, 9]);
    expect(withoutRefrains(blocks, all, all.map(() => 0.9))).toEqual(all);
  });

  it('drops hidden text that the page shows as well, and keeps what it hides alone', () => {
    const [one, two, three] = ['The council of Ostermark kept the ferry.', 'The bridge stays closed to lorries until May.', 'Nobody asked the fishermen of the lower lake what they thought of it.'];
    const { blocks } = pageOf(`<p>${one}</p><p>${two}</p><div style="display:none">${one} ${two}</div><div style="display:none">${three}</div>`);
    expect(withoutRefrains(blocks, [0, 1, 2, 3], [1, 1, 1, 1])).toEqual([0, 1, 3]);
    expect(withoutRefrains(blocks, [2], [1, 1, 1, 1])).toEqual([2]);
  });
});
