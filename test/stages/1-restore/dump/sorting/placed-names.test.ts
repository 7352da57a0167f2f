import { describe, expect, it } from 'vitest';
import { draftOf } from '../../../../../src/stages/1-restore/dump/sorting/draft.ts';
import { namesByPlace, namesOpened } from '../../../../../src/stages/1-restore/dump/sorting/placed-names.ts';
import { unitsOf } from '../../../../../src/stages/1-restore/dump/units/units.ts';
import { furnitureKind } from '../../../../../src/stages/1-restore/signs/furniture.ts';

const BODY = 'The council of Sellin voted on Tuesday to keep the old bridge over the lake and to close it to lorries from the summer on, in a coastal plan that Imra Holb wrote.';
const HEAD = 'Lake town keeps its old bridge';
const read = (as: typeof namesByPlace, lines: readonly string[], behind: readonly string[] = []): readonly string[] => {
  const units = unitsOf([HEAD, ...lines, BODY, ...behind].join('\n\n'));
  const draft = draftOf(units, units.map(({ text }) => (text === BODY ? 0.95 : 0.05)), units.map(({ text }) => furnitureKind(text)));
  return as(draft, 0, units.findIndex(({ text }) => text === BODY)).flatMap(({ byline }) => byline.names);
};

describe('a name that no list holds', () => {
  it.each([
    [['Quorra Abdeen', '4 March 2031'], ['Quorra Abdeen']],
    [['ByQuorra Abdeen', '4 March 2031'], ['Quorra Abdeen']],
    [['Bridges | 4 March 2031', 'Quorra Abdeen', 'Transport Correspondent'], ['Quorra Abdeen']],
    [['Share', 'Quorra Abdeen', '4 March 2031'], ['Quorra Abdeen']],
    [['Quorra Abdeen', 'Velim Ostrak', '4 March 2031'], ['Quorra Abdeen', 'Velim Ostrak']],
    [['4. März 2031 • Quorra Abdeen • 3 Minuten'], ['Quorra Abdeen']],
    [['Quorra Abdeen4 March 2031, 9:35'], ['Quorra Abdeen']],
    [['Quorra Abdeen|Published 4 months ago'], ['Quorra Abdeen']],
    [['Quorra Abdeen / COASTNEWS.EXAMPLE /  Mar 4, 2031, 17:07'], ['Quorra Abdeen']],
    [['Quorra Abdeen Quorra Abdeen', '9:51'], ['Quorra Abdeen']],
    [['Quorra AbdeenRedakteur', '4. März 2031'], ['Quorra Abdeen']],
    [['Quorra AbdeenMarch 4, 2031'], ['Quorra Abdeen']],
    [['Local Politics', '4 March 2031'], []],
    [['Coastal Plan', '4 March 2031'], []],
    [['Imra Holb', '4 March 2031'], []],
    [['Sri Lanka', '4 March 2031'], []],
    [['Lexar GT', '4 March 2031'], []],
    [['Sellinsk Courant', '4 March 2031'], []],
    [['Velim Ostrak | Harbour Kest | 4 March 2031'], []],
    [['Enlarge Image', '4 March 2031'], []],
    [['Quorra Abdeen'], []],
  ] as const)('%j', (lines, expected) => {
    expect(read(namesByPlace, lines)).toEqual(expected);
  });

  it('is known by the note behind the text', () => {
    const behind = ['Share', 'Log in', 'More', 'Quorra Abdeen schreibt über Brücken und Seen.'];
    expect(read(namesByPlace, ['Quorra Abdeen'], behind)).toEqual(['Quorra Abdeen']);
  });
});

describe('a name behind words that open a byline', () => {
  it.each([
    [['Von', 'Quorra Abdeen', 'Velim Ostrak'], ['Quorra Abdeen', 'Velim Ostrak']],
    [['By', 'Quorra Abdeen0,', 'Velim Ostrak &', 'Imra Kest'], ['Quorra Abdeen', 'Velim Ostrak', 'Imra Kest']],
    [['Von Quorra Abdeen, Redakteurin für Finanzen   04.03.2031, 15:15 Uhr'], ['Quorra Abdeen']],
    [['Di 04.03.31 | 14:07 Uhr | Von Quorra Abdeen-Rell'], ['Quorra Abdeen-Rell']],
    [['Kolumne von Quorra Abdeen -  04.03.2031 um 08:52 Uhr - 12 Kommentare'], ['Quorra Abdeen']],
    [['Kommentar von   Quorra Abdeen'], ['Quorra Abdeen']],
    [['Foto von Quorra Abdeen'], []],
    [['By the lake'], []],
    [['Quorra Abdeen', '4 March 2031'], []],
  ] as const)('%j', (lines, expected) => {
    expect(read(namesOpened, lines)).toEqual(expected);
  });
});
