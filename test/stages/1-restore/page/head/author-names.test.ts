import { describe, expect, it } from 'vitest';
import { isSomebody, namesIn } from '../../../../../src/stages/1-restore/page/head/author-names.ts';

describe('namesIn', () => {
  it.each([
    ['By Ann Lee (Reuters), Bo Ek and Cy Dahl', ['Ann Lee', 'Bo Ek', 'Cy Dahl']],
    ['Von Änne Lehr und Bo Ek', ['Änne Lehr', 'Bo Ek']],
    ['Ann Lee, ann@example.org', ['Ann Lee']],
    ['Staff Reporter', []],
    ['admin', []],
    ['wordpressadmin', []],
    ['Ann Lee, PhD', ['Ann Lee']],
    ['Ann Lee, M.D., and Bo Ek, R.N.', ['Ann Lee', 'Bo Ek']],
    ['Ann Lee, Ostermark, Bo Ek', ['Ann Lee', 'Bo Ek']],
    ['Quellen-Verlag GmbH, Ostermark, Norvath', ['Quellen-Verlag GmbH']],
    ['Ann Lee, AFP', ['Ann Lee', 'AFP']],
    ['Ann Lee, AP Harbour Writer', ['Ann Lee', 'AP Harbour Writer']],
    ['Bo Ek For The Ostermark Post', ['Bo Ek']],
    ['View all posts by Ann Lee', ['Ann Lee']],
    ['ByAnn Lee', ['Ann Lee']],
    ['Byron Ek', ['Byron Ek']],
    ['Interview: Ann Lee', ['Ann Lee']],
    ['كتبت: ليلى حداد', ['ليلى حداد']],
    ['लेखक: सीमा वर्मा', ['सीमा वर्मा']],
    ['{ "@type": "Person", "name": "Ann Lee" }', ['Ann Lee']],
    ['Recueilli par Anne LEROUX.', ['Anne LEROUX']],
  ])('finds in %s', (byline, names) => {
    expect(namesIn(byline, 'byline')).toEqual(names);
  });
});

describe('isSomebody', () => {
  it.each(['AP Harbour Writer', 'Court Reporter', 'No Author', 'Artikel von', 'View Comments', 'news service reports'])('is false of %s', (name) => {
    expect(isSomebody(name)).toBe(false);
  });

  it.each(['Ann Lee', 'Ostermark Post', 'Reporter'])('is true of %s', (name) => {
    expect(isSomebody(name)).toBe(true);
  });
});
