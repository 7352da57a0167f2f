import { describe, expect, it } from 'vitest';
import { date } from '../../../../src/stages/1-restore/dating/index.ts';
import { Reason } from '../../../../src/language/en/time/day-reasons.ts';
import { bareUnpacked, noEvidence } from '../../../../src/stages/1-restore/unpacked.ts';
import { identityText } from '../../../../src/text/mapped/mapped.ts';
import type { Evidence } from '../../../../src/model/report.ts';

interface Known {
  readonly published?: string;
  readonly captured?: string;
}

const found = (value: string, why: string, accepted = false): Evidence => ({ value, why, raw: [0, 1], accepted });
const dateOf = (text: string, candidates: readonly Evidence[], known: Known = {}) => date(
  { ...bareUnpacked(identityText(text, 'utf-8')), evidence: { ...noEvidence(), published: candidates } },
  { bytes: new Uint8Array(), origin: 'x', mediaType: 'text/plain', charset: null, captured: known.captured ?? null, plain: false, given: { id: null, title: null, outlet: null, url: null, published: known.published ?? null } },
);
const LEAD = 'The mayor of Sellin opened the bridge on Tuesday.';

describe('dating', () => {
  it('takes a day that was given, in any usual form, and keeps what the page says beside it', async () => {
    const dated = await dateOf(LEAD, [found('2031-05-01', Reason.nearLine, true)], { published: '2031-05-08T23:30:00-04:00' });
    expect([dated.published, dated.happened]).toEqual(['2031-05-08', '2031-05-06']);
    expect(dated.evidence.published.map(({ accepted }) => accepted)).toEqual([true, false]);
    expect((await dateOf(LEAD, [], { published: '2031-05' })).published).toBe('2031-05');
    expect((await dateOf(LEAD, [], { published: 'May 8, 2031' })).published).toBe('2031-05-08');
  });

  it('takes no day from an old photograph that falls on the day of the week by chance', async () => {
    expect((await dateOf(LEAD, [found('2031-05-06', Reason.caption)])).published).toBe('2031-05-06/2031-05-12');
    expect((await dateOf(LEAD, [found('2031-05-06', Reason.bareCaption)])).published).toBe(null);
    expect((await dateOf(LEAD, [found('2031-05-06', Reason.fileCaption)])).published).toBe(null);
  });

  it('lets a page that was changed later tell of later days, and no other', async () => {
    const text = 'The flood of January 11, 2031 destroyed the wall, the mayor said. On January 12, 2031 the wall was closed off.';
    const marked = found('2031-01-09', 'meta-published', true);
    expect((await dateOf(text, [marked, found('2031-01-13', 'meta-modified: the day of a change')])).published).toBe('2031-01-09');
    expect((await dateOf(text, [marked, found('2031-01-09', 'meta-modified: the day of a change')])).published).toBeNull();
    expect((await dateOf(text, [marked])).published).toBeNull();
  });

  it('says when a given day cannot be read, and guesses nothing', async () => {
    const dated = await dateOf(LEAD, [], { published: '08/05/31' });
    expect([dated.published, dated.notices.map(({ code }) => code)]).toEqual([null, ['date-not-read']]);
  });

  it('takes the line by the headline and what the lead says of its day of the week', async () => {
    const dated = await dateOf(LEAD, [found('2031-05-07', Reason.nearLine, true), found('2031-08-30', Reason.farLine)]);
    expect([dated.published, dated.happened]).toEqual(['2031-05-07', '2031-05-06']);
  });

  it.each([
    ['a stamp that stands far from the text', found('2031-05-07', Reason.farLine)],
    ['a photograph', found('2031-05-03', Reason.caption)],
    ['a stamp of another year, where the day of the week tells which', found('2030-09-01', Reason.nearLine, true)],
  ])('takes the day of a dateline in the year of %s', async (_, candidate) => {
    const dated = await dateOf(`SELLIN, May 6 (Coast News) - ${LEAD}`, [candidate]);
    expect([dated.published, dated.happened]).toEqual(['2031-05-06', '2031-05-06']);
  });

  it('takes the day of a change for the latest there can be, where the lead names its day of the week or the day before', async () => {
    const on = async (day: string) => (await dateOf(LEAD, [found(day, Reason.change)])).published;
    expect([await on('2031-05-06'), await on('2031-05-07'), await on('2031-05-12')]).toEqual(['2031-05-06', '2031-05-06/2031-05-07', null]);
  });

  it('takes the days from the last date that the text tells as past to that of a change, where the lead names no day of the week', async () => {
    const on = async (day: string, text = 'The bridge of Sellin fell on May 6. Its wardens had left on May 2. It will be mended by May 9.') =>
      (await dateOf(text, [found(day, Reason.change)])).published;
    expect([await on('2031-05-06'), await on('2031-05-08'), await on('2031-05-20')]).toEqual(['2031-05-06', '2031-05-06/2031-05-08', null]);
    expect([await on('2031-05-08', 'The bridge of Sellin is old.'), await on('2031-05-08', 'The bridge fell in on 6 May 2031.')]).toEqual([null, '2031-05-06/2031-05-08']);
  });

  it('guesses no year for a dateline', async () => {
    expect((await dateOf(`SELLIN, May 6 (Coast News) - ${LEAD}`, [])).published).toBeNull();
    expect((await dateOf('SELLIN, May 6 (Coast News) - The bridge is open.', [found('2031-09-01', Reason.farLine)])).published).toBeNull();
  });

  it('leaves both where two lines of one kind differ', async () => {
    const dated = await dateOf(LEAD, [found('2031-05-07', Reason.nearLine, true), found('2031-05-09', Reason.nearLine, true)]);
    expect([dated.published, dated.happened]).toEqual(['[2031-05-07,2031-05-09]', null]);
  });

  it.each([
    ['a photograph that is later', LEAD, [found('2030-05-06', Reason.nearLine, true), found('2031-05-06', Reason.caption)], {}, '2031-05-06/2031-05-12', 'earlier than a photograph of 2031-05-06 in the report'],
    ['a day that is told of as past', 'The flood of January 11, 2031 destroyed the wall, the mayor said.', [found('2030-03-04', Reason.nearLine, true)], {}, null, 'earlier than 2031-01-11'],
    ['the time of capture', LEAD, [found('2031-05-07', Reason.nearLine, true)], { captured: '2031-05-02T10:00:00Z' }, null, 'after the time of capture'],
    ['an anniversary', 'The bridge opens a week before the first anniversary of the flood on May 9, 2030, the mayor said.', [found('2031-08-01', Reason.nearLine, true)], {}, null, 'count from an anniversary'],
  ])('rejects a candidate by %s', async (_, text, candidates, known, published, why) => {
    const dated = await dateOf(text, candidates, known);
    expect(dated.published).toBe(published);
    expect(dated.evidence.published.find(({ why: reason, accepted }) => !accepted && reason.includes(why))).toBeDefined();
  });

  it('leaves the day open where a photograph of the day of the lead and the page are weeks apart', async () => {
    const dated = await dateOf(LEAD, [found('2031-06-15', Reason.nearLine, true), found('2031-05-06', Reason.caption)]);
    expect([dated.published, dated.happened]).toEqual([null, null]);
    expect((await dateOf(LEAD, [found('2031-06-15', Reason.nearLine, true), found('2031-05-07', Reason.caption)])).published).toBe('2031-06-15');
  });

  it('does not say what happened when from a report that comes late', async () => {
    expect((await dateOf(LEAD, [found('2031-05-11', Reason.nearLine, true)])).happened).toBeNull();
    expect((await dateOf('The search for people buried by Tuesday’s slide ended on Friday, the mayor said.', [], { published: '2031-05-09' })).happened).toBe('2031-05-09');
  });

  it('does not take the day of a photograph for the day of the report', async () => {
    expect((await dateOf('The mayor of Sellin opened the bridge.', [found('2031-05-06', Reason.caption)])).published).toBeNull();
    expect((await dateOf(LEAD, [found('2031-05-06', Reason.fileCaption)])).published).toBeNull();
    expect((await dateOf(LEAD, [found('2031-05-07', Reason.caption)])).published).toBeNull();
  });

  it('names the day of the week that is all it has', async () => {
    const dated = await dateOf(LEAD, []);
    expect([dated.published, dated.happened]).toEqual([null, null]);
    expect(dated.evidence.happened).toMatchObject([{ value: 'Tuesday', accepted: false }]);
  });
});
