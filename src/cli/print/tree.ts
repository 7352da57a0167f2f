import type { CopyNode } from '../../exchange/digest/copies.ts';
import { wrap } from './layout.ts';

/** The tree of copies, drawn with lines of at most `width` columns, each behind `indent`; `label` names a report. */
export function drawTree(nodes: readonly CopyNode[], label: (node: CopyNode) => string, width: number, indent = ''): readonly string[] {
  return nodes.flatMap((node) => [
    wrap(label(node), width, indent, `${indent}${node.children.length > 0 ? '│' : ' '}   `), ...branches(node.children, indent, label, width),
  ]);
}

function branches(nodes: readonly CopyNode[], indent: string, label: (node: CopyNode) => string, width: number): readonly string[] {
  return nodes.flatMap((node, i) => {
    const last = i === nodes.length - 1;
    const below = indent + (last ? '   ' : '│  ');
    const goesOn = `${below}${node.children.length > 0 ? '│' : ' '}   `;
    return [wrap(label(node), width, `${indent}${last ? '└─ ' : '├─ '}`, goesOn), ...branches(node.children, below, label, width)];
  });
}
