import { describe, expect, it } from 'vitest';
import { parseDay } from '../../../../src/calendar/days.ts';
import { dayOfSubject, isMailHead, isRelease, senderOutlet } from '../../../../src/stages/1-restore/dump/mail.ts';
import { unitsOf } from '../../../../src/stages/1-restore/dump/units/units.ts';
import { RawPlaces, identityText } from '../../../../src/text/mapped/mapped.ts';

const DATE = 'Date: Wed, 7 May 2031 00:12:00 +0200';
const head = (from: string, subject: string, to = 'To: Ann Lee'): string => [`From: ${from}`, to, DATE, `Subject: ${subject}`].join('\n');

describe('a mail', () => {
  it('is told by the lines of its head', () => {
    expect(isMailHead(unitsOf(head('Ann Lee', 'Lake')), 2)).toBe(true);
    expect(isMailHead(unitsOf(`Lake town keeps its bridge\n${DATE}`), 1)).toBe(false);
  });

  it.each([
    ['Lake Party <info@lakes.example>', 'Press release: the bridge stays', 'To: Ann Lee', true],
    ['Lake Party <info@lakes.example>', 'Decisions of the board', 'To: Ann Lee', true],
    ['Lake Party <press@lakes.example>', 'The bridge stays', 'To: Distribution list', true],
    ['Lake Party <press@lakes.example>', 'The bridge stays', 'To: Ann Lee', false],
    ['Lake Party <press@lakes.example>', 'Re: Statement on the bridge', 'To: Distribution list', false],
    ['Sellin Daily Courier', 'The bridge stays', 'To: Ann Lee', true],
    ['Ada Quill <ada@home.example>', 'Fwd: Statement on the bridge', 'To: Press list', false],
    ['Ada Quill <ada@home.example>', 'my thoughts on the statement', 'To: Press list', false],
  ])('from %s, “%s”, %s publishes: %s', (from, subject, to, publishes) => {
    expect(isRelease(unitsOf(head(from, subject, to)), 2)).toBe(publishes);
  });

  it.each([
    ['Statement of 6 May 2031', ' 00:12:00 +0200', '2031-05-06'],
    ['Statement of 6 May 2031', ' 12:12 AM', '2031-05-06'],
    ['Statement of 6 May 2031', ' 2:12 PM', null],
    ['Statement of 6 May 2031', ' 14:12:00 +0200', null],
    ['Statement of 6 May 2031', '', null],
    ['Statement of 7 May 2031', '', '2031-05-07'],
    ['Statement on the talks of 5 and 6 May 2031', ' 14:12', null],
    ['Statement on the accident of 8 May 2031', ' 00:12', null],
  ])('whose subject is “%s”, sent on 7 May%s, is of %s', (subject, behind, day) => {
    const dump = head('Lake Party', subject);
    const found = dayOfSubject(unitsOf(dump), 2, parseDay('2031-05-07')!, behind, new RawPlaces(identityText(dump, 'utf-8')));
    expect(found?.value ?? null).toBe(day);
  });

  it('has an outlet for its sender where the name is one', () => {
    expect(senderOutlet('From: "Sellin Daily Courier" <news@courier.example>')).toBe('Sellin Daily Courier');
    for (const line of ['From: Ada Quill', 'From: news@courier.example', 'From our correspondent', `From: ${'a'.repeat(2000)} Courier`]) expect(senderOutlet(line)).toBeNull();
  });
});
