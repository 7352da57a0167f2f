import { describe, expect, it } from 'vitest';
import { linkedNodes, stringsIn } from '../../../../../src/stages/1-restore/page/parts/json-ld.ts';
import { parsePage } from '../../../../../src/stages/1-restore/page/tree/parse.ts';

const typesOf = (json: string): string[] => linkedNodes(parsePage(`<script type="application/ld+json">${json}</script>`)).flatMap((node) => node.types);

describe('linkedNodes', () => {
  it.each([
    ['a graph', '{"@graph":[{"@type":"WebPage"},{"@type":["Article","NewsArticle"]}]}', ['WebPage', 'Article', 'NewsArticle']],
    ['a list', '[{"@type":"NewsArticle"},{"@type":"Organization"}]', ['NewsArticle', 'Organization']],
    ['full addresses of types', '{"@type":"https://schema.org/NewsArticle"}', ['NewsArticle']],
    ['a raw line break in a string', '{"@type":"Article","headline":"two\nlines"}', ['Article']],
    ['a trailing comma', '{"@type":"Article","author":[{"name":"Ann Lee"},],}', ['Article']],
    ['a comment around it', '<!-- {"@type":"Article"} -->', ['Article']],
    ['a CDATA section', '//<![CDATA[\n{"@type":"Article"}\n//]]>', ['Article']],
    ['quotes as references', '{&quot;@type&quot;:&quot;Article&quot;}', ['Article']],
    ['two objects in a row', '{"@type":"Article"} {"@type":"Person"}', ['Article', 'Person']],
    ['nothing that can be read', '{"@type": Article', []],
    ['brackets without end', '['.repeat(50_000), []],
  ])('read %s', (_, json, types) => {
    expect(typesOf(json)).toEqual(types);
  });
});

describe('stringsIn', () => {
  it('finds names in all the ways they are nested', () => {
    expect(stringsIn(['Ann Lee', { name: 'Bo Ek' }, { name: ['Cy Dahl'] }, { '@value': ' Di Eng ' }, 7, null])).toEqual(['Ann Lee', 'Bo Ek', 'Di Eng', 'Cy Dahl']);
  });
});
