import { decodeCharacters } from './characters.ts';
import { rawAttribute } from '../tree/tree.ts';
import type { PageElement, PageTree } from '../tree/tree.ts';

/** A node of the structured data that a page carries (schema.org in JSON-LD). */
export interface LinkedNode {
  readonly types: readonly string[];
  readonly values: Readonly<Record<string, unknown>>;
  /** The script element that it stands in. */
  readonly script: PageElement;
}

/** More nodes than this are a catalogue, not a report. */
const MAX_NODES = 5000;

/** All nodes of a page's JSON-LD, outer ones first. Broken JSON is mended where the damage is of a common kind, and left out otherwise. */
export function linkedNodes(tree: PageTree): LinkedNode[] {
  const nodes: LinkedNode[] = [];
  for (const script of tree.elements) {
    if (script.tag !== 'script' || !isLinkedData(script)) continue;
    collect(parseLoosely(tree.markup.slice(script.inner, script.end)), script, nodes);
  }
  return nodes;
}

/** The strings in a value: itself, its members, or what names or identifies it (`name`, `@value`, `url`). */
export function stringsIn(value: unknown, key: 'name' | 'url' = 'name'): string[] {
  const found: string[] = [];
  const queue: unknown[] = [value];
  for (let i = 0; i < queue.length && i < 200; i++) {
    const item = queue[i];
    if (typeof item === 'string') found.push(item);
    else if (Array.isArray(item)) queue.push(...item.slice(0, 100));
    else if (typeof item === 'object' && item !== null) queue.push((item as Record<string, unknown>)[key] ?? (item as Record<string, unknown>)['@value']);
  }
  return found.map((text) => text.trim()).filter((text) => text !== '');
}

/** A value with its references to other nodes (`@id`) replaced by what those nodes hold, where they have a name. */
export function resolved(nodes: readonly LinkedNode[], value: unknown): unknown[] {
  const list = Array.isArray(value) ? value.slice(0, 50) : [value];
  return list.map((item) => {
    if (typeof item !== 'object' || item === null || 'name' in item) return item;
    const id = (item as Record<string, unknown>)['@id'];
    return nodes.find((node) => node.values['@id'] === id && id !== undefined && 'name' in node.values)?.values ?? item;
  });
}

function isLinkedData(script: PageElement): boolean {
  return (rawAttribute(script, 'type') ?? '').toLowerCase().includes('ld+json');
}

function collect(value: unknown, script: PageElement, nodes: LinkedNode[]): void {
  const queue: unknown[] = [value];
  for (let i = 0; i < queue.length && nodes.length < MAX_NODES; i++) {
    const item = queue[i];
    if (Array.isArray(item)) {
      for (const member of item.slice(0, MAX_NODES)) queue.push(member);
    } else if (typeof item === 'object' && item !== null) {
      const values = item as Record<string, unknown>;
      nodes.push({ types: stringsIn(values['@type']).map((type) => type.replace(/^.*[/#:]/, '')), values, script });
      for (const member of Object.values(values)) if (typeof member === 'object' && member !== null) queue.push(member);
    }
  }
}

const OPENERS = /^(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/;
const CLOSERS = /(?:-->|\/\* ?\]\]> ?\*\/|\/\/ ?\]\]>|\]\]>)$/;

/** Parses JSON as it is met in pages: with comments around it, raw line breaks in strings, trailing commas, escaped as HTML. */
function parseLoosely(raw: string): unknown {
  const bare = raw.trim().replace(OPENERS, '').replace(/;$/, '').replace(CLOSERS, '').trim();
  const mended = (): string => bare.replace(/[\u0000-\u001f]+/g, ' ').replace(/, ?([}\]])/g, '$1').replace(/\\(?!["\\/bfnrtu])/g, '\\\\');
  for (const attempt of [() => bare, mended, () => decodeCharacters(mended()), () => `[${mended().replace(/\} ?\{/g, '},{')}]`]) {
    try {
      return JSON.parse(attempt());
    } catch {
      // The next attempt mends more.
    }
  }
  return null;
}
