import { describe, expect, it } from 'vitest';
import { unitsOf } from '../../../../../src/stages/1-restore/dump/units/units.ts';

const texts = (dump: string): string[] => unitsOf(dump).map(({ text }) => text);
const wrap = (text: string, width: number): string => {
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const last = lines.length - 1;
    if (lines[last] === '') lines[last] = word;
    else if (lines[last]!.length + 1 + word.length <= width) lines[last] += ` ${word}`;
    else lines.push(word);
  }
  return lines.join('\n');
};
const FIRST = 'The boats of the northern islands stayed in port for an eleventh day while the crews waited on the quay for a word from the ministry, and the baker of the harbour gave away what he had baked for the ferries that did not sail.';
const SECOND = 'Nobody in the old customs house would say when the talks begin. The minister had promised an answer before the end of the week, and the week was over.';

describe('units of a dump', () => {
  it.each([60, 72, 80, 120])('joins what a program wrapped at %i columns, paragraph by paragraph', (width) => {
    expect(texts(`${wrap(FIRST, width)}\n\n${wrap(SECOND, width)}`)).toEqual([FIRST, SECOND]);
  });

  it('joins a short wrapped text below a headline, a byline and a day', () => {
    const [head, body] = ['Boats stay in port\nBy Quorra Abdeen\n4 March 2031', 'The boats of Kest stayed in port for an eleventh day, at a loss of\n$6.3 million, while the crews waited on the quay for a word from\nthe ministry.'];
    expect(texts(`${head}\n\n${body}`)).toEqual([...head.split('\n'), body.replaceAll('\n', ' ')]);
  });

  it('joins a wrapped article among lines that are not wrapped', () => {
    const dump = `Menu\nSports\n\n${wrap(`${FIRST} ${SECOND}`, 64)}\n\nA line that is far longer than the width at which the article was wrapped, as lines of a page often are, since nobody wrapped it at all on the way here.`;
    expect(texts(dump)).toHaveLength(4);
    expect(texts(dump)[2]).toBe(`${FIRST} ${SECOND}`);
  });

  it('begins anew at an indented line and at the line of an author', () => {
    const indented = `    ${wrap(FIRST, 64)}\n    ${wrap(SECOND, 64)}`;
    expect(texts(indented)).toEqual([FIRST, SECOND]);
    const [head, signed] = ['The boats of the northern islands stay in port', 'By Anna Reske and Bo Ek'];
    expect(texts(`${head}\n${signed}\n\n${wrap(FIRST, 52)}`)).toEqual([head, signed, FIRST]);
  });

  it('begins anew at a dateline below a line that had room for its first word, and not at one that had none', () => {
    const head = 'Boats of the northern islands stay in port for another week';
    const lead = wrap(`VELLIN – ${FIRST}`, 72);
    expect(texts(`${head}\n${lead}\n\n${wrap(SECOND, 72)}`)).toEqual([head, `VELLIN – ${FIRST}`, SECOND]);
    const within = wrap(`${FIRST} So says the body of the owners, which is no longer a part of the UMO — the union of owners — and ${SECOND}`, 72);
    expect(texts(within)).toHaveLength(1);
  });

  it('joins wrapped paragraphs between which no blank line stands, among the labels of a page', () => {
    const labels = ['News of the islands', 'Listen', 'Friday, 3 May 2031', 'Sign up', 'More from the quay'];
    const dump = [...labels.slice(0, 3), wrap(FIRST, 72), wrap(SECOND, 72), labels[3], wrap(`In the end ${FIRST}`, 72), labels[4]].join('\n');
    expect(texts(dump)).toEqual([...labels.slice(0, 3), FIRST, SECOND, 'Sign up', `In the end ${FIRST}`, 'More from the quay']);
  });

  it('joins lines that were cut at about one width, as letters of unlike widths leave them, and no list of long entries', () => {
    const uneven: string[] = [''];
    for (const word of `${FIRST} ${SECOND} ${FIRST} ${FIRST}`.split(' ')) {
      const [last, width] = [uneven.at(-1)!, [100, 82, 95, 88][uneven.length % 4]!];
      if (last.length >= width) uneven.push(word);
      else uneven[uneven.length - 1] = `${last} ${word}`.trim();
    }
    expect(texts(`Listen\nBoats of the northern islands stay in port for another whole week, says baker\n${uneven.join('\n')}`)).toHaveLength(3);
    const list = uneven.map((line) => `${line[0]!.toUpperCase()}${line.slice(1)}`);
    expect(texts(list.join('\n'))).toHaveLength(list.length);
  });

  it('keeps the places of the wraps, and nothing else between the lines', () => {
    const dump = wrap(`${FIRST} ${SECOND}`, 64);
    const [unit] = unitsOf(dump);
    expect(unit!.wraps.map(([a, b]) => dump.slice(a, b))).toEqual(Array.from({ length: dump.split('\n').length - 1 }, () => '\n'));
  });

  it.each([
    ['paragraphs that touch', `${FIRST}\n${SECOND}`, 2],
    ['a menu', 'Home\nNews\nSports\nWeather\nOpinion\nContact', 6],
    ['headlines of like lengths', 'Council of Sellin votes to keep the bridge\nHarbour of Vellin frozen over on Sunday\nOrlo growers ask for a second canal now', 3],
  ])('leaves %s apart', (_, dump, count) => {
    expect(texts(dump)).toHaveLength(count);
  });

  it('joins paragraphs of two lines each, where one width can have cut them all', () => {
    const pairs = [
      ['The council of the Lidda has put the sum for the new dykes at nine millions, of', 'which the state pays a third.'],
      ['Nobody had asked the farmers of the lower river for a word on it before, and now', 'they are heard for two days.'],
      ['What the dykes cost in the end is told by the flood, as an old engineer who came', 'to the hearing said.'],
    ];
    expect(texts(pairs.map((pair) => pair.join('\n')).join('\n\n'))).toEqual(pairs.map((pair) => pair.join(' ')));
    const named = ['“No ship of ours shall be out of sight of the shore,” said the head of the Lidda', 'Council.'];
    expect(texts([...pairs.slice(0, 2), named].map((pair) => pair.join('\n')).join('\n\n'))).toHaveLength(3);
    // Lines of unlike widths may be links that a page broke.
    expect(texts([...pairs.slice(0, 2), ['The council, which meets in a hall that was once a church, and has a bell of its own above the door, will', 'vote.']].map((pair) => pair.join('\n')).join('\n\n'))).toHaveLength(6);
  });

  it('joins items whose further lines hang below their words, and none to the item above', () => {
    const items = [
      '1. The League has opened the road to Orsa, which it had closed when the bridge fell, for carts, mules and whoever goes on foot.',
      '2. The League asks the state for the same on the other bank of the river, where the toll house stands and the soldiers do not let anybody by.',
      '3. The League thanks all who carried bread over the hills in the weeks in which nothing else came.',
    ];
    const hung = items.map((item) => wrap(item, 70).replaceAll('\n', '\n   ')).join('\n');
    expect(texts(hung)).toEqual(items);
  });
});
