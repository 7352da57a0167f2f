import { describe, expect, it } from 'vitest';
import type { Report } from '../../../src/model/report.ts';
import { match } from '../../../src/stages/4-match/index.ts';
import { trace } from '../../../src/stages/7-trace/index.ts';
import { reportOf } from '../../support/account.ts';

const WIRE = [
  'PORT ANSEL, Norvath (AP) — A passenger ferry capsized in high winds off Port Ansel early Tuesday, killing at least nine people and leaving six missing, officials said.',
  'The Marla Quay was carrying 84 passengers and seven crew members when it rolled onto its side about two miles from shore, the coast guard said.',
  'Rescuers in helicopters and fishing boats pulled 76 people from the sea before dawn, a commander told reporters at the pier.',
  'Port officials said the vessel had passed a safety inspection in March, though its owner was fined in 2029 for overloading a sister ship.',
  'The crossing to the island of Hesk takes about 90 minutes and is used by some 2,000 commuters each day.',
];
const OTHER = [
  'The transport minister ruled out sabotage and said ferry services between the mainland and the outer islands would stop until Friday at least.',
  'Survivors were taken to two hospitals, where doctors said that none of them was in danger and most would go home within a day or two.',
  'It was the worst accident in Norvath waters since 1998, when a trawler with 23 men on board went down in a storm near the Linn lighthouse.',
];
const plain = [WIRE[0]!.slice(WIRE[0]!.indexOf('A passenger')), ...WIRE.slice(1)];
const wire = reportOf('wire', WIRE.join('\n'), { agency: 'AP', dateline: { place: 'PORT ANSEL, Norvath', agency: 'AP' }, title: 'Ferry capsizes' });

const drawn = (reports: readonly Report[]): string[] => trace(reports, match(reports)).descents.map(({ from, to, kind }) => `${from} -> ${to} ${kind}`);
const parts = (reports: readonly Report[]): number => trace(reports, match(reports)).lineages.length;

describe('a wire story and its copies of one day', () => {
  it.each([
    ['without credit', reportOf('copy', plain.join('\n'), { outlet: 'Telma Herald', title: 'Ferry capsizes' })],
    ['with the dateline', reportOf('copy', WIRE.join('\n'), { outlet: 'Telma Herald', agency: 'AP', title: 'Nine die at sea' })],
    ['in another order', reportOf('copy', [plain[3], plain[0], plain[1], plain[2], plain[4]].join('\n'), { outlet: 'Telma Herald', title: 'Nine die at sea' })],
  ])('come from the service: %s', (_, copy) => {
    expect(drawn([copy, wire]).map((one) => one.slice(0, 12))).toEqual(['wire -> copy']);
    expect(drawn([copy, { ...wire, agency: null, dateline: null, text: plain.join('\n'), outlet: 'The Associated Press' }]).map((one) => one.slice(0, 12))).toEqual(['wire -> copy']);
  });

  it.each([
    ['that its line credits to the service', [...plain.slice(0, 4), 'Source: AP']], ['without a word of it', plain.slice(0, 4)],
  ])('come from the service though they are dated the day before: %s', (_, lines) => {
    const copy = reportOf('copy', lines.join('\n'), { outlet: 'Telma Herald', title: 'Nine die at sea', published: '2031-05-05' });
    expect(drawn([{ ...wire, published: '2031-05-06' }, copy])).toEqual(['wire -> copy reprint']);
    expect(drawn([{ ...wire, published: '2031-05-08' }, copy])).not.toContain('wire -> copy reprint');
  });

  it('come from an outlet that their byline names, though they are dated the day before; and do not, where nothing names it', () => {
    const own = reportOf('own', plain.join('\n'), { outlet: 'Sarn Gazette', title: 'Nine die at sea', published: '2031-05-06' });
    const copy = reportOf('copy', plain.slice(0, 4).join('\n'), { outlet: 'Telma Herald', title: 'Nine die at sea', published: '2031-05-05' });
    const lines = (text: string): Report => ({ ...copy, removed: [{ kind: 'byline', raw: [0, 1], text }] });
    expect(drawn([own, lines('By Ina Holm, Sarn Gazette')])).toEqual(['own -> copy reprint']);
    expect(drawn([own, lines('More from the Sarn Gazette')])).not.toContain('own -> copy reprint');
    expect(drawn([own, copy])).not.toContain('own -> copy reprint');
  });

  it('do not come from a service that takes up what an outlet had the day before', () => {
    const first = reportOf('first', plain.join('\n'), { outlet: 'Telma Herald', title: 'Nine die at sea', published: '2031-05-05' });
    const text = [...WIRE, 'The Telma Herald first reported the accident.'].join('\n');
    const taken = { ...reportOf('wire', text, { agency: 'AP', title: 'Ferry capsizes', published: '2031-05-06' }) };
    expect(drawn([first, taken])).not.toContain('wire -> first reprint');
  });

  it('are reprints, however much an outlet adds', () => {
    const more = reportOf('more', [OTHER[0], plain[3], OTHER[1], plain[0], OTHER[2], plain[1], plain[2]].join('\n'), { outlet: 'Telma Herald', title: 'Nine die at sea' });
    expect(drawn([wire, more])).toEqual(['wire -> more reprint']);
  });

  it('does not tell a lead that grew from one below a dateline', () => {
    const [early, late] = [{ ...wire, agency: null, outlet: 'Telma Herald' }, reportOf('late', plain.slice(0, 4).join('\n'), { outlet: 'Sarn Gazette' })];
    expect(drawn([early, late])).toEqual(['wire -> late reprint']);
  });
});

