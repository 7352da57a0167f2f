import { expect, it, vi } from 'vitest';
import { stayingSmall } from '../../src/http/memory.ts';

const flags = vi.hoisted((): string[] => []);
vi.mock('node:v8', () => ({ setFlagsFromString: (flag: string) => flags.push(flag) }));

it('lets the heap grow by half before it is cleared, and sets nothing else', () => {
  stayingSmall();
  expect(flags).toEqual(['--heap-growing-percent=50']);
});
