import { describe, expect, it } from 'vitest';
import { runsIn, wordsOf } from './run-in.ts';

const found = (text: string): string[] => {
  const { tokens, runs } = runsIn(text);
  return runs.map(({ from, to }) => wordsOf(tokens, from, to));
};

describe('the fields of a body', () => {
  it.each([
    ['the Department of Roads and Ferries shut', 'Department of Roads and Ferries'],
    ['the Centers for River Control and Prevention shut', 'Centers for River Control and Prevention'],
    ['the Bureau of Kelp and Marine Resources shut', 'Bureau of Kelp and Marine Resources'],
    ['the Ministry of Ports, Roads and Ferries shut', 'Ministry of Ports, Roads and Ferries'],
    ['the Ministry of Ports, Roads, and Ferries shut', 'Ministry of Ports, Roads, and Ferries'],
    ['the Orla School of Law and Ethics shut', 'Orla School of Law and Ethics'],
    ['the Committee on Ports and Fisheries met', 'Committee on Ports and Fisheries'],
    ['the Commission on Foreign Relations met', 'Commission on Foreign Relations'],
    ['the Commission on Regional Debates met', 'Commission on Regional Debates'],
    ['the Panel on Harbour Fees met', 'Panel on Harbour Fees'],
    ['the Office for Tides and River Safety', 'Office for Tides and River Safety'],
  ])('are parts of its name: %s', (text, name) => {
    expect(found(text)).toEqual([name]);
  });

  it.each([
    ['the Ministry of Ports and Harbour Police met', ['Ministry of Ports', 'Harbour Police']],
    ['the Ministry of Ports and Ada Quill met', ['Ministry of Ports', 'Ada Quill']],
    ['the Ministry of Ports and Education Union chiefs met', ['Ministry of Ports', 'Education Union']],
    ['the Ministry of Ports and Justice Minister Ada Quill met', ['Ministry of Ports', 'Justice Minister Ada Quill']],
    ['the Ministry of Ports, Telma and Orun met', ['Ministry of Ports', 'Telma', 'Orun']],
    ['the Bank of Orun and Telma met', ['Bank of Orun', 'Telma']],
    ['the Department of Roads, Ada Quill and Ferries', ['Department of Roads', 'Ada Quill', 'Ferries']],
    ['the Council on Friday and the Panel on Mount Orla', ['Council', 'Panel', 'Mount Orla']],
    ['the Panel on Ada Rivers met', ['Panel', 'Ada Rivers']],
  ])('end where a second name begins: %s', (text, names) => {
    expect(found(text)).toEqual(names);
  });
});
