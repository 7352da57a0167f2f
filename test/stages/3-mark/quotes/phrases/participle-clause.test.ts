import { describe, expect, it } from 'vitest';
import { isOfSubject, subjectBeforeParticiple } from '../../../../../src/stages/3-mark/quotes/phrases/participle-clause.ts';
import { tokenOf, viewIn, wordsIn } from '../view-of.ts';

function subjectIn(text: string): string | null {
  const view = viewIn(text);
  const subject = subjectBeforeParticiple(view, tokenOf(view, 'said'));
  return subject === null ? null : wordsIn(view, [subject.from, subject.to]);
}

describe('subjectBeforeParticiple', () => {
  it.each([
    ['Residents fleeing the valley said the road was shut.', 'Residents'],
    ['Those known for opposing the council said the vote was rigged.', 'Those'],
    ['Two men accused of robbing the mint said they were at sea.', 'Two men'],
  ])('%s', (text, subject) => {
    expect(subjectIn(text)).toBe(subject);
  });

  it.each([
    'Speaking to the board, Ada Quill said the quay was late.',
    'Quill praised the crews, and the council said the quay was late.',
    'Quill left the port after closing it, said the council.',
    'Last week visiting Mayor Osten said the quay was late.',
  ])('none: %s', (text) => {
    expect(subjectIn(text)).toBeNull();
  });
});

describe('isOfSubject', () => {
  it('is true of the participle alone that a verb of the subject follows', () => {
    const known = (text: string): boolean => {
      const view = viewIn(text);
      return isOfSubject(view, tokenOf(view, 'known'), view.tokens.count);
    };
    expect(known('Those known for opposing the council said the vote was rigged.')).toBe(true);
    expect(known('Those known for opposing the council left.')).toBe(false);
  });
});
