import { describe, expect, it } from 'vitest';
import { rawPage } from '../../../web/site/raw.ts';
import { reportOf } from '../../support/account.ts';

const report = reportOf('r', 'Rain fell.', { title: 'Rain & wind' });
const page = (start: number, size: number): string => rawPage(report, { start, bytes: new Uint8Array(32), raw: null }, size, 'Rain <b>').main.markup;

describe('rawPage', () => {
  it('says which bytes of how many, and what they were read as, escaped', () => {
    expect(page(0, 32)).toContain('Rain &amp; wind · bytes 0 to 32 of 32 bytes, read as utf-8');
    expect(page(0, 32)).toContain('Rain &lt;b&gt;');
  });

  it.each([[0, 32, false, false], [0, 33, false, true], [32, 64, true, false], [32, 100, true, true]])('from %i of %i: leads back %s, on %s', (start, size, back, on) => {
    expect([page(start, size).includes('rel="prev"'), page(start, size).includes('rel="next"')]).toEqual([back, on]);
  });
});
