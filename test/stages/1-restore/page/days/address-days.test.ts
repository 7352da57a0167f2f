import { describe, expect, it } from 'vitest';
import { dayOfAddress } from '../../../../../src/stages/1-restore/page/days/address-days.ts';

describe('dayOfAddress', () => {
  it.each([
    ['https://example.org/2021/05/04/harbour', '2021-05-04'], ['https://example.org/news/2021-05-04-harbour.html', '2021-05-04'], ['https://example.org/a/20210504/b', '2021-05-04'],
    ['https://example.org/world/2021/mar/04/harbour', '2021-03-04'], ['https://example.org/04-05-2021-harbour', '2021-05-04'],
    ['https://example.org/story/1234567890', null], ['https://2021-05-04.example.org/', null], ['https://example.org/2021/13/40/x', null],
  ])('reads %s', (address, day) => {
    expect(dayOfAddress(address)).toBe(day);
  });
});
