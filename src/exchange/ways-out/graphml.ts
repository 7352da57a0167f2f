import type { Account } from '../../model/account.ts';

/** The tree of copies as GraphML (http://graphml.graphdrawing.org): reports are nodes, an edge runs from parent to child. */
export function toGraphml(account: Account): string {
  const nodes = account.reports.map(
    (r) =>
      `    <node id="${escaped(r.id)}">${data('title', r.title)}${data('outlet', r.outlet)}${data('published', r.published)}${data('origin', r.origin)}</node>`,
  );
  const edges = account.descents.map(
    (d) =>
      `    <edge source="${escaped(d.from)}" target="${escaped(d.to)}">${data('kind', d.kind)}${data('carrier', d.carrier)}${data('share', String(d.share))}</edge>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
${['title', 'outlet', 'published', 'origin'].map((name) => key(name, 'node', 'string')).join('\n')}
${key('kind', 'edge', 'string')}
${key('carrier', 'edge', 'string')}
${key('share', 'edge', 'double')}
  <graph id="copies" edgedefault="directed">
${[...nodes, ...edges].join('\n')}
  </graph>
</graphml>
`;
}

function key(name: string, domain: string, type: string): string {
  return `  <key id="${name}" for="${domain}" attr.name="${name}" attr.type="${type}"/>`;
}

function data(name: string, value: string | null): string {
  return value === null ? '' : `<data key="${name}">${escaped(value)}</data>`;
}

/** XML 1.0 allows few control characters, and no half of a surrogate pair: those become the replacement character. */
function escaped(text: string): string {
  return text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
    .replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c]!);
}
