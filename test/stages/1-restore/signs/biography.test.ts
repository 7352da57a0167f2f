import { describe, expect, it } from 'vitest';
import { biographyAt } from '../../../../src/stages/1-restore/signs/biography.ts';

const REPORT = ['The ferry to Telma stays in port for a third week.', 'The line has no crew for it, the harbour master said.', 'It may sail again in June.'];

describe('biographyAt', () => {
  it.each([
    ['a note behind the name', ['Ann Lee is the harbour reporter of the Telma Post.']],
    ['an office before the name', ['Korrespondentin Ann Lee ist für die Küste zuständig.']],
    ['one with an insertion', ['Ann Lee, who lives in Telma, writes on ships.']],
    ['the name above it', ['Ann Lee', 'Ann Lee covers the harbour of Telma.']],
    ['two notes', ['Ann Lee covers the coast.', 'Bo Ek is a senior writer.']],
    ['a heading with the name', ['Über Ann Lee', 'Seit drei Jahren bei der Post.']],
    ['a heading without one', ['About the author', 'At the Post for three years.']],
  ])('finds %s', (_, note) => {
    expect(biographyAt([...REPORT, ...note], ['Ann Lee', 'Bo Ek'])).toBe(REPORT.length);
  });

  it('finds what a firm says of itself', () => {
    const announcement = ['TELMA, May 4, 2031 — Quay Pumps, Inc. will build the pumps of the new dyke.', 'They will run from June.', 'It is the third such order.'];
    expect(biographyAt([...announcement, 'About Quay Pumps', 'Quay Pumps makes pumps in Telma.'], [])).toBe(3);
    expect(biographyAt([...announcement, 'About the dyke', 'It will be long.'], [])).toBe(5);
  });

  it.each([
    ['thanks to those who helped', 'Ann Lee and Cy Dahl contributed to this report.'],
    ['words that somebody said', '“Ann Lee is right,” the harbour master said.'],
    ['a paragraph on somebody else', 'Cy Dahl is the harbour master.'],
    ['a name far behind', `${'The ferry has sailed since the war, and no line has asked for it since. '.repeat(2)}Ann Lee is there.`],
  ])('keeps %s', (_, text) => {
    expect(biographyAt([...REPORT, text], ['Ann Lee', 'Bo Ek'])).toBe(REPORT.length + 1);
  });

  it('takes no beginning and no middle of a report', () => {
    expect(biographyAt(['Ann Lee is a reporter.'], ['Ann Lee'])).toBe(1);
    expect(biographyAt(['Ann Lee is a reporter.', ...REPORT, ...REPORT], ['Ann Lee'])).toBe(7);
  });
});
