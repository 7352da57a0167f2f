import type { JudgementKind } from '../../src/model/judgement.ts';
import { type Markup, html } from '../html.ts';
import { ADDRESS } from './addresses.ts';
import type { Visit } from './layout.ts';

/** What a decision is about: a passage by its words, or (all empty) a whole report. */
export interface Subject {
  readonly report: string;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** `start-end`, or empty. */
  readonly at: string;
}

/** One kind of decision that can be made at a place. */
export interface Deciding {
  readonly kind: JudgementKind;
  /** The question that the form asks. */
  readonly question: string;
  /** What the program says there on its own. */
  readonly program: string;
  /** The fields that take the decision. */
  readonly fields: Markup;
}

/** A form for each kind of decision, folded; they need no script. `back` is where the visitor returns to. */
export function decidingForms(forms: readonly Deciding[], subject: Subject, back: string, visit: Visit): Markup | null {
  if (!visit.mayWrite) return visit.takesToken ? html`<p class="about"><a href="${ADDRESS.signIn}">Sign in</a> to decide.</p>` : null;
  return html`${forms.map((form, i) => html`<details class="decide"><summary>${form.question}</summary>
    <form method="post" action="${ADDRESS.judgements}">${hidden(form, subject, back, visit)}${
    form.program !== '' && html`<p class="about">The program says: ${
      form.program}</p>`}${form.fields}${signature(`${form.kind}-${i}`, visit)}<button>Decide</button></form></details>`)}`;
}

function hidden({ kind }: Deciding, { report, exact, prefix, suffix, at }: Subject, back: string, { formToken }: Visit): Markup {
  const fields = { form: formToken, kind, report, exact, prefix, suffix, at, back };
  return html`${Object.entries(fields).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}`;
}

/** Who decides, why, and on which day. */
function signature(id: string, { today }: Visit): Markup {
  return html`<label>Your name <input name="author" required maxlength="200" autocomplete="name"></label>
    <label>Reason <textarea name="reason" required maxlength="4000" rows="2" aria-describedby="reason-${id}"></textarea></label><small id="reason-${
    id}">It is kept and shown with the decision.</small><label>Day <input type="date" name="day" value="${today}" required></label>`;
}

/** A form with one button that takes a decision back. */
export function undoForm(id: string, back: string, { formToken, mayWrite }: Visit): Markup | null {
  if (!mayWrite) return null;
  return html`<form class="inline" method="post" action="${ADDRESS.judgements}/undo"><input type="hidden" name="form" value="${formToken}"><input type="hidden" name="id" value="${id}"><input type="hidden" name="back" value="${back}"><button class="quiet">Undo</button></form>`;
}

/** A field for a name, empty for nobody known. */
export function nameField(label: string, value: string): Markup {
  return html`<label>${label} <input name="value" value="${value}" maxlength="300"></label><small>Leave it empty for nobody known.</small>`;
}

/** A choice of a few words. */
export function choice(legend: string, options: readonly (readonly [value: string, words: string])[]): Markup {
  return html`<fieldset><legend>${legend}</legend>${
    options.map(([value, words], i) => html`<label class="option"><input type="radio" name="value" value="${value}" required${
      i === 0 && html` checked`}> ${words}</label>`)}</fieldset>`;
}

/** A choice among the other reports of a story, or any report by its id. */
export function otherReport(reports: readonly { readonly id: string; readonly title: string }[]): Markup {
  return html`<label>The other report <select name="other">${reports.map((r) => html`<option value="${r.id}">${r.title}</option>`)}</select></label>`;
}
