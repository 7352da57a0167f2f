import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../src/model/figure.ts';
import { decisionsOnPassage, decisionsOnReport } from '../../../web/site/deciding.ts';
import type { PassageMarks } from '../../../web/site/passage-marks.ts';
import { sampleAccount } from '../../support/account.ts';

const [report] = sampleAccount().reports as [ReturnType<typeof sampleAccount>['reports'][number]];
const NOTHING: PassageMarks = { quote: null, speaker: '', figure: null, time: null, name: null };
const other = [{ id: 'b', title: 'Orla <bridge>' }];
const kinds = (marks: Partial<PassageMarks>, disputed = false, neighbours = other): string[] =>
  decisionsOnPassage({ ...NOTHING, ...marks }, disputed, neighbours).map(({ kind }) => kind);
const figure = { origin: null } as Figure;

describe('decisionsOnPassage', () => {
  it.each<[string, Partial<PassageMarks>, boolean, string[]]>([
    ['nothing is marked', {}, false, ['removed']],
    ['reports differ', {}, true, ['dispute', 'removed']],
    ['a quotation stands', { quote: report.quotes[0]! }, false, ['speaker', 'same-claim', 'removed']],
    ['a figure stands', { figure }, false, ['origin', 'same-claim', 'removed']],
    ['a time stands', { time: { span: [0, 1], type: 'DATE', value: '2031', edtf: '2031' } }, false, ['date', 'removed']],
    ['a name stands', { name: report.entities[0]! }, false, ['same-entity', 'removed']],
  ])('where %s', (_, marks, disputed, forms) => {
    expect(kinds(marks, disputed)).toEqual(forms);
  });

  it('asks of a name in another report only where there is one', () => {
    expect(kinds({ name: report.entities[0]! }, false, [])).toEqual(['removed']);
  });

  it('says what the program says, also that it knows nobody', () => {
    const [speaker] = decisionsOnPassage({ ...NOTHING, quote: report.quotes[0]! }, false, []);
    const [origin] = decisionsOnPassage({ ...NOTHING, figure }, false, []);
    expect([speaker!.program, origin!.program]).toEqual(['nobody known', 'nobody named']);
  });
});

describe('decisionsOnReport', () => {
  it('asks for the day, the agency and, where there is another report, the event', () => {
    expect(decisionsOnReport(report, other).map(({ kind, program }) => [kind, program])).toEqual([['date', '4 March 2031'], ['origin', 'none named'], ['same-event', '']]);
    expect(decisionsOnReport(report, []).map(({ kind }) => kind)).toEqual(['date', 'origin']);
    expect(decisionsOnReport(report, other)[2]!.fields.markup).toContain('<option value="b">Orla &lt;bridge&gt;</option>');
  });
});
