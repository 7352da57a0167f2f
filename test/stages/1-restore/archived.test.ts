import { describe, expect, it } from 'vitest';
import { formatDay } from '../../../src/calendar/days.ts';
import { dayOfCapture, originalAddress } from '../../../src/stages/1-restore/archived.ts';

describe('addresses of copies in archives', () => {
  it.each([
    ['https://web.archive.org/web/20310506101500/http://kest.example/a', 'http://kest.example/a', '2031-05-06'],
    ['https://arquivo.example/wayback/20310506101500im_/https://kest.example/b', 'https://kest.example/b', '2031-05-06'],
    ['https://archive.example/20310506/https://kest.example/', 'https://kest.example/', '2031-05-06'],
    ['https://kest.example/20310506/quay', 'https://kest.example/20310506/quay', null],
    ['https://kest.example/go?to=https://other.example', 'https://kest.example/go?to=https://other.example', null],
    ['https://web.archive.org/web/20319906101500/http://kest.example/a', 'http://kest.example/a', null],
    ['', '', null],
  ])('%s', (address, original, day) => {
    const captured = dayOfCapture(address);
    expect([originalAddress(address), captured === null ? null : formatDay(captured)]).toEqual([original, day]);
  });
});
