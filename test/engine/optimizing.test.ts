import { beforeEach, expect, it, vi } from 'vitest';
import { optimizeLater, optimizePatterns } from '../../src/engine/optimizing.ts';

const flags = vi.hoisted((): string[] => []);
vi.mock('node:v8', () => ({ setFlagsFromString: (flag: string) => flags.push(flag) }));

beforeEach(() => { flags.length = 0; });

it('asks for more calls before the last compiler, and for nothing else', () => {
  optimizeLater();
  expect(flags).toEqual(['--invocation-count-for-turbofan=40000']);
});

it('asks for fast patterns', () => {
  optimizePatterns();
  expect(flags).toEqual(['--regexp-optimization']);
});
