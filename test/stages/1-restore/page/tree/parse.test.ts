import { describe, expect, it } from 'vitest';
import { parsePage } from '../../../../../src/stages/1-restore/page/tree/parse.ts';
import { isElement } from '../../../../../src/stages/1-restore/page/tree/tree.ts';
import type { PageElement } from '../../../../../src/stages/1-restore/page/tree/tree.ts';

/** The tree in brackets: `p[a[word]]`. */
function drawn(html: string): string {
  const tree = parsePage(html);
  const draw = (element: PageElement): string => element.children
    .map((child) => (isElement(child) ? `${child.tag}[${draw(child)}]` : html.slice(child.start, child.end).trim())).filter((part) => part !== '').join(' ');
  return draw(tree.root);
}

describe('parsePage', () => {
  it.each([
    ['<p>one<p>two', 'p[one] p[two]'],
    ['<p>one<div>two</div>', 'p[one] div[two]'],
    ['<ul><li>a<li>b<ul><li>c</ul></ul>', 'ul[li[a] li[b ul[li[c]]]]'],
    ['<table><tr><td>1<td>2<tr><td>3</table>x', 'table[tr[td[1] td[2]] tr[td[3]]] x'],
    ['<p>a<br>b<img src=x>c</p>', 'p[a br[] b img[] c]'],
    ['<b>bold</i> still</b> plain', 'b[bold still] plain'],
    ['<div><span>a</div>b', 'div[span[a]] b'],
    ['a < b and 3<4', 'a < b and 3<4'],
    ['<!-- <p>no</p> -->yes<!doctype html><?xml?>', 'yes'],
    ['<script>if (a < b) "</p>"</script><p>x', 'script[if (a < b) "</p>"] p[x]'],
    ['<title>a <b> c</title>d', 'title[a <b> c] d'],
    ['<a href=x>one<a href=y>two</a>', 'a[one] a[two]'],
    ['<td><div>a</td><td>b', 'td[div[a]] td[b]'],
  ])('reads %s', (html, expected) => {
    expect(drawn(html)).toBe(expected);
  });

  it('opens a value only behind an equals sign, so that stray quotes swallow nothing', () => {
    const tree = parsePage('<meta content="The "royal" visit" name=x><p class=\'a b\' hidden>text</p>');
    expect(tree.elements.map((element) => element.tag)).toEqual(['meta', 'p']);
    expect(tree.elements[0]!.attributes.slice(0, 2)).toEqual(['content', 'The ']);
    expect(tree.elements[1]!.attributes).toEqual(['class', 'a b', 'hidden', '']);
  });

  it('knows where each element stands', () => {
    const html = 'x<div id="a">in<b>ner</b></div>y';
    const [div, bold] = parsePage(html).elements as [PageElement, PageElement];
    expect(html.slice(div.start, div.inner)).toBe('<div id="a">');
    expect(html.slice(div.inner, div.end)).toBe('in<b>ner</b>');
    expect(html.slice(bold.inner, bold.end)).toBe('ner');
  });

  it('stops nesting where browsers do, and says so', () => {
    const tree = parsePage(`${'<div>'.repeat(3000)}deep${'</div>'.repeat(3000)}<p>after`);
    expect(tree.tooDeep).toBe(true);
    expect(Math.max(...tree.elements.map((element) => element.depth))).toBe(512);
    expect(tree.elements.at(-1)!.tag).toBe('p');
    expect(tree.elements.at(-1)!.depth).toBe(1);
  });

  it.each(['<', '<a', '<a href="x', '</', '<!--', '<script>', '<p', '&', '<a b=c/><', '<div></div', '<![CDATA['])('ends on %s', (html) => {
    expect(parsePage(html).root.end).toBe(html.length);
  });
});
