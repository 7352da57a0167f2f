import { describe, expect, it } from 'vitest';
import { bylineOf, contributorsOf, nameAlone, nameInPlace, writersIn } from '../../../../src/stages/1-restore/signs/people.ts';

describe('bylines', () => {
  it.each([
    ['By Ann Lee', ['Ann Lee'], null], ['Interview by Ann Lee', ['Ann Lee'], null], ['By Ann Lee and Bo van Ek', ['Ann Lee', 'Bo van Ek'], null], ['TOBIAS RENN, Associated Press', ['Tobias Renn'], 'AP'],
    ['By Ann Lee | Reuters', ['Ann Lee'], 'Reuters'], ['By The Associated Press', [], 'AP'], ['Written by Zoë O’Hara', ['Zoë O’Hara'], null], ['Von Jan Orel und Pia Lund', ['Jan Orel', 'Pia Lund'], null], ['By Ann Lee, News Reporter', ['Ann Lee'], null],
    ['Anna Roth, Coast Press', ['Anna Roth'], null], ['By RUNA VELT of the Mirror staff', ['Runa Velt'], null], ['By Ann Lee for The Mirror', ['Ann Lee'], null],
    ['By coast reporter Ann Lee', ['Ann Lee'], null], ['By Ann Lee Coast News', ['Ann Lee'], null], ['Runo Velt · Coast News · Posted: Mar 3, 2031 6:22 PM | Last Updated: March 3', ['Runo Velt'], null],
    ['ByANNA ROTH and TOBIAS RENN', ['Anna Roth', 'Tobias Renn'], null], ['By Anna Roth and Agencies 3 May 2031, 4:51 pm', ['Anna Roth'], null],
    ['Anna Roth, Coast Editor, in Telma', ['Anna Roth'], null], ['Anna Roth, Chief Correspondent', ['Anna Roth'], null], ['By Anna Roth @annaroth   Local Democracy Reporter', ['Anna Roth'], null], ['EXCLUSIVE by Anna Roth, Chief Sports Reporter', ['Anna Roth'], null],
    ['Harbour correspondent Runo Velt', ['Runo Velt'], null], ['Our correspondent Runo Velt reports from the dykes', ['Runo Velt'], null], ['Chief coast reporter Runo Velt in Telma', ['Runo Velt'], null],
    ['Our editor Runo Velt, in Telma', ['Runo Velt'], null], ['Coast affairs writer Runo Velt', ['Runo Velt'], null],
    ['Anna Roth | Chief Coast Correspondent', ['Anna Roth'], null], ['Par Anna Roth et Pia Lund (Telma, envoyée spéciale)', ['Anna Roth', 'Pia Lund'], null],
    ['Автор: Ольга Ветрова', ['Ольга Ветрова'], null], ['كتب: سامر الحلبي', ['سامر الحلبي'], null], ['Autorin: Pia Lund', ['Pia Lund'], null],
  ])('%j', (line, names, agency) => {
    expect(bylineOf(line)).toEqual({ names, agency });
  });

  it.each(['By Friday the mud was gone.', 'Anna Roth, editor', 'Anna Roth, who is a writer', 'Write to @annaroth today', 'Ann Lee', 'Share', 'By the time the boats came back, nobody was on the quay', '“By Ann Lee”', 'Reuters', 'Anna Roth, Bo van Ek The Guardian', 'Council, Coast Press', 'Anna Roth | Coast Courier | Menu | Home', 'Lake Town | 3 May 2031', 'By The Lord of the Isles', 'Former reporter Runo Velt', 'Harbour reporter Runo Velt arrested', 'Court reporter wins award', 'Harbour editor quits over pay', 'Senior Reporter Runo Velt'])('%j is none', (line) => {
    expect(bylineOf(line)).toBeNull();
  });
});

describe('names alone', () => {
  it.each([['Anna Roth', true], ['PETER LUND', true], ['Coast Courier', false], ['Anna', false], ['Peter Lund said so', false], ['Peter Lund Jr. Pleads Guilty', false], ['Anna Roth Resigns', false],
    ['Peter Lund Jr.', true], ['Anna Winslow', true], ['Peter Dead-Lund', true]])('%j: %s', (line, is) => {
    expect(nameAlone(line) !== null).toBe(is);
  });
});

describe('several names in one line', () => {
  it('are a byline where each is a person’s', () => {
    expect(nameAlone('ANNA ROTH and TOBIAS RENN')).toEqual({ names: ['Anna Roth', 'Tobias Renn'], agency: null });
    expect(nameAlone('Anna Roth, Tobias Renn and Peter Holl')?.names).toEqual(['Anna Roth', 'Tobias Renn', 'Peter Holl']);
    for (const other of ['Anna Roth, Tobias Renn', 'Anna Roth and Lake Sellin', 'Anna Roth and her dog']) expect(nameAlone(other)).toBeNull();
  });
});

describe('names that notes at the end tell of', () => {
  const writers = writersIn(['Isolde Marn is coast editor of The Courier.', 'The council is open.', 'Orrin Vael reports on health. Follow him.']);
  it('are known without a given name that is on a list', () => {
    expect([...writers]).toEqual(['Isolde Marn', 'Orrin Vael']);
    expect(nameAlone('Orrin Vael', writers)).toEqual({ names: ['Orrin Vael'], agency: null });
    expect(nameAlone('Orrin Vael')).toBeNull();
    expect(nameInPlace('Isolde Marn in Vellin', writers)).toEqual({ names: ['Isolde Marn'], agency: null });
    expect(nameInPlace('Isolde Marn', writers)).toBeNull();
  });
});

describe('contributor lines', () => {
  it.each([
    ['Staff writer Ann Lee contributed to this report.', ['Ann Lee']],
    ['Greta Osk contributed to this report from Vellin.', ['Greta Osk']],
    ['(Reporting by Greta Osk; Editing by Bo Ek)', ['Greta Osk']],
    ['Associated Press writers Greta Osk in Vellin and Ana Roth contributed to this report.', ['Greta Osk', 'Ana Roth']],
    ['Greta Osk, Ana Roth and Pia M. Lund contributed reporting.', ['Greta Osk', 'Ana Roth', 'Pia M. Lund']],
    ['Additional reporting by Greta Osk; Editing by Ana Roth', ['Greta Osk']],
    ['-- With assistance from Greta Osk.', ['Greta Osk']],
    ['With files from The Associated Press and Greta Osk', ['Greta Osk']],
    ['(Reporting by Pia Lund in Vellin; additional reporting by Greta Osk; editing by Bo Ek)', ['Greta Osk']],
    ['CNB’s Greta Osk contributed to this report.', ['Greta Osk']],
    ['Coast Press writers Greta Osk in Dubai, United Arab Emirates, and Ana Roth in Durham, North Carolina, contributed to this report.', ['Greta Osk', 'Ana Roth']],
    ['The states contributed to this report’s cost.', null],
    ['Greta Osk contributed research.', ['Greta Osk']],
    ['CNB’s Greta Osk contributed reporting from Vellin and Ana Roth from Telma.', ['Greta Osk', 'Ana Roth']],
    ['The boats sail in May. – KNA, with additional reporting by Greta Osk', ['Greta Osk']],
    ['Nobody contributed.', null],
  ])('%j', (line, names) => {
    expect(contributorsOf(line)).toEqual(names);
  });
});
