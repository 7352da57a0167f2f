import type { CopyNode } from '../../exchange/digest/copies.ts';

/** The tree of copies, drawn with lines; `label` names a report. */
export function drawTree(nodes: readonly CopyNode[], label: (node: CopyNode) => string): readonly string[] {
  return nodes.flatMap((node) => [label(node), ...branches(node.children, '', label)]);
}

function branches(nodes: readonly CopyNode[], indent: string, label: (node: CopyNode) => string): readonly string[] {
  return nodes.flatMap((node, i) => {
    const last = i === nodes.length - 1;
    return [`${indent}${last ? '└─ ' : '├─ '}${label(node)}`, ...branches(node.children, indent + (last ? '   ' : '│  '), label)];
  });
}
