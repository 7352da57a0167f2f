import { count } from '../../src/exchange/digest/words.ts';
import { type Markup, html } from '../html.ts';
import { ADDRESS } from './addresses.ts';
import { undoForm } from './forms.ts';
import { moreLink } from './home.ts';
import { type Page, type Visit, heading } from './layout.ts';

/** A decision in the list of all. */
export interface ListedDecision {
  readonly id: string;
  readonly about: string;
  readonly decided: string;
  readonly by: string;
  readonly program: string;
  readonly status: string;
  /** The words that it is about; empty for a whole report. */
  readonly words: string;
  readonly report: string;
  /** Where it is about, or `null` when its report is gone. */
  readonly address: string | null;
}

/** All that people decided, with the way to undo each, and to take the whole out or in as JSON Lines. */
export function judgementsPage(decisions: readonly ListedDecision[], total: number, next: string | null, visit: Visit): Page {
  return {
    title: 'Decisions',
    main: html`${heading('Decisions', `${count(total, 'decision')} by people, each shown beside what the program says on its own.`)}
<p><a href="${ADDRESS.judgements}.jsonl" download>Take them out as JSON Lines</a></p>${
      decisions.length === 0 ? html`<p class="empty">Nobody has decided anything yet. Open a passage in a report to do so.</p>` : html`<ol class="decisions long">${
        decisions.map((d) => item(d, visit))}</ol>`}${moreLink(ADDRESS.judgements, { after: next })}${visit.mayWrite && importForm(visit)}`,
  };
}

function item({ id, about, decided, by, program, status, words, report, address }: ListedDecision, visit: Visit): Markup {
  const place = words === '' ? report : html`<q>${words.length > 200 ? `${words.slice(0, 199)}…` : words}</q> <small>${report}</small>`;
  return html`<li id="decision-${id}"><p><b>${about}</b>: ${decided}${status !== '' && html` <span class="alarm">(${status})</span>`}</p>
    <p>${address === null ? place : html`<a href="${address}">${place}</a>`}</p>
      <p class="about">${by} ${program}</p>${undoForm(id, ADDRESS.judgements, visit)}</li>`;
}

function importForm({ formToken }: Visit): Markup {
  return html`<section><h2>Take decisions in</h2>
    <form class="stack" method="post" action="${ADDRESS.judgements}/import" enctype="multipart/form-data"><input type="hidden" name="form" value="${formToken}">
    <label>JSON Lines, as they are taken out here <input type="file" name="file" accept=".jsonl,.json,.txt" required></label><button>Take in</button></form></section>`;
}
