import { expect, it, vi } from 'vitest';
import { optimizeLater } from '../../src/engine/optimize-later.ts';

const flags = vi.hoisted((): string[] => []);
vi.mock('node:v8', () => ({ setFlagsFromString: (flag: string) => flags.push(flag) }));

it('asks for more calls before the last compiler, and for nothing else', () => {
  optimizeLater();
  expect(flags).toEqual(['--invocation-count-for-turbofan=40000']);
});
