import { afterEach, expect, it } from 'vitest';
import { readJudgements } from '../../src/engine/judgements.ts';
import { folderOf } from '../intake/given.ts';

let done = (): void => {};
afterEach(() => { done(); });

const JUDGEMENT = { kind: 'speaker', report: 'r', exact: 'words', prefix: 'some ', suffix: '.', value: 'Ilse Tarn', author: 'a reader', reason: 'her voice on the tape', day: '2031-10-10' };

it('reads judgements, and names each line that is none', async () => {
  const made = folderOf({ 'j.jsonl': `${JSON.stringify(JUDGEMENT)}\n\n{"kind":"speaker"}\nnot JSON\n${JSON.stringify({ ...JUDGEMENT, span: [0, 5] })}\n${JSON.stringify({ ...JUDGEMENT, kind: 'guess' })}\n` });
  done = made.done;
  const { judgements, problems } = await readJudgements(`${made.folder}/j.jsonl`);
  expect(judgements).toEqual([JUDGEMENT, { ...JUDGEMENT, span: [0, 5] }]);
  expect(problems.map((problem) => problem.replace(`${made.folder}/`, ''))).toEqual([
    'j.jsonl, line 3: is not a judgement ("report": expected string, received undefined).',
    'j.jsonl, line 4: is not a judgement (it must be one JSON object with "kind", "report", "exact", "prefix", "suffix", "value", "author", "reason" and "day").',
    expect.stringMatching(/^j\.jsonl, line 6: is not a judgement \("kind": /),
  ]);
});

it('refuses a file that is not there', async () => {
  await expect(readJudgements('gone.jsonl')).rejects.toThrow('gone.jsonl: there is no such file or folder.');
});
