import { describe, expect, it } from 'vitest';
import { anyAgencyCode } from '../../src/language/agencies.ts';
import { AGENCIES, agencyCode } from '../../src/language/en/names/agencies.ts';
import { OTHER_AGENCIES } from '../../src/language/other/agencies.ts';

describe('anyAgencyCode', () => {
  it('knows agencies of English and of other languages by any of their names', () => {
    expect(['Associated Press', 'the canadian press', ' ТАСС ', '共同通信', 'CTK'].map(anyAgencyCode)).toEqual(['AP', 'CP', 'TASS', 'Kyodo', 'ČTK']);
  });

  it('takes no name that holds more than an agency', () => {
    expect(['Reuters staff', '', 'constructor'].map(anyAgencyCode)).toEqual([null, null, null]);
  });

  it('says of English agencies what the English list says, and lists no name twice', () => {
    const names = [...AGENCIES, ...OTHER_AGENCIES].flatMap((agency) => [...new Set(agency.names.map((name) => name.toLowerCase()))]);
    expect(new Set(names).size).toBe(names.length);
    for (const name of AGENCIES.flatMap((agency) => agency.names)) expect(anyAgencyCode(name)).toBe(agencyCode(name));
  });
});
