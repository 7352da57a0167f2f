import { describe, expect, it, test } from 'vitest';
import fc from 'fast-check';
import { withoutMarkdown } from '../../../../../src/stages/1-restore/dump/undo/markdown.ts';
import { identityText, toRaw } from '../../../../../src/text/mapped/mapped.ts';

const bare = (text: string): string => withoutMarkdown(identityText(text, 'utf-8')).text.text;
const PAGE = '# The quay is shut\n\nSee [the plan](https://kest.example/plan_(old)).\n';

describe('withoutMarkdown', () => {
  it('takes the marks off and keeps the words of links, with the way back', () => {
    const { text } = withoutMarkdown(identityText(PAGE, 'utf-8'));
    expect(text.text).toBe('The quay is shut\n\nSee the plan.\n');
    const at = text.text.indexOf('plan');
    expect(PAGE.slice(...toRaw(text, [at, at + 4]))).toBe('plan');
  });

  it.each([
    ['*By Ada Quill*', 'By Ada Quill'],
    ['**4 March 2031** | [The Mirror](https://mirror.example "home")', '4 March 2031 | The Mirror'],
    ['![The quay](q.jpg)', ''],
    ['[**Boats** wait](b)', 'Boats wait'],
    ['> “Nobody will swim.”', '“Nobody will swim.”'],
    ['## What it costs', 'What it costs'],
    ['- a bus every *twenty* minutes', '- a bus every twenty minutes'],
    ['3 * 4 * 5 and a*b*c', '3 * 4 * 5 and a*b*c'],
  ])('reads %s in a page that is Markdown', (line, expected) => {
    expect(bare(`${PAGE}\n${line}`)).toBe(`The quay is shut\n\nSee the plan.\n\n${expected}`);
  });

  it.each(['# 1 in the charts\n\nThe band is *the* band.', 'See [1](a) and [2](b).', '*Not* a *page*\n**of** marks', '#ferry #strike\n\n# of boats: 4', ''])('leaves %j', (plain) => {
    expect(bare(plain)).toBe(plain);
  });
});

test('property: no letter is invented, and every one that stays keeps its order', () => {
  fc.assert(fc.property(fc.array(fc.constantFrom('*', '**', '[', ']', '](', '(', ')', '!', '# ', '> ', '\n', 'a', 'b ', ' c', ' "')), (parts) => {
    const text = PAGE + parts.join('');
    let at = 0;
    for (const letter of bare(text)) {
      at = text.indexOf(letter, at);
      expect(at).toBeGreaterThanOrEqual(0);
      at++;
    }
  }));
});
