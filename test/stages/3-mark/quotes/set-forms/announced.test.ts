import { describe, expect, it } from 'vitest';
import { readText } from '../read.ts';

/** The contents of the quotations of a text, each with its speaker. */
function spoken(text: string): string[] {
  const { quotes, entities } = readText(text);
  return quotes.map((q) => `${entities.find((e) => e.id === q.speaker)?.name ?? '?'}: ${q.content.map(([from, to]) => text.slice(from, to)).join(' … ')}`);
}

describe('announced', () => {
  it('gives a paragraph without marks to the speaker whom the one before ends with', () => {
    expect(spoken('Governor Ida Renk was blunt.\n\nRenk added:\n\nNobody will be moved by force. The dyke holds.\n\nThe storm passed on Monday.')).toContain('Ida Renk: Nobody will be moved by force. The dyke holds.');
  });

  it('takes words between the verb and its colon, but no other verb', () => {
    expect(spoken('Harbour master Tom Veddel wrote on the page of the port:\n\nThe ferry stays in dock today.')).toContain('Tom Veddel: The ferry stays in dock today.');
    expect(spoken('Harbour master Tom Veddel said these boats would sail:\n\nThe Gannet, the Tern and the Skua.')).not.toContain('Tom Veddel: The Gannet, the Tern and the Skua.');
  });

  it('leaves headings in capitals and lists that nobody says alone', () => {
    expect(spoken('SHORT READS:\n\nThe ferry stays in dock today.').filter((one) => one.endsWith('The ferry stays in dock today.'))).toEqual([]);
    expect(spoken('Three boats are kept there:\n\nThe Gannet, the Tern and the Skua.')).toEqual([]);
  });
});