describe('a report that splices two wire services', () => {
  const reuters = reportOf('reuters', OTHER.join('\n'), { agency: 'Reuters' });

  it('does not make one of them', () => {
    const splice = reportOf('splice', [...plain.slice(0, 3), ...OTHER].join('\n'), { outlet: 'Telma Herald' });
    const { lineages } = trace([wire, reuters, splice], match([wire, reuters, splice]));
    expect(lineages.some(({ reports }) => reports.includes('wire') && reports.includes('reuters'))).toBe(false);
  });

  it('borrows from both, and they nothing from it', () => {
    const splice = reportOf('splice', [...plain, OTHER[0]].join('\n'), { outlet: 'Telma Herald' });
    const { borrowings, lineages } = trace([wire, reuters, splice], match([wire, reuters, splice]));
    expect(lineages.map(({ reports }) => reports)).toEqual([['reuters'], ['splice', 'wire']]);
    expect(borrowings.map(({ report, lineage }) => [report, lineage])).toEqual([['splice', lineages[0]!.id]]);
  });
});

describe('the background of one house', () => {
  const BACKGROUND = [
    'The Free Party has governed the province of Sarn since 2019, when it won 31 of the 55 seats in an election marred by the closing of polling stations.',
    'Its founder, Emil Castor, was sentenced in absentia to eight years in prison for diverting flood relief to a chain of hotels, which he denies.',
  ];
  const ban = [
    'Trawling within five miles of the coast was banned on Monday, a measure that conservation groups have sought for a decade.',
    'The bill passed by 33 votes to 20 after a debate that lasted into the night.', 'Skippers blew their horns in protest as the result was read out.',
  ];
  const strike = [
    'More than 4,000 teachers walked out on Wednesday to demand a raise of seven percent, closing nearly every secondary school.',
    'Union leader Klara Benes said it would last until the government came to the table.', 'Parents organised lessons in libraries and church halls.',
  ];
  const house = { outlet: 'Sarn Gazette', bylines: ['Ada Quill'] };

  it('ties no two stories of different things', () => {
    expect(parts([reportOf('a', [...ban, ...BACKGROUND].join('\n'), house), reportOf('b', [...strike, ...BACKGROUND].join('\n'), house)])).toBe(2);
    expect(parts([reportOf('a', [...ban, ...BACKGROUND].join('\n'), { agency: 'AP' }), reportOf('b', [...strike, ...BACKGROUND].join('\n'), { agency: 'AP' })])).toBe(2);
  });

  it('ties what one story opens with and another goes back to', () => {
    expect(parts([reportOf('a', [...ban, ...BACKGROUND].join('\n'), house), reportOf('b', [...strike, ...ban.slice(0, 2)].join('\n'), house)])).toBe(1);
  });

  it('ties a later version below new paragraphs of the same matter', () => {
    const later = ['On Monday conservation groups hailed the ban on trawling within five miles of the coast.', 'Votes for the measure were 33 to 20, and the debate lasted long into the night.'];
    expect(parts([reportOf('a', [...ban, ...BACKGROUND].join('\n'), house), reportOf('b', [...later, ...BACKGROUND].join('\n'), house)])).toBe(1);
  });

  it('ties two outlets’ reports as before', () => {
    expect(parts([reportOf('a', [...ban, ...BACKGROUND].join('\n'), house), reportOf('b', [...strike, ...BACKGROUND].join('\n'), { outlet: 'Telma Herald' })])).toBe(1);
  });
});

