import { describe, expect, it, test } from 'vitest';
import fc from 'fast-check';
import { withoutLineNumbers } from '../../../../../src/stages/1-restore/dump/undo/line-numbers.ts';
import { identityText, toRaw } from '../../../../../src/text/mapped/mapped.ts';

const LINES = ['Ferry stays in port', '', 'The ferry of Kest stays in', 'port until the harbour', 'master has found the keys.', '', 'Nobody knows where they', 'are, she said.'];
const bare = (dump: string): string => withoutLineNumbers(identityText(dump, 'utf-8')).text.text;
const numbered = (mark: string, from = 1): string => LINES.map((line, i) => `${i + from}${mark}${line}`).join('\n');

describe('withoutLineNumbers', () => {
  it.each(['  ', '\t', ': ', ' | '])('takes numbers off that %j parts from the lines, and keeps the way back', (mark) => {
    const dump = numbered(mark, 7);
    const { text } = withoutLineNumbers(identityText(dump, 'utf-8'));
    expect(text.text.split('\n').map((line) => line.trim())).toEqual(LINES);
    const at = text.text.indexOf('harbour');
    expect(dump.slice(...toRaw(text, [at, at + 7]))).toBe('harbour');
  });

  it('takes them off where empty lines lost theirs', () => {
    expect(bare(LINES.map((line, i) => (line === '' ? '' : `${i + 1}  ${line}`)).join('\n'))).toBe(LINES.join('\n'));
  });

  it.each([numbered('. '), numbered(') '), LINES.join('\n'), `${numbered('  ')}\nA line without one`, '1 boat\n2 boats\n3 boats\n4 boats', numbered('  ').replace('5  ', '9  '),
    ['12 men', '13 boats', '14 Ropes', '15 Nets', '16 Sails', '17 Oars', '18 Masts'].join('\n'), ''])('leaves %j', (dump) => {
    expect(bare(dump)).toBe(dump);
  });
});

test('property: what is left is the text without some digits, marks and spaces at the heads of its lines', () => {
  fc.assert(fc.property(fc.array(fc.constantFrom('a b', 'c', '', '1  x', '3', 'so many words in a line'), { minLength: 1 }), fc.nat(40), (lines, from) => {
    const dump = lines.map((line, i) => `${i + from} ${line}`).join('\n');
    const left = bare(dump).split('\n');
    expect(left.length).toBe(lines.length);
    for (const [i, line] of left.entries()) expect(dump.split('\n')[i]!.endsWith(line)).toBe(true);
  }));
});
