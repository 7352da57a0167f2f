import { describe, expect, it } from 'vitest';
import { bylineOf, contributorsOf, nameAlone } from '../../../../src/stages/1-restore/dump/people.ts';

describe('bylines', () => {
  it.each([
    ['By Ann Lee', ['Ann Lee'], null], ['By Ann Lee and Bo van Ek', ['Ann Lee', 'Bo van Ek'], null], ['TOBIAS RENN, Associated Press', ['Tobias Renn'], 'AP'],
    ['By Ann Lee | Reuters', ['Ann Lee'], 'Reuters'], ['By The Associated Press', [], 'AP'], ['Written by Zoë O’Hara', ['Zoë O’Hara'], null], ['Von Jan Orel und Pia Lund', ['Jan Orel', 'Pia Lund'], null], ['By Ann Lee, News Reporter', ['Ann Lee'], null],
    ['Автор: Ольга Ветрова', ['Ольга Ветрова'], null], ['كتب: سامر الحلبي', ['سامر الحلبي'], null], ['Autorin: Pia Lund', ['Pia Lund'], null],
  ])('%j', (line, names, agency) => {
    expect(bylineOf(line)).toEqual({ names, agency });
  });

  it.each(['By Friday the mud was gone.', 'Ann Lee', 'Share', 'By the time the boats came back, nobody was on the quay', '“By Ann Lee”', 'Reuters'])('%j is none', (line) => {
    expect(bylineOf(line)).toBeNull();
  });
});

describe('names alone', () => {
  it.each([['Anna Roth', true], ['PETER LUND', true], ['Coast Courier', false], ['Anna', false], ['Peter Lund said so', false]])('%j: %s', (line, is) => {
    expect(nameAlone(line) !== null).toBe(is);
  });
});

describe('contributor lines', () => {
  it.each([
    ['Greta Osk contributed to this report from Vellin.', ['Greta Osk']],
    ['(Reporting by Greta Osk; Editing by Bo Ek)', ['Greta Osk']],
    ['Associated Press writers Greta Osk in Vellin and Ana Roth contributed to this report.', ['Greta Osk', 'Ana Roth']],
    ['Greta Osk, Ana Roth and Pia M. Lund contributed reporting.', ['Greta Osk', 'Ana Roth', 'Pia M. Lund']],
    ['Additional reporting by Greta Osk; Editing by Ana Roth', ['Greta Osk']],
    ['The states contributed to this report’s cost.', null],
    ['Nobody contributed.', null],
  ])('%j', (line, names) => {
    expect(contributorsOf(line)).toEqual(names);
  });
});