describe('two who tell a wire’s story', () => {
  const again = (outlet: string, words: readonly string[]): Report => reportOf(outlet, words.join('\n'), { outlet });
  const one = again('Telma Herald', [
    'At least nine people were killed and six were missing after a passenger ferry capsized early Tuesday in high winds off Port Ansel, according to officials.',
    'When it rolled onto its side about two miles from the shore, the Marla Quay carried 84 passengers and a crew of seven, the coast guard said.',
    'Before dawn 76 people were pulled from the sea by rescuers in fishing boats and helicopters, a commander told reporters on the pier.',
    'In March the vessel passed a safety inspection, port officials said, but its owner was fined in 2029 because a sister ship was overloaded.',
    'About 2,000 commuters use the crossing to Hesk island each day, which takes some 90 minutes.',
  ]);
  const two = again('Sarn Gazette', [
    'A passenger ferry has capsized off Port Ansel in high winds early Tuesday, and at least nine people were killed and six missing, officials say.',
    'The coast guard says the Marla Quay carried 84 passengers and seven crew members when it rolled onto its side two miles from the shore.',
    'A commander told reporters on the pier that rescuers in fishing boats and helicopters had pulled 76 people from the sea before dawn.',
    'Port officials say that the vessel passed a safety inspection in March, and that its owner was fined in 2029 for a sister ship that was overloaded.',
    'Each day 2,000 commuters use the 90-minute crossing to Hesk island.',
  ]);

  it('are both made of it, and neither of the other', () => {
    expect(drawn([wire, one, two])).toEqual(['wire -> Sarn Gazette reprint', 'wire -> Telma Herald reprint']);
  });
});

describe('paragraphs that were made one', () => {
  it('are no lead that grew', () => {
    const merged = reportOf('copy', [`${plain[0]!} ${plain[1]!}`, ...plain.slice(2, 4)].join('\n'), { outlet: 'Telma Herald', title: 'Nine die at sea' });
    expect(drawn([wire, merged])).toEqual(['wire -> copy reprint']);
  });
});

describe('two stories of one wire service', () => {
  it('are one where both print its lead, whoever signs one of them', () => {
    const [a, b] = [reportOf('a', plain.slice(0, 3).join('\n'), { agency: 'AP', outlet: 'Telma Herald' }), reportOf('b', [plain[0], ...OTHER].join('\n'), { agency: 'AP', outlet: 'Sarn Gazette' })];
    expect(parts([a, b])).toBe(1);
    expect(parts([a, { ...b, agency: 'Reuters' }])).toBe(2);
    expect(parts([{ ...a, bylines: ['Ada Quill'] }, { ...b, bylines: ['Ina Holm'] }])).toBe(2);
  });
});

describe('what an outlet makes of a release', () => {
  const release = reportOf('release', ['FOR IMMEDIATE RELEASE', ...plain].join('\n'), { title: 'Ferry capsizes' });

  it('is no later version of it, however much is new', () => {
    const own = ['Relatives waited in the sports hall of Port Ansel until the last boat had come in.', 'The mayor promised them that nobody would go home alone that night.'];
    const made = reportOf('made', [`${own[0]!} ${own[1]!}`, plain[0], own[0], plain[1], own[1], ...plain.slice(2)].join('\n'), { title: 'Ferry capsizes', outlet: 'Telma Herald' });
    expect(drawn([release, made])).toEqual(['release -> made reprint']);
    expect(drawn([{ ...release, text: plain.join('\n'), paragraphs: reportOf('x', plain.join('\n')).paragraphs }, made])).toEqual(['release -> made update']);
  });
});
