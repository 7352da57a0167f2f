import { describe, expect, it } from 'vitest';
import { roleOf, rolesIn } from '../../../src/exchange/digest/roles.ts';

describe('roleOf', () => {
  it.each<[string, readonly string[], string]>([
    ['an office before kin and address', ['Ms', 'daughter', "the airline's chair"], "the airline's chair"],
    ['nothing where there is only an address or kin', ['Sir', 'father', 'Mrs.'], ''],
    ['the office with its body before the bare one', ['Chief', 'the chief executive of Halden'], 'chief executive of Halden'],
    ['an office without whose kin its bearer is', ['the chief executive of Halden and the son of its founder Sir Abe Moll'], 'chief executive of Halden'],
    ['what somebody is now before what they were', ['former president', 'prime minister'], 'prime minister'],
    ['an office in full before a short form', ['Atty.', 'District Attorney'], 'District Attorney'],
    ['no sentence', ['a man who, as he put it to all who would listen to him in those days, was a pilot'], ''],
  ])('is %s', (_, roles, told) => {
    expect(roleOf(roles)).toBe(told);
  });

  it('tells each role once', () => {
    expect(rolesIn(['Mayor', 'the mayor', 'mayor of Orla', 'captain'])).toEqual(['mayor of Orla', 'captain']);
    expect(rolesIn(['Defence Minister', 'Telma Defense Minister', 'Prime Minister'])).toEqual(['Prime Minister', 'Telma Defense Minister']);
  });
});
