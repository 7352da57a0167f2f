import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineEdits, oneLine } from '../../../../../src/stages/1-restore/page/parts/characters.ts';
import { parsePage } from '../../../../../src/stages/1-restore/page/tree/parse.ts';
import { isElement } from '../../../../../src/stages/1-restore/page/tree/tree.ts';
import type { PageRun } from '../../../../../src/stages/1-restore/page/tree/tree.ts';
import { applyEdits, identityText } from '../../../../../src/text/mapped/mapped.ts';

describe('oneLine', () => {
  it.each([
    ['  a \n\t b ', 'a b'],
    ['caf&eacute; &amp; bar&nbsp;&#8212;&#x2014; &copy', 'café & bar —— ©'],
    ['Heli&shy;kopter\u200b', 'Helikopter'],
    ['A &unknown; B', 'A &unknown; B'],
    ['AT&T', 'AT&T'],
  ])('reads %j', (raw, line) => {
    expect(oneLine(raw)).toBe(line);
  });
});

describe('lineEdits', () => {
  const runsOf = (html: string): PageRun[] => parsePage(html).elements[0]!.children.flatMap((child) => (isElement(child) ? [] : [child]));

  it('make the line that oneLine reads', () => {
    const piece = fc.constantFrom('word', ' ', '\n  ', '&amp;', '&nbsp;', '&shy;', '<i></i>', 'é', '😀', '&#39;', '.');
    fc.assert(fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const html = `<div>${pieces.join('')}</div>`;
      const runs = runsOf(html);
      const { edits, start, end } = lineEdits(html, runs);
      const line = oneLine(runs.map((run) => html.slice(run.start, run.end)).join(''));
      if (start < 0) {
        expect(line).toBe('');
        return;
      }
      const text = applyEdits(identityText(html, 'utf-8'), [{ span: [0, start], text: '' }, ...edits, { span: [end, html.length], text: '' }]);
      expect(text.text).toBe(line);
    }));
  });
});
