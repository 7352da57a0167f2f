import { expect, test } from 'vitest';
import { uncheckedOf } from '../../../src/stages/9-reconcile/unchecked.ts';
import { reportOf } from '../../support/account.ts';

test('a report without words is named once, and nothing else is said of it', () => {
  expect(uncheckedOf([reportOf('a', '', { title: null, language: null, published: null, origin: 'quay.html' })])).toEqual([
    { report: 'a', what: 'not-read', message: 'quay.html: no words of a report were found in it.' },
  ]);
});

test('a headline alone is a report, of which the day may be unknown', () => {
  expect(uncheckedOf([reportOf('a', '', { title: 'Ferry late', language: 'en', published: null })]).map(({ what }) => what)).toEqual(['undated']);
});
