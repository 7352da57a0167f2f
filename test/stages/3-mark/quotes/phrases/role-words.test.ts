import { describe, expect, it } from 'vitest';
import { headOfRole } from '../../../../../src/stages/3-mark/names/roles.ts';
import { endsWithWord, ranksOf, roleType } from '../../../../../src/stages/3-mark/quotes/phrases/role-words.ts';

describe('roleType', () => {
  it('tells people, groups, bodies and documents by a noun, and nothing by any other', () => {
    expect(['secretary', 'governors', 'ministry', 'report', 'wall'].map(roleType)).toEqual(['person', 'group', 'organization', 'document', null]);
  });
});

describe('ranksOf and headOfRole', () => {
  it('keep a vice president and a president apart', () => {
    expect(ranksOf('the Deputy vice President')).toBe('deputy vice');
    expect(ranksOf('the president')).toBe('');
  });

  it('leave out what hangs on a role', () => {
    expect(headOfRole('the minister of ports,')).toBe('the minister');
    expect(endsWithWord('the Minister', 'minister')).toBe(true);
    expect(endsWithWord('the administer', 'minister')).toBe(false);
  });
});
