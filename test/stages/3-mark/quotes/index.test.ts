import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText } from './read.ts';

interface Line {
  readonly kind: string;
  readonly content: string;
  readonly speaker: string | null;
  readonly relayedBy: string | null;
}

function lines(text: string): Line[] {
  const { quotes, entities } = readText(text);
  const name = (id: string | null): string | null => (id === null ? null : entities.find((e) => e.id === id)!.name);
  return quotes.map((q) => ({ kind: q.kind, content: q.content.map(([a, b]) => text.slice(a, b)).join(' | '), speaker: name(q.speaker), relayedBy: name(q.relayedBy) }));
}

describe('markQuotes: whose words they are', () => {
  it.each(['recalls', 'sighs', 'quips', 'concedes', 'muses', 'marvels'])('are those of the one behind them whatever is done at the end of the sentence: %s', (verb) => {
    expect(lines(`The council met.\n\n“The quay was ours and nobody asked,” Ada Quill ${verb}.`)).toMatchObject([{ kind: 'direct', speaker: 'Ada Quill' }]);
  });

  it('are not what people do who have their say', () => {
    expect(lines('On Friday, tenants of the block will have their say.\n\nThe owners, too, will get their say in May.')).toEqual([]);
  });

  it('are not those of one whose claim another judges', () => {
    const found = lines('Tor Vell met the council on Monday.\n\nVell told the jury he had paid for the quay in cash, a claim that prosecutors called “a tale with no end”.');
    expect(found.map(({ content, speaker }) => [content, speaker])).toEqual([['he had paid for the quay in cash', 'Tor Vell'], ['a tale with no end', 'prosecutors']]);
  });

  it('are a woman’s where the man before told of himself and of her', () => {
    const [, , last] = lines('Greta Moll kept the books of the quay.\n\nOdd Vell, who came later, says he was “not there”, but that she was “badly treated”.\n\nDid she believe him? “I did for a year,” she says.');
    expect(last?.speaker ?? null).not.toBe('Odd Vell');
  });
});

describe('markQuotes: kinds and contents', () => {
  it.each([
    ['“We must build,” Mayor Ada Quill said.', 'direct', 'We must build,', 'Ada Quill'],
    ['“We must build,” said Ada Quill, the mayor of Eastmere. “We have no choice.”', 'direct', 'We must build, | We have no choice.', 'Ada Quill'],
    ['“Our treaty protects every kind of trade,” Quill said. “Sen. Brandt honours that but says that a quay must rise at Norrby.”', 'direct', 'Our treaty protects every kind of trade, | Sen. Brandt honours that but says that a quay must rise at Norrby.', 'Quill'],
    ['Ada Quill said that the quay would be “closed for good” in May.', 'mixed', 'that the quay would be “closed for good” in May', 'Ada Quill'],
    ['Ada Quill said the quay would close in May.', 'indirect', 'the quay would close in May', 'Ada Quill'],
    ['The quay will close in May, according to Ada Quill.', 'indirect', 'The quay will close in May', 'Ada Quill'],
    ['Quill added: “Nobody asked us.”', 'direct', 'Nobody asked us.', 'Quill'],
    ['“The quay is lost.” — Ada Quill', 'direct', 'The quay is lost.', 'Ada Quill'],
  ])('%s', (text, kind, content, speaker) => {
    expect(lines(text)[0]).toEqual({ kind, content, speaker, relayedBy: null });
  });

  it('takes scare quotes, titles and nicknames for what they are', () => {
    expect(lines('The so-called “ghost port” lies near the town. It was painted by Jan “Sandy” Brandt.').filter((l) => l.kind === 'direct')).toEqual([]);
  });

  it('reads the turns of a transcript', () => {
    const turns = lines('QUILL: We begin at nine.\n\nBRANDT: And we end when?\n\nQUILL: When it is done.');
    expect(turns.map((t) => t.speaker)).toEqual(['QUILL', 'BRANDT', 'QUILL']);
  });
});

