import { expect, it } from 'vitest';
import { html } from '../../web/html.ts';

it('escapes strings, joins lists, and writes nothing for what is not there', () => {
  expect(html`<p title="${'"a" & <b>'}">${['x', html`<i>${1}</i>`, null, false]}</p>`.markup).toBe('<p title="&quot;a&quot; &amp; &lt;b&gt;">x<i>1</i></p>');
});

it('leaves out the indentation of its own text, and keeps ends of lines without one and those of what is put in', () => {
  expect(html`<ul>
    <li>${'a\n  b'}</li>
</ul>`.markup).toBe('<ul><li>a\n  b</li>\n</ul>');
});
