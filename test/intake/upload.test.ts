import { expect, it } from 'vitest';
import { takeInSent } from '../../src/intake/upload.ts';

const sent = async (name: string, words: string): Promise<unknown[]> => {
  const taken = [];
  for await (const one of takeInSent(new TextEncoder().encode(words), name)) taken.push('capture' in one ? one.capture.origin : one);
  return taken;
};

it('the name tells what was sent and where it came from', async () => {
  expect(await sent('page.txt', 'Rain fell on the quay.')).toEqual(['page.txt']);
  expect(await sent('pile.jsonl', '{"text":"Rain fell."}\n{"text":"It stopped."}\n')).toHaveLength(2);
});

it('records open no files of this machine', async () => {
  const [told] = await sent('pile.jsonl', '{"file":"package.json"}\n') as [object];
  expect(JSON.stringify(told)).not.toContain('devDependencies');
  expect(typeof told).toBe('object');
});
