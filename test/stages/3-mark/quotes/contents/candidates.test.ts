import { expect, test } from 'vitest';
import { CandidateList, contentCandidates } from '../../../../../src/stages/3-mark/quotes/contents/candidates.ts';
import { tokenOf, viewIn, wordsIn } from '../view-of.ts';

const candidatesIn = (text: string, cue: string): string[] => {
  const view = viewIn(text);
  const list = new CandidateList();
  contentCandidates(view, tokenOf(view, cue), list);
  return Array.from({ length: list.count }, (_, i) => wordsIn(view, [list.at(i).from, list.at(i).to]));
};

test('a clause behind the cue is among the candidates, up to each place where it may end', () => {
  expect(candidatesIn('Ada Quill said the ferry sank in Orun.', 'said')).toEqual(expect.arrayContaining(['the ferry sank', 'the ferry sank in Orun']));
});

test('so is a quotation before the cue, with its marks', () => {
  expect(candidatesIn('“No ferry sails today,” said Ada Quill.', 'said')).toContain('“ No ferry sails today , ”');
});

test('a list that is filled again forgets the candidates of the cue before, and an endless sentence does not outgrow it', () => {
  const view = viewIn(`Ada Quill said ${'that the ferry sank, and '.repeat(400)}left.`);
  const list = new CandidateList();
  contentCandidates(view, tokenOf(view, 'said'), list);
  const { count } = list;
  contentCandidates(view, tokenOf(view, 'said'), list);
  expect(list.count).toBe(count);
  expect(count).toBeLessThan(list.from.length);
});
