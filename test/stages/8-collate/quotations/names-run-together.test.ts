import { describe, expect, test } from 'vitest';
import type { Report } from '../../../../src/model/report.ts';
import { namesRunTogether } from '../../../../src/stages/8-collate/quotations/names-run-together.ts';
import { prepare } from '../../../../src/stages/8-collate/prepared.ts';
import type { Prepared } from '../../../../src/stages/8-collate/prepared.ts';

const page = (text: string): Prepared => prepare({ text, paragraphs: [], sentences: [], names: [], quotes: [], figures: [], notices: [], entities: ['Ann Dunn', 'Karl Lee'].map((name, i) => ({ id: `e${i}`, type: 'person', name, aliases: [], roles: [] })) } as unknown as Report);

const found = (behind: string): string | null => {
  const text = `“We sail” ${behind}`;
  const { report, marks } = page(text);
  const span = namesRunTogether(report, marks, 8);
  return span === null ? null : text.slice(span[0], span[1]);
};

describe('names that are run together behind a quotation', () => {
  test.each([
    ['Dunn Ann Dunn said.', 'Dunn Ann Dunn'],
    ['Dunn. Dunn said on the quay.', 'Dunn. Dunn'],
    ['Dunn and Dunn said in one voice.', 'Dunn and Dunn'],
    ['said Dunn of the Harbour Ann Dunn.', 'Dunn of the Harbour Ann Dunn'],
    ['Lee Dunn said.', 'Lee Dunn'],
  ])('%s', (behind, wanted) => expect(found(behind)).toBe(wanted));

  test.each([
    'Ann Dunn said.', 'Lee and Dunn said.', 'said Dunn, the wife of Karl Dunn.', 'said Captain Ann Dunn.', 'Dunn waved. Dunn left.', 'He said it to Dunn.', 'Ann Lee said. Others know Ann Lee.', '',
  ])('not: %s', (behind) => expect(found(behind)).toBeNull());
});
