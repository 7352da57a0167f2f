import type { Report } from '../../src/model/report.ts';
import { dayInWords } from '../../src/exchange/digest/words.ts';
import { html } from '../html.ts';
import { type Deciding, choice, nameField, otherReport } from './forms.ts';
import type { PassageMarks } from './passage-marks.ts';

/** Another report of the same story, to be named in a decision. */
export interface Neighbour {
  readonly id: string;
  readonly title: string;
}

const SAME = choice('They are', [['same', 'the same'], ['other', 'not the same']]);

/** The decisions that can be made about a whole report. */
export function decisionsOnReport({ published, agency }: Report, neighbours: readonly Neighbour[]): readonly Deciding[] {
  return [
    {
      kind: 'date', question: 'When was it published?', program: dayInWords(published),
      fields: html`<label>Day <input name="value" value="${published ?? ''}" maxlength="100" placeholder="2031-03-04"></label><small>A day, a month (2031-03), an interval (2031-03-04/2031-03-06) or one of a set ([2031-03-04,2031-03-11]). Leave it empty when it is not known.</small>`,
    },
    { kind: 'origin', question: 'Which agency does it come from?', program: agency ?? 'none named', fields: nameField('Agency', agency ?? '') },
    ...(neighbours.length === 0 ? [] : [{ kind: 'same-event' as const, question: 'Is it of one event with another report?', program: '', fields: html`${
      otherReport(neighbours)}${SAME}` }]),
  ];
}

/** The decisions that can be made about a passage, those that fit what is marked there first. */
export function decisionsOnPassage(marks: PassageMarks, disputed: boolean, neighbours: readonly Neighbour[]): readonly Deciding[] {
  const { quote, speaker, figure, time, name } = marks;
  const forms: (Deciding | false)[] = [
    disputed && { kind: 'dispute', question: 'Was the difference here looked into?', program: 'reports differ here', fields: choice('The difference is', [['settled', 'settled: it is known which holds'], ['dismissed', 'dismissed: it is none']]) },
    quote !== null && { kind: 'speaker', question: 'Who said it?', program: speaker === '' ? 'nobody known' : speaker, fields: nameField('Speaker', speaker) },
    figure !== null && { kind: 'origin', question: 'Whose figure is it?', program: figure.origin ?? 'nobody named', fields: nameField('Whose', figure.origin ?? '') },
    time !== null && { kind: 'date', question: 'Which day does it mean?', program: time.edtf === null ? time.value : dayInWords(time.edtf), fields: html`<label>Day <input name="time" value="${time.edtf ?? ''}" required maxlength="100" placeholder="2031-03-04"></label>` },
    name !== null && neighbours.length > 0 && {
      kind: 'same-entity', question: 'Is this name the same as one in another report?', program: name.name,
      fields: html`${otherReport(neighbours)}<label>The name there <input name="name" value="${name.name}" required maxlength="300"></label>${SAME}`,
    },
    (quote !== null || figure !== null) && {
      kind: 'same-claim', question: 'Does another passage say the same?', program: '',
      fields: html`<label>Address of the other passage <input name="address" required maxlength="4000" inputmode="url"></label><small>Open the other passage and copy its address from the browser.</small>${
        SAME}`,
    },
    { kind: 'removed', question: 'Is it part of the report?', program: 'part of the report', fields: choice('The passage is', [['furniture', 'page furniture: nothing of its sentences is carried into the account'], ['text', 'text of the report']]) },
  ];
  return forms.filter((form) => form !== false);
}

