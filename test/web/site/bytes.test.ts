import { describe, expect, it } from 'vitest';
import { byteTable } from '../../../web/site/bytes.ts';

const bytes = new TextEncoder().encode('The <quay> é was wet all day.');
const cells = (markup: string): string[][] => [...markup.matchAll(/<tr[^>]*><th scope="row">(.*?)<\/th><td>(.*?)<\/td><td>(.*?)<\/td>/g)].map(([, ...found]) => found);

describe('byteTable', () => {
  it('shows each row by its place, in hexadecimal and as characters, escaped', () => {
    expect(cells(byteTable({ start: 32, bytes, raw: null }).markup)).toEqual([
      ['32', '54 68 65 20 3c 71 75 61 79 3e 20 c3 a9 20 77 61', 'The &lt;quay&gt; ·· wa'],
      ['48', '73 20 77 65 74 20 61 6c 6c 20 64 61 79 2e', 's wet all day.'],
    ]);
  });

  it('marks the bytes of a passage over the rows, and leads to the first', () => {
    const { markup } = byteTable({ start: 0, bytes, raw: [4, 10] }, 8);
    expect(cells(markup).slice(0, 3).map(([, , words]) => words)).toEqual(['The <mark>&lt;qua</mark>', '<mark>y&gt;</mark> ·· wa', 's wet al']);
    expect(cells(markup)[0]![1]).toBe('54 68 65 20 <mark>3c 71 75 61</mark>');
    expect(markup.match(/<tr id="here">/g)).toHaveLength(1);
    expect(markup.indexOf('id="here"')).toBeLessThan(markup.indexOf('>8</th>'));
  });

  it('leads to the row of a passage that began before the window', () => {
    expect(byteTable({ start: 16, bytes, raw: [3, 20] }).markup).toContain('<tr id="here"><th scope="row">16<');
  });
});
