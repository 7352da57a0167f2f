import { describe, expect, it } from 'vitest';
import { endsSentence } from '../../../../src/calendar/expressions/tense/sentence-end.ts';
import { timeWords } from '../../../../src/language/en/time/time-words.ts';
import { lexemesOf } from '../../../../src/text/words/lexemes.ts';

/** Whether the lexeme behind the bar ends a sentence. */
function ends(marked: string): boolean {
  const lexemes = lexemesOf(marked.replace('|', ''));
  const at = lexemes.start.findIndex((start) => start >= marked.indexOf('|'));
  return endsSentence(lexemes, at, timeWords.tense);
}

describe('endsSentence', () => {
  it.each(['It opens at dusk|. On Monday', 'She went to Marn|. He stayed', 'It cost 15|. He paid', 'He left|; she', 'It is over|.', 'He said no|. “We', 'They sailed|.\n\nNobody', 'In 2031|. Now'])(
    'ends at: %s', (text) => expect(ends(text)).toBe(true),
  );

  it.each(['Nov|. 9', 'Sen|. Orla Marn', 'the U|.S. fleet', 'J|. Marn', 'Ash Corp|. Now', 'Marn vs|. Ash', 'at 9 p.m|. Monday', 'rose 3|. 5', 'Tues|. Marn'])(
    'goes on at: %s', (text) => expect(ends(text)).toBe(false),
  );
});
