import { describe, expect, it } from 'vitest';
import { readText } from '../read.ts';

/** Who says the words of the quotation that is the turn beginning with some words, and what is done to them. */
function turn(text: string, words: string): readonly [speaker: string | null, polarity: string] | null {
  const { quotes, entities } = readText(text);
  const found = quotes.find(({ content }) => text.startsWith(words, content[0]![0]));
  return found === undefined ? null : [entities.find(({ id }) => id === found.speaker)?.name ?? null, found.polarity];
}

const LEAD = 'Ada Quill has run the Tarn ferry for thirty years. She spoke to us at the quay.';
const ANSWERS = ['I have never seen such a sea. My father told me it would come.', 'We rang the mayor, Bram Osten. He said he was at dinner.', 'The board decides on Monday. I am not hopeful.'];
const QUESTIONS = ['How bad was it?', 'Did anybody help?', 'What happens now?'];
const LABELLED = [LEAD, ...QUESTIONS.flatMap((q, i) => [`Q: ${q}`, `A: ${ANSWERS[i]!}`])].join('\n\n');
const BARE = [LEAD, ...QUESTIONS.flatMap((q, i) => [q, ANSWERS[i]!])].join('\n\n');

describe('an interview whose turns name nobody', () => {
  it('gives the answers to the one person named before, and the questions to nobody', () => {
    expect(turn(LABELLED, 'I have never')).toEqual(['Ada Quill', 'affirmed']);
    expect(turn(LABELLED, 'Did anybody')).toEqual([null, 'asked']);
  });

  it('is known by questions that are paragraphs of their own', () => {
    expect(turn(BARE, 'I have never')).toEqual(['Ada Quill', 'affirmed']);
    expect(turn(BARE, 'The board')).toEqual(['Ada Quill', 'affirmed']);
  });

  it('does not take who answers for “he” in the words', () => {
    expect(turn(LABELLED, 'he was at dinner')).toEqual([null, 'affirmed']);
  });

  it('of two who are named before takes the one who is told to have spoken, else nobody', () => {
    expect(turn(LABELLED.replace('the Tarn ferry', 'the Tarn ferry of Peter Vos'), 'I have never')![0]).toBe('Ada Quill');
    expect(turn(LABELLED.replace(' She spoke to us at the quay.', ' Peter Vos owns it.'), 'I have never')![0]).toBeNull();
  });

  it('is no list of questions that nobody answers as “I” or “we”', () => {
    expect(turn(['Ada Quill owns the ferry.', 'Who pays the toll?', 'Drivers do.', 'When does it start?', 'On Monday.', 'Where?', 'At the quay.'].join('\n\n'), 'Drivers')).toBeNull();
  });
});
