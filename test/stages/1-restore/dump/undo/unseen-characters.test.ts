import { describe, expect, it } from 'vitest';
import { titleAsPrinted, withoutUnseenCharacters } from '../../../../../src/stages/1-restore/dump/undo/unseen-characters.ts';
import { noEvidence } from '../../../../../src/stages/1-restore/unpacked.ts';
import { identityText, toRaw } from '../../../../../src/text/mapped/mapped.ts';

const DUMP = 'Fer\u00adry stays in port\n\nThe fer\u00adry\u200b of Kest stays, the har\u00ad\nbour mas\u00adter said. A dash \u00ad\nThen more.';

describe('characters that say nothing', () => {
  it('are taken out, and a word broken at one is whole', () => {
    const { text, repairs } = withoutUnseenCharacters(identityText(DUMP, 'utf-8'));
    expect(text.text).toBe('Ferry stays in port\n\nThe ferry of Kest stays, the harbour master said. A dash \nThen more.');
    expect(repairs.every(({ kind }) => kind === 'control')).toBe(true);
    const at = text.text.indexOf('harbour');
    expect(Buffer.from(DUMP).subarray(...toRaw(text, [at, at + 7])).toString()).toBe('har\u00ad\nbour');
  });

  it('stay in the title as its outlet prints it', () => {
    const printed = identityText(DUMP, 'utf-8');
    const title = (words: string | null, raw: readonly [number, number] | undefined): string | null =>
      titleAsPrinted({ title: words, evidence: { ...noEvidence(), title: raw === undefined ? [] : [{ value: words ?? '', why: '', raw, accepted: true }] } }, printed);
    expect(title('Ferry stays in port', [0, 21])).toBe('Fer\u00adry stays in port');
    expect(title('stays in port', [0, 21])).toBe('stays in port');
    expect(title('Another', [0, 21])).toBe('Another');
    expect([title('Ferry', undefined), title(null, [0, 21])]).toEqual(['Ferry', null]);
  });
});
