import { describe, expect, it } from 'vitest';
import { applyEdits, identityText, RawPlaces, toRaw } from '../../../src/text/mapped/mapped.ts';

describe('places in a mapped text', () => {
  const raw = identityText('Žofín — Old\nbridge &amp; “new” bridge', 'utf-8', 10);
  const edited = applyEdits(raw, [{ span: [11, 12], text: ' ' }, { span: [19, 24], text: '&' }]);

  it('answer as the single questions do, both ways', () => {
    const places = new RawPlaces(edited);
    for (let start = 0; start <= edited.text.length; start++) {
      for (let end = start; end <= edited.text.length; end++) {
        const bytes = toRaw(edited, [start, end]);
        expect(places.rawOf([start, end])).toEqual(bytes);
        expect(places.spanOf(bytes)).toEqual(new RawPlaces(edited).spanOf(bytes));
        if (start < end) expect(new RawPlaces(edited).spanOf(bytes)).toEqual([start, end]);
      }
    }
  });

  it('stays quick with a hundred thousand edits of one long piece', () => {
    const lines = identityText('ā\n'.repeat(100_000), 'utf-8');
    const joined = applyEdits(lines, Array.from({ length: 100_000 }, (_, i) => ({ span: [2 * i + 1, 2 * i + 2] as const, text: ' ' })));
    expect(joined.map.length).toBe(200_000);
    expect(toRaw(joined, [199_998, 199_999])).toEqual([299_997, 299_999]);
  });
});
