import { expect, it } from 'vitest';
import { DEED_VERBS } from '../../../../src/language/en/deeds/deed-verbs.ts';

it.each(['carries', 'carried', 'carrying', 'launches', 'launching', 'releases', 'releasing', 'struck', 'plays', 'played', 'destroys', 'destroyed'])('holds %s', (form) => {
  expect(DEED_VERBS).toContain(form);
});

it.each(['carryes', 'carryed', 'launchs', 'releaseing', 'playes', 'plaied', 'said', 'thought'])('does not hold %s', (form) => {
  expect(DEED_VERBS).not.toContain(form);
});
