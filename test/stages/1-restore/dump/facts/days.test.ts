import { describe, expect, it } from 'vitest';
import { unpackDump } from '../../../../../src/stages/1-restore/dump/index.ts';
import { Reason } from '../../../../../src/language/en/time/day-reasons.ts';
import { identityText } from '../../../../../src/text/mapped/mapped.ts';

const BODY = [
  'The council of Sellin voted on Tuesday to keep the old bridge over the lake and to close it to lorries from the summer on.',
  'Mayor Runa Velt announced the vote in front of the town hall, where shopkeepers had waited since the morning in the rain.',
  'Engineers think that the arches can carry cars for another thirty years, but they asked for a second look at the piers.',
];
const daysOf = (lines: readonly string[], url: string | null = null): unknown => unpackDump(identityText([...lines, ...BODY].join('\n\n'), 'utf-8'), { id: null, title: null, outlet: null, url, published: null })
  .evidence.published.map(({ value, why, accepted }) => [value, why, accepted]);

describe('the days of a dump', () => {
  it('are taken by the headline, and only there', () => {
    expect(daysOf(['Coast Courier', 'August 30, 2031', 'Menu', 'Sports', 'Weather', 'Opinion', 'Lake town keeps its old bridge', 'May 6, 2031'])).toEqual([
      ['2031-05-06', Reason.nearLine, true], ['2031-08-30', Reason.farLine, false],
    ]);
  });

  it('are told apart from changes and collectors', () => {
    expect(daysOf(['date 2030-01-02 All sections', 'Lake town keeps its old bridge', 'Published May 6, 2031', 'Last updated May 8, 2031'])).toEqual([
      ['2031-05-06', Reason.nearLine, true], ['2030-01-02', Reason.prefix, false], ['2031-05-08', Reason.change, false],
    ]);
  });

  it('are those of a change below a line that says so', () => {
    expect(daysOf(['Lake town keeps its old bridge', 'May 6, 2031', 'Updated', 'May 8, 2031'])).toEqual([
      ['2031-05-06', Reason.nearLine, true], ['2031-05-08', Reason.change, false],
    ]);
  });

  it('stand in bylines, and farther away where the line says that it was published then', () => {
    expect(daysOf(['Lake town keeps its old bridge', 'Runa Velt · Coast Courier · Posted: May 6, 2031 4:00 AM'])).toEqual([['2031-05-06', Reason.nearLine, true]]);
    expect(daysOf(['Lake town keeps its old bridge', 'From Sellin', 'Share', 'Listen', 'Print', 'Publié le 26/05/2031 - 16:00 | Mis à jour le 28/05/2031'])).toEqual([
      ['2031-05-26', Reason.nearLine, true], ['2031-05-28', Reason.change, false],
    ]);
  });

  it('stand below a line that says what they are, and below no other so far from the headline', () => {
    const below = (label: string): unknown => daysOf(['Union of Ferry Crews', 'Press release', label, '6 May 2031', 'Reading time', '2 min read', 'Ferry crews welcome the vote on the old bridge']);
    expect(below('Date')).toEqual([['2031-05-06', Reason.nearLine, true]]);
    expect(below('Menu')).toEqual([['2031-05-06', Reason.farLine, false]]);
  });

  it('stand in the stamp of a wire service, month first, and nowhere else so', () => {
    expect(daysOf(['Lake town keeps its old bridge', 'RW-NY-05-06-31 1422EDT'])).toEqual([['2031-05-06', Reason.stamp, true]]);
    expect(daysOf(['Lake town keeps its old bridge', 'RW-NY-05-06-99 1422EDT'])).toEqual([['1999-05-06', Reason.stamp, true]]);
    expect(daysOf(['Lake town keeps its old bridge', 'RW-NY-15-06-31 1422EDT'])).toEqual([]);
  });

  it('without a year are of that in the copyright line where the day of the week agrees, and left open elsewhere', () => {
    const head = 'Lake town keeps its old bridge';
    const owner = (years: string): string => `Copyright ${years} Coast Courier. All rights reserved.`;
    expect(daysOf([head, 'Tuesday May 6', owner('2031')])).toEqual([['2031-05-06', Reason.copyrightLine, true]]);
    expect(daysOf([head, 'Posted: Tue 6 May, 9.15am', owner('2024-2031')])).toEqual([['2031-05-06', Reason.copyrightLine, true]]);
    expect(daysOf([head, 'Publié le mardi 6 mai à 14h05', owner('2031')])).toEqual([['2031-05-06', Reason.copyrightLine, true]]);
    expect(daysOf([head, 'Dienstag, 6. Mai, 9.15 Uhr'], 'https://sellin.example/2031/brueke')).toEqual([['2031-05-06', Reason.copyrightLine, true]]);
    for (const [line, years] of [['Wednesday May 6', '2031'], ['6 May', '2031'], ['Tuesday May 6', '2031-2034'], ['Tuesday May 6', '']]) {
      expect(daysOf([head, line!, owner(years!)])).toEqual([['XXXX-05-06', Reason.yearlessLine, false]]);
    }
    expect(daysOf(['Coast Courier', 'Tuesday May 6', 'Menu', 'Sports', 'Weather', 'Opinion', 'Lakes', head, owner('2031')])).toEqual([]);
  });

  it('may stand above the caption of the picture that opens the text', () => {
    expect(daysOf(['Lake town keeps its old bridge - Coast Extra', 'Home > Lakes', 'Rook Wire', '6 May 2031', 'Photo: The old bridge of Sellin, Monday, May 5, 2031. (RW Photo/Ada Quill)'])).toContainEqual(['2031-05-06', Reason.nearLine, true]);
  });

  it('of photographs count where the caption names the day of the week or the copyright line the year, not in an old picture', () => {
    const head = ['Lake town keeps its old bridge'];
    const why = (caption: string, ...more: readonly string[]): unknown => (daysOf([...head, ...more, caption]) as readonly (readonly unknown[])[]).map(([, reason]) => reason);
    expect(why('The old bridge of Sellin stands over the lake, Tuesday, May 6, 2031. (RW Photo/Ada Quill)')).toEqual([Reason.caption]);
    expect(why('The old bridge of Sellin stands over the lake, May 6, 2031. (RW Photo/Ada Quill)')).toEqual([Reason.bareCaption]);
    expect(why('The old bridge of Sellin stands over the lake, May 6, 2031. (RW Photo/Ada Quill)', 'Copyright 2031 Rook Wire. All rights reserved.')).toEqual([Reason.caption]);
    expect(why('The old bridge of Sellin stands over the lake, May 6, 2031. (RW Photo/Ada Quill)', 'Copyright 2032 Rook Wire. All rights reserved.')).toEqual([Reason.bareCaption]);
    expect(why('The old bridge of Sellin stands over the lake, Tuesday, May 6, 2031. (RW Photo/Ada Quill, File)')).toEqual([Reason.fileCaption]);
  });

  it('are of a mail where it publishes a statement, and not where it is passed on', () => {
    const head = (subject: string): readonly string[] => ['From: Lake Party <press@lakes.example>\nDate: Wed, 7 May 2031 18:05:00 +0200\nSubject: ' + subject];
    expect(daysOf(head('Press release: lake town keeps its bridge'))).toMatchObject([[expect.stringContaining('2031-05-07'), Reason.mail, true]]);
    expect(daysOf(head('Fwd: Press release: lake town keeps its bridge'))).toMatchObject([[expect.stringContaining('2031-05-07'), Reason.mail, false]]);
    expect(daysOf(head('lake town keeps its bridge'))).toMatchObject([[expect.stringContaining('2031-05-07'), Reason.mail, false]]);
  });

  it('are those of the surer line where two differ', () => {
    const both = daysOf(['Lake town keeps its old bridge', 'Published: May 6, 2031', 'Audio | May 4, 2031']) as readonly (readonly unknown[])[];
    expect(both.map(([day, , accepted]) => [day, accepted])).toEqual([['2031-05-06', true], ['2031-05-04', false]]);
  });

  it('are read from the address after the lines of the page', () => {
    expect(daysOf(['Lake town keeps its old bridge'], 'https://www.example.com/2031/05/06/bridge.html')).toEqual([['2031-05-06', Reason.address, true]]);
    expect(daysOf(['Lake town keeps its old bridge'], 'https://www.example.com/2031/15/06/bridge.html')).toEqual([]);
  });
});
