import { describe, expect, it } from 'vitest';
import { readText } from '../read.ts';

/** The words of the first quotation of a text. */
function words(text: string): string {
  return readText(text).quotes[0]!.content.map(([from, to]) => text.slice(from, to)).join(' ');
}

describe('what is told within a side clause', () => {
  it.each([
    ['When Quill later said he would “guard our homes,” the crowd cheered loudly.', 'he would “guard our homes,”'],
    ['As Osten said the toll was “a tax on the poor,” the mayor left the hall.', 'the toll was “a tax on the poor,”'],
    ['After Quill said the quay was “rotten,” the board called a vote.', 'the quay was “rotten,”'],
    ['While Quill says he loves the town, he also sold its quay.', 'he loves the town'],
    ['Although Osten told the council that the dam was safe, others argued that it was not.', 'that the dam was safe'],
  ])('ends before the main clause: %s', (text, wanted) => {
    expect(words(text)).toBe(wanted);
  });

  it.each([
    ['When asked, Quill said the quay was “rotten,” the worst on the coast.', 'the quay was “rotten,” the worst on the coast'],
    ['Quill said that when the storm came, the crews left.', 'that when the storm came, the crews left'],
    ['As Quill said on Monday, the quay is late.', 'the quay is late'],
  ])('is whole elsewhere: %s', (text, wanted) => {
    expect(words(text)).toBe(wanted);
  });
});
