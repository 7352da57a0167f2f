import { describe, expect, it } from 'vitest';
import { scriptAuthors } from '../../../../../src/stages/1-restore/page/head/script-authors.ts';
import { openPage } from '../../../../../src/stages/1-restore/page/parts/page.ts';
import { identityText } from '../../../../../src/text/mapped/mapped.ts';

const namesOf = (data: string, shown = ''): string[] =>
  scriptAuthors(openPage(identityText(`<h1>Harbour opens</h1>${shown}<script type="application/json">${data}</script>`, 'utf-8'), null)).map(({ value }) => value);

describe('scriptAuthors', () => {
  it.each([
    ['{"article":{"author":{"id":3,"name":"G\\u00fcl Atabey","role":"Reporter"}}}', ['Gül Atabey']],
    ['{"authors":[{"fullName":"Ann Lee"}],"seo":{"authorName":"Ann Lee"}}', ['Ann Lee']],
    ['{"author":{"name":"Ann Lee"},"latest":[{"author":{"name":"Bo Ek"}}]}', []],
    ['{"author":{"name":"Ann \\x Lee"}}', []],
    ['{"publisher":{"name":"Kest Post"}}', []],
  ])('%s', (data, names) => {
    expect(namesOf(data)).toEqual(names);
  });

  it('reads none where the page shows its text', () => {
    expect(namesOf('{"author":{"name":"Ann Lee"}}', `<p>${'The harbour of Kest opens again in June. '.repeat(6)}</p>`)).toEqual([]);
  });
});
