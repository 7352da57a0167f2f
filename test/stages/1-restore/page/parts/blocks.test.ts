import { describe, expect, it } from 'vitest';
import { blocksOf } from '../../../../../src/stages/1-restore/page/parts/blocks.ts';
import { parsePage } from '../../../../../src/stages/1-restore/page/tree/parse.ts';

const textsOf = (html: string): string[] => blocksOf(parsePage(html)).map((block) => block.text);

describe('blocksOf', () => {
  it.each([
    ['<p>One <b>bold</b> word.</p><p>Two.</p>', ['One bold word.', 'Two.']],
    ['<div>Loose text<p>then a paragraph</p>and a rest</div>', ['Loose text', 'then a paragraph', 'and a rest']],
    ['<p>First.<br>Second starts<br>and goes on.<br><br>Third</p>', ['First.', 'Second starts and goes on.', 'Third']],
    ['<p><b>A heading</b><br>its text</p>', ['A heading', 'its text']],
    ['<p>seen<script>not()</script><style>p{}</style> too</p><noscript>no</noscript>', ['seen too']],
    ['<p>The <span class="tooltip">sluice<span class="tooltiptext">A gate for water</span></span> stays shut.</p>', ['The sluice stays shut.']],
    ['<x-teaser>custom</x-teaser><span>inline</span>', ['custom', 'inline']],
    ['<td>1</td><td>2</td>', ['1', '2']],
    ['<p>  &nbsp; </p>', []],
  ])('cuts %s', (html, texts) => {
    expect(textsOf(html)).toEqual(texts);
  });

  it('measures links and bold words, and knows what the page hides', () => {
    const [mixed, hidden] = blocksOf(parsePage('<p>half <a href=x>link</a> <strong>bold</strong></p><div style="display: none"><p>secret</p></div>'));
    expect(mixed!.linked).toBeCloseTo(1 / 3, 1);
    expect(mixed!.bold).toBeCloseTo(1 / 3, 1);
    expect(mixed!.hidden).toBe(false);
    expect(hidden).toMatchObject({ text: 'secret', hidden: true });
  });

  it('takes no call frame for depth', () => {
    expect(textsOf(`${'<div><b>'.repeat(100_000)}deep`)).toEqual(['deep']);
  });
});
