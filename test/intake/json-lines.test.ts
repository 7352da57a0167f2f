import { afterEach, describe, expect, it } from 'vitest';
import { takeIn } from '../../src/intake/index.ts';
import { LIMITS } from '../../src/intake/limits.ts';
import { folderOf, taken, within } from './given.ts';

let done = (): void => {};
afterEach(() => { done(); });

async function linesOf(words: string, name = 'r.jsonl', others: Readonly<Record<string, string>> = {}, captureBytes = LIMITS.captureBytes): Promise<readonly string[]> {
  const made = folderOf({ [name]: words, ...others });
  done = made.done;
  return within(made.folder, await taken([`${made.folder}/${name}`], { limits: { ...LIMITS, captureBytes } }));
}

describe('a record', () => {
  it('gives all that it says of its report, and unknown for the rest', async () => {
    const made = folderOf({ 'r.jsonl': '{"id":7,"html":"<p>w\u00f6rds","title":"T","outlet":"O","url":"https://o.example/1","date":"2031-05-02","captured":"2031-05-03T10:00:00Z"}\n{"text":"x","plain":true}' });
    done = made.done;
    const captures = [];
    for await (const item of takeIn([`${made.folder}/r.jsonl`])) captures.push(item.kind === 'capture' ? item.capture : item);
    expect(captures).toEqual([
      {
        bytes: Buffer.from('<p>w\u00f6rds'), origin: 'https://o.example/1', mediaType: 'text/html', charset: 'utf-8', captured: '2031-05-03T10:00:00Z', plain: false,
        given: { id: '7', title: 'T', outlet: 'O', url: 'https://o.example/1', published: '2031-05-02' },
      },
      {
        bytes: Buffer.from('x'), origin: `${made.folder}/r.jsonl`, mediaType: 'text/plain', charset: 'utf-8', captured: null, plain: true,
        given: { id: null, title: null, outlet: null, url: null, published: null },
      },
    ]);
  });

  it('may be a headline without a text', async () => {
    expect(await linesOf('{"text":"","title":"Ferries withdrawn"}')).toEqual(['r.jsonl (text/plain): ']);
  });

  it('may name a file, beside the file that it stands in', async () => {
    expect(await linesOf('{"file":"d/a.html"}\n{"file":"gone.txt"}', 'r.jsonl', { 'd/a.html': '<p>one' })).toEqual([
      'd/a.html (text/html): <p>one', 'r.jsonl, line 2: gone.txt: there is no such file or folder.',
    ]);
  });
});

it.each([
  ['{"text":', 'is not valid JSON (Unexpected end of JSON input)'],
  ['[1]', 'the record is not a JSON object'],
  ['{"title":"T"}', 'the record has none of the fields "text", "html" and "file"'],
  ['{"text":"a","html":"b"}', 'the record has both "text" and "html"'],
  ['{"text":5}', 'the field "text" is not a string'],
  ['{"text":"  "}', 'the field "text" is empty'],
  ['{"text":"a","id":{}}', 'the field "id" is neither a string nor a number'],
  ['{"text":"a","plain":"yes"}', 'the field "plain" is neither true nor false'],
  ['{"text":"a","url":5}', 'the field "url" is not a string'],
])('line 7 with %s is named, and the lines around it are read', async (line, why) => {
  expect(await linesOf(`{"text":"one"}\r\n${'\n'.repeat(5)}${line}\n{"text":"two"}`)).toEqual([
    'r.jsonl (text/plain): one', `r.jsonl, line 7: ${why}.`, 'r.jsonl (text/plain): two',
  ]);
});

it('a line without an end is named, and the next is read', async () => {
  expect(await linesOf(`{"text":"${'x'.repeat(9000)}"}\n{"text":"two"}`, 'r.jsonl', {}, 4096)).toEqual([
    'r.jsonl, line 1: the line is longer than 4 kB.', 'r.jsonl (text/plain): two',
  ]);
});

describe('a file of JSON', () => {
  it.each([
    ['a record', '{"text":\n"one"}', ['r.json (text/plain): one']],
    ['a list of records', '[{"text":"one"},{"text":""},{"text":"two"}]', ['r.json (text/plain): one', 'r.json, record 2: the field "text" is empty.', 'r.json (text/plain): two']],
    ['a record a line', '{"text":"one"}\n{"text":"two"}', ['r.json (text/plain): one', 'r.json (text/plain): two']],
    ['no JSON', '{"text"', ['r.json: is not valid JSON (Expected \':\' after property name at position 7 (line 1 column 8)).']],
  ])('is read as %s', async (_name, words, lines) => {
    expect(await linesOf(words, 'r.json')).toEqual(lines);
  });
});
