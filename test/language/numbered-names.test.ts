import { expect, it } from 'vitest';
import { numbersByName } from '../../src/language/numbered-names.ts';

it('numbers the groups of every language, and leaves out words that two languages number otherwise', () => {
  const numbers = numbersByName({ one: 'ona on|tova', two: 'onar|tova tov|ona' });
  expect([...numbers]).toEqual([['on', 1], ['tova', 2], ['onar', 1], ['tov', 2]]);
});
