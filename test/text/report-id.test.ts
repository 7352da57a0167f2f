import { expect, it } from 'vitest';
import { captureOf } from '../../src/intake/capture.ts';
import { reportIdOf } from '../../src/text/report-id.ts';

const BYTES = new TextEncoder().encode('Arle.');

it('takes the id that was given, and else tells captures apart by bytes and origin', () => {
  expect(reportIdOf(captureOf(BYTES, 'a.txt', 'text/plain', { id: 'mine' }))).toBe('mine');
  const ids = [captureOf(BYTES, 'a.txt', 'text/plain'), captureOf(BYTES, 'b.txt', 'text/plain'), captureOf(BYTES.subarray(1), 'a.txt', 'text/plain')].map(reportIdOf);
  expect(new Set(ids).size).toBe(3);
  expect(ids[0]).toMatch(/^[0-9a-f]{20}$/);
});
