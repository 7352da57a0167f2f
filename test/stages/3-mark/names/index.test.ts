import { describe, expect, it } from 'vitest';
import { readText } from '../quotes/read.ts';

function entities(text: string): Record<string, readonly [type: string, aliases: readonly string[], roles: readonly string[]]> {
  return Object.fromEntries(readText(text).names.entities.map((e) => [e.name, [e.type, e.aliases, e.roles] as const]));
}

describe('markNames', () => {
  it('parts a title from a name and keeps it as a role', () => {
    expect(entities('Norland Defense Minister Ada Quill met former Prime Minister Thomas Renfro.')).toMatchObject({
      'Ada Quill': ['person', [], [expect.stringContaining('Defense Minister')]], 'Thomas Renfro': ['person', [], ['former Prime Minister']],
    });
  });

  it('takes a team for nobody, and the initials of a thing for nothing unless they speak', () => {
    expect(entities('The defending champion Fenby Otters beat the rival Malden Rovers.')).toMatchObject({ 'Fenby Otters': ['other', [], []], 'Malden Rovers': ['other', [], []] });
    expect(entities('The champion Ada Rivers left.')).toMatchObject({ 'Ada Rivers': ['person', [], ['champion']] });
    expect(entities('Police looked at CCTV and DNA.')).toEqual({});
    expect(Object.keys(entities('On Monday the state broadcaster CCTV showed the pier.'))).toEqual(['CCTV']);
  });

  it('takes companions of something for a body within a sentence', () => {
    expect(entities('Pilots met the Friends of the Marsh and Doctors for Peace.')).toMatchObject({ 'Friends of the Marsh': ['organization', [], []], 'Doctors for Peace': ['organization', [], []] });
    expect(entities('The Guardians of Senn paid.')).toMatchObject({ 'Guardians of Senn': ['organization', [], []] });
    for (const text of ['Friends of Telma wept.', 'He met friends of Telma.', 'He thanked the Friends of Ada Quill.']) expect(Object.values(entities(text)).map(([type]) => type)).not.toContain('organization');
  });

  it('keeps the word that makes another office of a title behind quoted words', () => {
    expect(entities('“Not tonight.” Shadow health minister Joan Tressel left.')['Joan Tressel']).toEqual(['person', [], ['Shadow health minister']]);
    expect(entities('"Why?" Deputy health minister Joan Tressel asked.')['Joan Tressel']).toEqual(['person', [], ['Deputy health minister']]);
  });

  it('keeps the first word of a place that opens a sentence and a title', () => {
    expect(entities('New York Republican Rep. Rolf Ahn left. New rules came.')['Rolf Ahn']).toEqual(['person', [], ['New York Republican Rep.']]);
  });

  it.each([
    ['Former President Ada Quill left.', 'Ada Quill', 'Former President'],
    ['Shadow health secretary Bram Osten left.', 'Bram Osten', 'Shadow health secretary'],
    ['Acting Deputy Commissioner of Police Arun Vell left.', 'Arun Vell', 'Acting Deputy Commissioner of Police'],
    ['They saw the Inspector General of Police Arun Vell leave.', 'Arun Vell', 'Inspector General of Police'],
    ['DCI Mara Sloan left.', 'Mara Sloan', 'DCI'],
    ['Garda Tom Veddel left.', 'Tom Veddel', 'Garda'],
    ['“We told [President Bram] Osten it was late.” Osten left.', 'Bram Osten', 'President'],
  ])('reads an office whole: %s', (text, name, role) => {
    expect(entities(text)).toMatchObject({ [name]: ['person', expect.any(Array), [role]] });
    expect(Object.keys(entities(text))).toEqual([name]);
  });

  it.each([
    ['Robert “Bob” Quill left. Bob Quill slept.', ['Robert “Bob” Quill']],
    ['Robert (Bob) Quill left. Quill slept.', ['Robert (Bob) Quill']],
    ['He called Robert “Liar” Twice. Robert “Hero” left.', ['Robert', 'Liar', 'Hero']],
    ['The Skippers’ Union of Orla (FKO) met. The FKO left.', ['Skippers’ Union of Orla']],
    ['The Orla Harbour Union met the Orla Herring Union (OHU). The OHU left.', ['Orla Harbour Union', 'Orla Herring Union']],
    ['Ada Quill (SNP) left. The SNP slept.', ['Ada Quill', 'SNP']],
    ['Ada Quill, PhD, met Tom Veddel, OBE, there.', ['Ada Quill', 'Tom Veddel']],
    ['BREAKING: Ada Quill left. WATCH: Tom Veddel slept.', ['Ada Quill', 'Tom Veddel']],
    ['Minister for Roads and Ferries Ada Quill left.', ['Ada Quill']],
    ['They met the Orla Police there.', ['Orla Police']],
    ['River Rights Watch met.', ['River Rights Watch']],
    ['Mr Quill and his son, Robert Quill, left. Mr Quill slept.', ['Quill', 'Robert Quill']],
  ])('reads nicknames, initials in brackets, letters and labels: %s', (text, names) => {
    expect(Object.keys(entities(text))).toEqual(names);
  });

  it.each([
    ['Orla’s Ports Ministry met. Telma’s Ports Ministry slept. Orla’s Ports Ministry left.', ['Orla’s Ports Ministry', 'Telma’s Ports Ministry']],
    ['Orla’s Ports Ministry met. The Ports Ministry slept.', ['Ports Ministry']],
    ['Ada Quill’s Harbour League met. Bram Osten’s Harbour League slept.', ['Harbour League']],
    ['The Russian Ports Ministry met. The Ports Ministry slept.', ['Russian Ports Ministry']],
    ['The Russian Ports Ministry met the Swiss Ports Ministry. The Ports Ministry slept.', ['Russian Ports Ministry', 'Swiss Ports Ministry', 'Ports Ministry']],
    ['The European Tide Bank met. The Tide Bank slept.', ['European Tide Bank', 'Tide Bank']],
  ])('keeps bodies of one name apart by whose they are: %s', (text, names) => {
    expect(Object.keys(entities(text))).toEqual(expect.arrayContaining(names));
    const bodies = Object.values(entities(text)).filter(([type]) => type === 'organization');
    expect(bodies).toHaveLength(names.length);
  });

  it('joins nobody over a bracket that holds no name', () => {
    expect(Object.keys(entities('“We told [them] Quill was late,” Bram Osten said.'))).toEqual(['Quill', 'Bram Osten']);
    expect(Object.keys(entities('“He [Bram Osten] lied,” Ada Quill said.'))).toEqual(['Bram Osten', 'Ada Quill']);
  });

  it.each([
    ['Rep. Ada Quill, R-Idaho, voted no.', ['Ada Quill']],
    ['Sen. Tom Veddel, D-N.Y., left.', ['Tom Veddel']],
    ['Gov. Bram Osten (R-Ariz.) left Phoenix, Ariz., on Monday.', ['Bram Osten', 'Phoenix']],
    ['Ada Quill met non-NATO states.', ['Ada Quill']],
    ['X said it would close.', ['X']],
  ])('takes no letters and parties for names: %s', (text, names) => {
    expect(Object.keys(entities(text))).toEqual(names);
  });

  it('takes greetings, clocks and first words of quotations for no names, an office to come for one, and keeps an address in a role whole', () => {
    expect(entities('“Hi, Mayor. Expect more,” a man said. Edda Voss, editor of harbourwatch.com, left. President-elect Ada Quill spoke at 10 a.m. GMT.')).toEqual({
      'Edda Voss': ['person', [], ['editor of harbourwatch.com']], 'Ada Quill': ['person', [], ['President-elect']],
    });
  });

  it('reads short forms of offices', () => {
    expect(entities('Dist. Atty. Rolf Ahn met Undersheriff Greta Moll.')).toMatchObject({ 'Rolf Ahn': ['person', [], [expect.stringContaining('Atty')]], 'Greta Moll': ['person', [], ['Undersheriff']] });
  });

  it.each([
    ['Halden’s chairwoman, Ada Quill, spoke.', ['chairwoman']],
    ['Its deputy chief executive, Ada Quill, spoke.', ['deputy chief executive']],
    ['Her predecessor, Ada Quill, spoke.', []],
  ])('reads an office before the name that it opens the sentence with: %s', (text, roles) => {
    expect(entities(text)['Ada Quill']![2]).toEqual(roles);
  });

  it('takes a surname alone for the person named in full', () => {
    expect(entities('Ada Quill spoke first. Later Quill left with Ms. Quill’s aides.')['Ada Quill']).toEqual(['person', ['Quill'], expect.any(Array)]);
  });

  it('parts a body from the one whose it is, and knows who is told of behind whose they are', () => {
    expect(entities('The Harbour League of Prime Minister Tor Vell won.')).toMatchObject({ 'Harbour League': ['organization', [], []], 'Tor Vell': ['person', [], ['Prime Minister']] });
    expect(entities('The Bank of Orun President Tor Vell spoke.')['Tor Vell']).toEqual(['person', [], ['Bank of Orun President']]);
    expect(entities("The Skippers' Solfrid Aas will not say whom she likes.")['Solfrid Aas']).toEqual(['person', [], []]);
  });

  it('takes a short form for the body that the text sets it for, whoever has the same surname', () => {
    const found = entities('Halden Copper Holdings ("Halden" or the "Company") gives an account. "We are sorry," said Tor Halden. Halden will pay.');
    expect(found['Halden Copper Holdings']).toEqual(['organization', ['Halden'], expect.any(Array)]);
    expect(found['Tor Halden']).toEqual(['person', [], expect.any(Array)]);
  });

  it('does not take two names that stand side by side for one of which the second is short', () => {
    expect(entities('Orun leaves the pact after the veto of Telma Orun has left the pact, it was told. Orun is out.')['Orun']).toEqual(['other', [], []]);
  });

  it('takes a surname in capitals, as transcripts set it, for the one person of that name', () => {
    expect(entities('Ada Quill spoke first.\n\nQUILL: We never left the port.')['Ada Quill']).toEqual(['person', ['QUILL'], expect.any(Array)]);
  });

  it('takes the name that a dateline opens with for that of a place', () => {
    const { names } = readText('RENLEY, Wash. — Ada Quill spoke in Renley.', [], 'en', { place: 'RENLEY, Wash', agency: null });
    expect(names.entities.map(({ type, name }) => [type, name])).toEqual([['place', 'Renley'], ['person', 'Ada Quill']]);
  });

  it('keeps a demonym that opens the name of a place, and a plus sign that ends the name of a body', () => {
    const { names } = readText('Saudi Arabia left the ORLA+ pact. The ORLA itself stayed.');
    expect(names.entities.map(({ type, name }) => [type, name])).toEqual([['place', 'Saudi Arabia'], ['organization', 'ORLA+'], ['organization', 'ORLA']]);
  });

  it('takes a full name in capitals for the same person in the usual way', () => {
    expect(entities('ADA QUILL, HOST: Good morning. Ada Quill is on the quay.')['Ada Quill']).toEqual(['person', [], expect.any(Array)]);
  });

  it('takes a name between commas behind an office for a person, and a firm with an ampersand for none', () => {
    expect(entities('The port’s new director, Rune Vassen, showed a loss.')['Rune Vassen']![0]).toBe('person');
    expect(entities('She left Jeffrey & Co in May.')['Jeffrey & Co']![0]).toBe('organization');
  });

  it('takes what somebody is of another for a role', () => {
    expect(entities("Olaf Brandt, Norland's minister of ports, spoke.")['Olaf Brandt']![2]).toEqual(["Norland's minister of ports"]);
  });

  it('tells apart two people of one surname by their forms of address', () => {
    const text = 'Thomas Brandt met Maria Brandt. Mr. Brandt left early.';
    const { names } = readText(text);
    expect(names.names.at(-1)!.entity).toBe(names.names[0]!.entity);
  });

  it('takes the next of a list with a title for no role', () => {
    const read = entities('The walk was led by former Mayor Tom Veddel, Senator Anna Quill (R-N.D.) and former Mayor Peter Osten.');
    expect(read['Tom Veddel']![2]).toEqual(['former Mayor']);
    expect(read['Anna Quill']![2]).toEqual(['Senator']);
  });

  it('goes on with a role behind a title in short', () => {
    expect(entities('Ada Quill, the press officer for Rep. Bo Rast (D-Merrin), wrote it. She quit as press officer to Representative Bo Rast.')).toMatchObject({
      'Ada Quill': ['person', [], ['the press officer for Rep. Bo Rast']], 'Bo Rast': ['person', [], ['Rep.', 'Representative']],
    });
  });

  it('reads roles in apposition', () => {
    expect(entities('Olaf Brandt, the director of the port, spoke.')['Olaf Brandt']![2]).toEqual(['the director of the port']);
  });

  it('tells bodies, places, groups and forms of one country', () => {
    const found = entities('The Harbour Workers Union of Eastmere met in Germany. Republicans in the U.S. and the United States agreed.');
    expect(found['Germany']![0]).toBe('place');
    expect(found['Republicans']![0]).toBe('group');
    expect(found['U.S.'] ?? found['United States']).toBeDefined();
    expect(Object.keys(found).filter((n) => n === 'U.S.' || n === 'United States')).toHaveLength(1);
  });

  it('ties an acronym to its expansion', () => {
    expect(entities('The Norland Ports Authority (NPA) met. The NPA voted.')['Norland Ports Authority']![1]).toEqual(['NPA']);
  });

  it('leaves first words of sentences, days and months alone', () => {
    expect(entities('Later they left. On Monday in March, nothing happened. However, it rained.')).toEqual({});
  });

  it('takes no small word alone for a name where a run of capitals breaks behind it', () => {
    expect(Object.keys(entities('Ada Quill told The New Norland Post on Friday.'))).toEqual(['Ada Quill', 'New Norland Post']);
  });

  it('drops shouted furniture before a name', () => {
    expect(Object.keys(entities('He left. READ MORE Thomas Renfro also spoke.'))).toEqual(['Thomas Renfro']);
  });

  it('marks nothing in other languages', () => {
    expect(readText('Ada Quill sprach in Wien.', [], 'de').names).toEqual({ entities: [], names: [] });
  });
});