describe('markQuotes: speakers', () => {
  it('resolves pronouns, surnames and roles to the person', () => {
    const text = 'Defense Minister Ada Quill arrived in Eastmere on Monday. “We stand by you,” she said.\n\nQuill said the port was safe. The minister added that repairs would begin soon.';
    expect(new Set(lines(text).map((l) => l.speaker))).toEqual(new Set(['Ada Quill']));
  });

  it('keeps a pronoun from a person of the other sex', () => {
    const text = 'Maria Brandt met Thomas Renfro in Eastmere. “He was kind to me,” she said.';
    expect(lines(text).at(-1)!.speaker).toBe('Maria Brandt');
  });

  it('does not take the owner of a phrase for the one who acts', () => {
    const text = 'Ada Quill spoke for an hour. The speech dwelt on the Renfro government’s plans.\n\n“We will see,” she said.';
    expect(lines(text).at(-1)!.speaker).toBe('Ada Quill');
  });

  it('names bodies, documents and unnamed officials', () => {
    const text = 'The harbour ministry said the quay would close. A report found that the dam was sound. Two officials said the crane was old.';
    const { entities } = readText(text);
    expect(lines(text).map((l) => entities.find((e) => e.name === l.speaker)!.type)).toEqual(['organization', 'document', 'group']);
  });

  it('gives the words of a question to nobody else', () => {
    const text = 'When asked if the dam posed the “gravest danger” to Eastmere, Renfro said the town was safe.';
    const asked = readText(text).quotes.find((q) => q.kind === 'mixed')!;
    expect([asked.speaker, asked.polarity]).toEqual([null, 'asked']);
  });

  it('takes no time and no dateline for a speaker', () => {
    const text = 'WRENFORD - Ada Quill said Monday that the dam was safe. The party aired an ad this week showing Olaf Brandt beside the dam.';
    expect(readText(text).quotes.flatMap((q) => q.source.map(([a, b]) => text.slice(a, b)))).not.toEqual(expect.arrayContaining([expect.stringMatching(/WRENFORD|Monday|this week/)]));
  });

  it('seeks nobody who says the title of a work', () => {
    expect(lines('Ada Quill makes nets and sings in the film “Low Water.”')).not.toContainEqual(expect.objectContaining({ content: expect.stringContaining('Low Water') }));
  });

  it('keeps who passes on whose words', () => {
    expect(lines('“We pay,” Thomas Renfro told the council, according to Ada Quill.')).toContainEqual({ kind: 'direct', content: 'We pay,', speaker: 'Thomas Renfro', relayedBy: 'Ada Quill' });
    expect(lines('Ada Quill claimed that Thomas Renfro said the dam was safe.').at(-1)).toMatchObject({ speaker: 'Thomas Renfro', relayedBy: 'Ada Quill' });
  });
});

describe('markQuotes: any input', () => {
  it('marks nothing in other languages', () => {
    expect(readText('„Wir bauen“, sagte Ada Quill.', [], 'de').quotes).toEqual([]);
  });

  it('gives spans inside the text and ids in order, for any run of words and marks', () => {
    const unit = fc.constantFrom('said', 'Ada Quill', 'he', '“', '”', '"', ',', '.', ' ', '\n', 'that', 'not', 'told', ':', '—', "'s", 'reporters', 'if', 'was', 'asked', '’', '(', 'according to');
    fc.assert(fc.property(fc.array(unit, { maxLength: 80 }), (units) => {
      const text = units.join(' ');
      const { quotes, entities } = readText(text);
      for (const [i, q] of quotes.entries()) {
        expect(q.id).toBe(`q${i + 1}`);
        for (const [a, b] of [...q.content, ...q.cue, ...q.source, ...q.frame]) {
          expect(a).toBeGreaterThanOrEqual(0);
          expect(b).toBeGreaterThan(a);
          expect(b).toBeLessThanOrEqual(text.length);
        }
        expect(q.speaker === null || entities.some((e) => e.id === q.speaker)).toBe(true);
      }
    }), { numRuns: 60 });
  });

  it.each([['one word', 'said '], ['marks', '“" '], ['names', 'Ada Quill '], ['a clause', 'He said that she, '], ['not', 'not '], ['paragraphs', '“said he\n\n']])('takes a long text of %s in its stride', (_, unit) => {
    expect(readText(unit.repeat(20_000 / unit.length)).quotes.length).toBeGreaterThanOrEqual(0);
  });
});

describe('markQuotes: offices', () => {
  it.each([
    ['Premier Ada Quill walked in with Vice Premier Bram Osten. “We build,” the premier said.', 'Ada Quill'],
    ['Premier Ada Quill walked in with Vice Premier Bram Osten. “We build,” the vice premier said.', 'Bram Osten'],
  ])('the premier is no vice premier: %s', (text, name) => {
    const { quotes, entities } = readText(text);
    expect(entities.find(({ id }) => id === quotes.at(-1)!.speaker)!.name).toBe(name);
  });
});
