import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withReplacedMarks } from '../../../../src/stages/1-restore/repair/replaced-marks.ts';
import { identityText } from '../../../../src/text/mapped/mapped.ts';

const L = '\ufffd';
const mended = (text: string): string => withReplacedMarks(identityText(text.replaceAll('¿', L), 'utf-8')).text.text.replaceAll(L, '¿');
/** Enough of what shows that marks were lost, in words of which most are common. */
const SHOWN = '¿We hear you,¿ the mayor of the town said to the council. ¿And that is all.¿';

describe('marks that became U+FFFD', () => {
  it.each([
    [`${SHOWN}\n\nThe town¿s wall was old, and they won¿t build it.`, '“We hear you,” the mayor of the town said to the council. “And that is all.”\n\nThe town’s wall was old, and they won’t build it.'],
    [`${SHOWN}\n\n¿It was the end of the wall.\n\n¿And of the town,¿ she said.`, '“We hear you,” the mayor of the town said to the council. “And that is all.”\n\n“It was the end of the wall.\n\n“And of the town,” she said.'],
    [`${SHOWN}\n\nShe said that it was ¿the end of\nthe wall¿ and of the town.`, '“We hear you,” the mayor of the town said to the council. “And that is all.”\n\nShe said that it was “the end of\nthe wall” and of the town.'],
    ['The wall of the town ¿ the old one ¿ was that of the king¿s men.', 'The wall of the town – the old one – was that of the king’s men.'],
  ])('are given back where nothing else fits: %j', (text, expected) => {
    expect(mended(text)).toBe(expected);
  });

  it('are given back for question marks where these stand inside of words again and again', () => {
    const asked = '?We can?t see it,? the mayor of the town said. ?Don?t you? It isn?t the end of the wall, and it?s ours.?\n\nDid the council of the town hear it? Nobody was there ? or so they said.';
    expect(mended(asked)).toBe('“We can’t see it,” the mayor of the town said. “Don’t you? It isn’t the end of the wall, and it’s ours.”\n\nDid the council of the town hear it? Nobody was there – or so they said.');
    const plain = '"Was it the end of the wall?" she said. "Who was that?" The mayor of the town asked what?s that ? and left.';
    expect(mended(plain)).toBe(plain);
  });

  it.each([
    ['letters', `${SHOWN.replaceAll('¿', '"')} The caf¿ of the town was in Mal¿, and so was ¿lvaro, that was the owner of the caf¿s.`],
    ['one closing mark, which proves nothing', 'The mayor of the town said that it was ¿the end of the wall,¿ and left.'],
    ['marks out of turn', 'That is it,¿ the mayor of the town said. ¿And that is all of it,¿ the clerk of the council said. And that was that.¿'],
    ['another language', '¿Nous sommes l¿,¿ dit le maire. ¿C¿est fini.¿ L¿¿t¿ ¿tait beau.'],
  ])('stay as they came: %s', (_, text) => {
    expect(mended(text)).toBe(text);
  });

  it('keep a letter that was lost inside a quotation', () => {
    expect(mended(`${SHOWN}\n\n¿We sailed to Mal¿ on the ferry, and the na¿ve of the town came too,¿ she said.`)).toContain('“We sailed to Mal¿ on the ferry, and the na¿ve of the town came too,” she said.');
  });

  it('never change anything else, and are recorded each', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(L, 'the ', 'of ', 'and ', 'that ', 's ', ', ', '. ', '\n', '\n\n', 'Telma ', 'n', 't ', '.', ','), { maxLength: 60 }), (parts) => {
      const text = parts.join('');
      const { text: found, repairs } = withReplacedMarks(identityText(text, 'utf-8'));
      expect(found.text).toHaveLength(text.length);
      for (let i = 0; i < text.length; i++) if (text[i] !== L) expect(found.text[i]).toBe(text[i]);
      const changed = [...found.text].filter((_, i) => found.text[i] !== text[i]).length;
      expect(repairs.length > 0).toBe(changed > 0);
    }));
  });
});
