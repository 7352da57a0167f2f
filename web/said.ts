import type { Quotation, QuotationReading, SpeakerSaid } from '../src/exchange/digest/quotations.ts';
import { wordDifference } from './difference.ts';
import { type Markup, html } from './html.ts';
import { type Links, citations, linked } from './links.ts';

/** One speaker with everything that the reports give as theirs. */
export function speakerPart({ speaker, role, quotations }: SpeakerSaid, links: Links): Markup {
  return html`<div class="speaker"><h4>${speaker}${role === '' ? '' : html` <small>${
    role}</small>`}</h4>${quotations.map((q) => quotationPart(q, links))}</div>`;
}

/** Something said, its readings side by side: the fullest first, each other one with what it changes. */
export function quotationPart({ id, carried, occasion, disputed, readings }: Quotation, links: Links): Markup {
  const [base, ...others] = readings;
  if (base === undefined) return html``;
  const about = html`<p class="about">${linked(links.claim(id), carried)}${occasion !== '' && `; ${occasion}`}</p>`;
  const kind = disputed ? 'quotation disputed' : 'quotation';
  if (others.length === 0) return html`<div class="${kind}">${readingPart(base, null, links)}${about}</div>`;
  return html`<div class="${kind}"><div class="pair readings">${readingPart(base, null, links)}${others.map((r) => readingPart(r, base, links))}</div>${
    about}</div>`;
}

function readingPart(reading: QuotationReading, base: QuotationReading | null, links: Links): Markup {
  const { text, form, clause, polarity, relayedBy, passages } = reading;
  const notes = [form === 'quotation' ? '' : form, polarity, relayedBy === '' ? '' : `passed on by ${relayedBy}`].filter((n) => n !== '').join(', ');
  return html`<p class="reading">${clause !== '' && html`<span class="clause">${
    clause} … </span>`}${base === null ? text : wordDifference(base.text, text)}${notes !== '' && html` <small>(${
      notes})</small>`}${citations(links, passages)}</p>`;
}
