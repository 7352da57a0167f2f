import { describe, expect, it } from 'vitest';
import { isOwnStation } from '../../../src/stages/1-restore/own-station.ts';

describe('isOwnStation', () => {
  it.each([
    ['KOST', ['KOST Ostermark'], true],
    ['KOST', [null, 'kost.example'], true],
    ['NorvathNow', ['norvathnow.example'], true],
    ['KOST', ['Ostermark Post'], false],
    ['AP', ['AP News'], false],
    ['Reuters', ['Reuters'], false],
    ['OM', ['Omnibus'], false],
  ])('%s for %j: %s', (agency, outlets, own) => {
    expect(isOwnStation(agency, outlets)).toBe(own);
  });
});
