import { speechForms } from '../../../../language/en/words/word-sets.ts';
import type { EnglishModel } from '../../../../language/en/model/load.ts';
import type { Features } from '../../../../language/features.ts';
import type { Attribution } from '../attribution.ts';
import type { Proposal } from '../proposal.ts';
import type { View } from '../view/view.ts';
import { ContentScorer } from '../contents/contents.ts';
import { bestSource } from '../sources/sources.ts';
import { verbGroup } from '../phrases/verb-group.ts';
import { wholeContent } from '../edges/whole-content.ts';


/** Takes in spare attributions, the likeliest first, that hold a quotation which nothing holds yet. */
export function addForQuotations(view: View, found: Attribution[], spare: Attribution[], held: Uint8Array): void {
  for (const a of spare.sort((x, y) => y.score - x.score)) {
    if (markHeld(view, a, held)) found.push(a);
  }
}

/** How far below the best content one that holds an unheld quotation may score. */
const TURN = 6;

/** Gives a quotation that nothing holds yet to a plain verb of speech in its sentence, whose content is turned to hold it. */
export function turnToQuotations(view: View, model: EnglishModel, found: Attribution[], all: readonly Proposal[], features: Features, held: Uint8Array): void {
  if (view.quoted.every((_, q) => held[q] === 1)) return;
  let scorer: ContentScorer | null = null;
  for (const p of all) {
    const before = quotationBefore(view, p);
    if ((p.cueScore < 0.5 && before < 0) || view.quotedAt[p.head]! >= 0 || !speechForms.has(view.tokens.hashes[p.head]!)) continue;
    const own = found.findIndex((a) => a.head === p.head);
    if (own >= 0 && holdsQuotation(view, found[own]!) && !(before >= 0 && held[before] === 0 && leadsToPlainWords(view, found[own]!))) continue;
    const q = before >= 0 && held[before] === 0 ? before : unheldNear(view, p.head, held);
    if (q < 0) continue;
    scorer ??= new ContentScorer(view, model.content, features);
    const turned = scorer.bestHolding(p.head, view.quoted[q]!.open, view.quoted[q]!.close);
    if (turned === null || turned.behind > TURN) continue;
    const source = bestSource(view, model.speaker, p.head, turned.candidate, features).candidate;
    const a: Attribution = { head: p.head, ...wholeContent(view, model, { ...p, content: turned.candidate, source }, features), source, score: p.cueScore };
    markHeld(view, a, held);
    if (own >= 0) found[own] = a;
    else found.push(a);
  }
}

/** Notes the quotations that an attribution's content holds; true when one of them was not held before. */
export function markHeld(view: View, a: Attribution, held: Uint8Array): boolean {
  let fresh = false;
  for (const [from, to] of [[a.content.from, a.content.to] as const, ...a.tails]) {
    for (let i = from; i < to; i++) {
      const q = view.quotedAt[i]!;
      if (q < 0 || q === view.quotedAt[a.head]) continue;
      if (held[q] === 0) fresh = true;
      held[q] = 1;
      i = view.quoted[q]!.close - 1;
    }
  }
  return fresh;
}

function holdsQuotation(view: View, a: Attribution): boolean {
  for (let i = a.content.from; i < a.content.to; i++) if (view.quotedAt[i]! >= 0 && view.quotedAt[i] !== view.quotedAt[a.head]) return true;
  return a.tails.some(([from]) => view.quotedAt[from]! >= 0);
}

/** True for words behind a verb that marks do not open: “Did you go?” Quill asked | her crew at the “Night of Lights”. */
function leadsToPlainWords({ quotedAt }: View, { head, content }: Attribution): boolean {
  return content.from > head && quotedAt[content.from]! < 0;
}

/** A quotation within a few tokens of a cue, in its sentence, that nothing holds; -1 for none. */
function unheldNear(view: View, head: number, held: Uint8Array): number {
  const { from, to } = view.sentences[view.sentenceAt[head]!]!;
  for (let i = Math.max(from, head - 12); i < Math.min(to, head + 12); i++) {
    const q = view.quotedAt[i]!;
    if (q >= 0 && held[q] === 0 && view.quoted[q]!.open >= from - 1) return q;
  }
  return -1;
}

/** The quotation that closes where a verb's subject begins: “…” the office posted; -1 for none. */
function quotationBefore(view: View, { head, source }: Proposal): number {
  const q = source !== null && source.from > 0 && source.to === verbGroup(view, head)[0] ? view.quotedAt[source.from - 1]! : -1;
  return q >= 0 && view.quoted[q]!.close === source!.from ? q : -1;
}
