import { expect, it } from 'vitest';
import type { Time } from '../../../../../src/model/figure.ts';
import { withoutSpeaker } from '../../../../../src/stages/3-mark/quotes/occasions/occasions.ts';
import { readText } from '../read.ts';

it('carries a scene over what the same speaker says next, and no thought', () => {
  const text = 'Speaking to reporters in Vienna, Ada Quill said the quay would close.\n\n“We have no choice,” Quill said.\n\nThomas Renfro believes that it is a mistake.';
  const { quotes } = readText(text);
  expect(quotes.map((q) => q.occasion?.where ?? null)).toEqual(['Vienna', 'Vienna', null]);
});

it('carries no scene over what another has said at some time', () => {
  const text = 'Both Ada Quill and Bram Osten spoke to reporters at the top of a meeting in Vienna.\n\nThe lake towns fear a hard winter. Premier Ivo Renfro has promised to end the levy. He’s complained that it costs the towns too much.';
  const { quotes } = readText(text);
  expect(quotes.slice(1).map((q) => q.occasion)).toEqual([null, null, null]);
});

it('tells what words were an answer to', () => {
  const { quotes } = readText('“We hear you,” Bram Osten said in response to Quill’s opening remarks.');
  expect(quotes.map((q) => q.occasion?.event)).toEqual(['response to Quill’s opening remarks']);
});

it('names nobody as the audience of their own words', () => {
  const speaker = { name: 'Ada Quill', aliases: ['Quill'] };
  const told = { when: null, where: null, to: 'Ms. Quill', event: null };
  expect(withoutSpeaker(told, speaker)).toBeNull();
  expect(withoutSpeaker({ ...told, event: 'interview' }, speaker)).toEqual({ ...told, event: 'interview', to: null });
  expect(withoutSpeaker({ ...told, to: 'reporters' }, speaker)).toEqual({ ...told, to: 'reporters' });
});

it('leaves a scene where another time is told', () => {
  const text = 'In an interview on Monday in Vienna, Ada Quill said the quay would close. “We regret it,” she said.\n\nIn 2003, she addressed a rally in Orun. “We will build,” Quill said.';
  const at = text.indexOf('2003');
  const { quotes } = readText(text, [{ id: 't1', span: [at, at + 4], type: 'DATE', value: '2003', edtf: '2003' } as Time]);
  expect(quotes.map((q) => q.occasion?.event ?? null)).toEqual(['interview', 'interview', null, null]);
});

it('leaves a scene where another channel opens the sentence, and not where it is the same', () => {
  const rally = 'Ada Quill was speaking to reporters in Vienna when she promised a new quay. “We build,” Quill said.';
  const { quotes } = readText(`${rally}\n\nIn her letter to the port, Quill gave no day. “The old quay is done for,” Quill wrote.`);
  expect(quotes.at(-1)!.occasion?.where ?? null).toBeNull();
  const letter = readText('In a letter to the port in Vienna, Ada Quill said the quay would close.\n\nIn the letter, Quill gave no day. “It is done for,” Quill said.');
  expect(letter.quotes.at(-1)!.occasion?.event).toBe('letter');
});
