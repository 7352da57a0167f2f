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

it('leaves a scene where a later day is told, and not for what is ahead', () => {
  const day = (text: string, word: string, edtf: string): Time => {
    const at = text.indexOf(word);
    return { id: word, span: [at, at + word.length], type: 'DATE', value: edtf, edtf } as unknown as Time;
  };
  const scene = 'Ada Quill, at a rally on Saturday in Vienna, called the levy “old.”';
  const later = `${scene}\n\nAsked about it, Ms. Quill, who has two sons, stayed firm on Sunday.\n\n“It must go,” Quill said.`;
  const ahead = `${scene}\n\nThe board will vote on Sunday.\n\n“It must go,” Quill said.`;
  const wheres = [later, ahead].map((text) => {
    const { quotes } = readText(text, [day(text, 'Saturday', '2031-03-01'), day(text, 'Sunday', '2031-03-02')]);
    return quotes.find(({ kind }) => kind === 'direct')?.occasion?.where ?? null;
  });
  expect(wheres).toEqual([null, 'Vienna']);
});

it('sets no scene by what somebody says of talking, nor by an event of another clause', () => {
  expect(readText('“I am talking about how people see it in Vienna,” Ada Quill said.\n\n“It is not about you,” Quill said.').quotes.map((q) => q.occasion)).toEqual([null, null]);
  const likened = 'Bram Osten said he would not let it distract him from his job, as he likened the prank to somebody throwing a pie during a speech.\n\n“I will not talk,” Osten said.';
  expect(readText(likened).quotes.map((q) => q.occasion?.event ?? null).includes('speech')).toBe(false);
  const [beside] = readText('“It was a good night,” said Bram Osten, who sat beside the coach during the news conference.').quotes;
  expect(beside!.occasion?.event).toBe('news conference');
});

it('takes no day of a clause that is joined on', () => {
  const text = 'Osten’s spokesman said that the account was hacked, but on Monday the mayor hired a lawyer.';
  const at = text.indexOf('Monday');
  const { quotes } = readText(text, [{ id: 't1', span: [at, at + 6], type: 'DATE', value: '2031-03-03', edtf: '2031-03-03' } as unknown as Time]);
  expect(quotes[0]!.occasion).toBeNull();
});
