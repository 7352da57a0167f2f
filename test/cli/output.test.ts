import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { UnwritableOutput, writeTo } from '../../src/cli/output.ts';

const folder = mkdtempSync(join(tmpdir(), 'output-'));

it('writes a file as it is given', async () => {
  await writeTo(join(folder, 'page.html'), '<p>Småholm</p>');
  expect(readFileSync(join(folder, 'page.html'), 'utf8')).toBe('<p>Småholm</p>');
});

it.each([
  [join(folder, 'no/such/page.html'), 'there is no such folder'], [folder, 'it is a folder'], [join(folder, 'page.html', 'x'), 'there is no such folder'],
])('says why %s cannot be written', async (path, reason) => {
  await expect(writeTo(path, '')).rejects.toThrow(`${path}: cannot be written (${reason}).`);
});

it('tells the words of a reason that nobody foresaw', () => {
  expect(new UnwritableOutput('page.html', new Error('the moon is full')).message).toBe('page.html: cannot be written (the moon is full).');
});
