import { expect, it } from 'vitest';
import { drawTree } from '../../../src/cli/print/tree.ts';
import type { CopyNode } from '../../../src/exchange/digest/copies.ts';

const node = (number: number, ...children: readonly CopyNode[]): CopyNode => ({ number, report: String(number), how: '', children });
const label = ({ number }: CopyNode): string => `[${number}] Lake Press of the northern shore`;

it('draws who copied whom with lines', () => {
  expect(drawTree([node(1, node(2, node(3)), node(4)), node(5)], ({ number }) => `[${number}]`, 80)).toEqual(['[1]', '├─ [2]', '│  └─ [3]', '└─ [4]', '[5]']);
});

it('goes on below a label that is longer than the line, beside the line to what hangs on it', () => {
  expect(drawTree([node(1, node(2, node(3)), node(4))], label, 26, '  ').join('\n').split('\n')).toEqual([
    '  [1] Lake Press of the', '  │   northern shore', '  ├─ [2] Lake Press of the', '  │  │   northern shore', '  │  └─ [3] Lake Press of', '  │         the northern', '  │         shore',
    '  └─ [4] Lake Press of the', '         northern shore',
  ]);
});
