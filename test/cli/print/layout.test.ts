import { expect, it } from 'vitest';
import { PLAIN, columns, heading, wrap } from '../../../src/cli/print/layout.ts';

it('wraps words at the width, with an indent of their own for the first line and for the others', () => {
  expect(wrap('the harbour of Kest stays shut', 14, '• ', '  ').split('\n')).toEqual(['• the harbour', '  of Kest', '  stays shut']);
});

it('wraps a heading too, and draws its rule as long as its longest line', () => {
  expect(heading('Running story: Kest', { width: 12, style: PLAIN })).toBe('\nRunning\nstory: Kest\n───────────');
});

it('counts wide scripts double, and colours not at all', () => {
  expect(columns('\u001b[1m港湾\u001b[22m x')).toBe(6);
});