describe('what is no person', () => {
  it.each([
    ['a body behind its article', 'The crowd grew, and the Ledger says three were hurt.', 'Ledger', 'other'],
    ['a body in one word', 'He misled Congress, Vell said. Nobody in Congress asked.', 'Congress', 'organization'],
    ['a body behind what is a title elsewhere', 'She went to Duke University in May.', 'Duke University', 'organization'],
    ['a thing behind a title', 'The value to the Executive Branch was small.', 'Executive Branch', 'other'],
    ['a place with its saint', 'The case was moved to St. Orla in June.', 'St. Orla', 'other'],
    ['a bridge named after a person', 'They closed the George Vane Bridge at noon.', 'George Vane Bridge', 'other'],
  ])('%s', (_, text, name, type) => {
    expect(entities(text)[name]?.[0]).toBe(type);
  });

  it.each(['Authorities said the road was closed.', 'Witnesses told of a loud noise.', 'He lives on 117th St. near 9th Avenue.'])('nothing is named in: %s', (text) => {
    expect(Object.values(entities(text)).filter(([type]) => type === 'person')).toEqual([]);
    expect(Object.keys(entities(text)).filter((name) => /^(?:Authorities|Witnesses|St|Avenue)$/.test(name))).toEqual([]);
  });

  it('but a surname that is a title too', () => {
    const { names } = readText('Dana King heard the shots. “He had nothing in his hands,” King told the paper. The king of Orla was silent.');
    expect(names.names.filter(({ entity }) => entity === names.names[0]!.entity)).toHaveLength(2);
  });
});
