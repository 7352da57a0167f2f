import { describe, expect, it } from 'vitest';
import { withDatelines } from '../../../../../src/stages/1-restore/dump/units/datelines.ts';
import { unitsOf } from '../../../../../src/stages/1-restore/dump/units/units.ts';

const LEAD = 'The council of Sellin voted on Tuesday to keep the old bridge over the lake and to close it to lorries.';
const texts = (text: string): readonly string[] => withDatelines(unitsOf(text)).map((unit) => unit.text);

describe('a dateline in lines of its own', () => {
  it('is joined to the paragraph that it opens', () => {
    expect(texts(`Coast\n\nSellin, Norvath\n\n\u00A0—\u00A0\n\n${LEAD}`)).toEqual(['Coast', `Sellin, Norvath — ${LEAD}`]);
    expect(texts(`Sellin CBK\n—\n${LEAD}`)).toEqual([`Sellin CBK — ${LEAD}`]);
  });

  it.each(['SELLIN, Norvath (CBK) --', 'Sellin, Norvath (AP) —', 'SELLIN _', 'SELLIN, May 5 (Rookwire) –', 'SELLIN, NOR. (CBK) -'])('is joined with its dash beside it: %s', (line) => {
    expect(texts(`${line}\n\n${LEAD}`)).toEqual([`${line} ${LEAD}`]);
  });

  it.each([`Coast --\n${LEAD}`, `READ —\n\n${LEAD}`, `SELLIN (CBK) --\nMenu`, `Sellin keeps its bridge —\n${LEAD}`, `SELLIN\n${LEAD}`])('is none in %j', (text) => {
    expect(texts(text).length).toBe(unitsOf(text).length);
  });

  it.each([`Sellin keeps its old bridge over the lake\n—\n${LEAD}`, `Sellin\n—\nMenu`, `Sellin\n\n${LEAD}`])('is not %j', (text) => {
    expect(texts(text).length).toBe(unitsOf(text).length);
  });

  it('covers the bytes of all its lines', () => {
    const text = `Sellin\n—\n${LEAD}`;
    expect(withDatelines(unitsOf(text))[0]).toMatchObject({ span: [0, text.length], wraps: [[6, 7], [8, 9]] });
    const wire = `SELLIN _\n\n${LEAD}`;
    expect(withDatelines(unitsOf(wire))[0]).toMatchObject({ span: [0, wire.length], wraps: [[8, 10]] });
  });
});
