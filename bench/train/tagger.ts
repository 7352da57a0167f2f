import type { ModelArray } from '../../src/language/model-file.ts';
import type { Tokens } from '../../src/text/words/tokens.ts';
import winkModel from 'wink-eng-lite-web-model';
import wink from 'wink-nlp';
import { TAGGER_FEATURES, TAGS, Tag, endingHashes, plainTag, taggerRows } from '../../src/language/tagger.ts';
import { tokenize } from '../../src/text/words/tokenize.ts';
import { quantize } from './linear.ts';

const ROWS = 1 << 14;
const EPOCHS = 4;
const UPOS: Readonly<Record<string, number>> = {
  ADJ: Tag.adj,
  ADP: Tag.adp,
  ADV: Tag.adv,
  AUX: Tag.aux,
  CCONJ: Tag.cconj,
  DET: Tag.det,
  NOUN: Tag.noun,
  NUM: Tag.num,
  PART: Tag.part,
  PRON: Tag.pron,
  PROPN: Tag.propn,
  PUNCT: Tag.punct,
  SCONJ: Tag.sconj,
  VERB: Tag.verb,
  SYM: Tag.punct,
};

/** Learns word classes from those that wink-nlp gives to the training texts; returns the arrays of the tagger's model. */
export function trainTagger(texts: readonly string[]): ModelArray[] {
  const parsed = texts.map((text) => ({ tokens: tokenize(text), gold: new Uint8Array(0) as Uint8Array<ArrayBufferLike> }));
  const teacher = teacherTags();
  for (const p of parsed) p.gold = teacher(p.tokens);
  const fixed = fixedWords(parsed);
  const weights = perceptron(parsed, fixed);
  const table = hashTable(fixed);
  return [
    { name: 'tagger.fixedWords', values: table.words, scale: 1 }, { name: 'tagger.fixedTags', values: table.tags, scale: 1 },
    quantize('tagger.weights', weights),
  ];
}

type Parsed = { readonly tokens: Tokens; gold: Uint8Array<ArrayBufferLike> };

/** Word classes of our tokens by wink-nlp, aligned by position. */
function teacherTags(): (tokens: Tokens) => Uint8Array {
  const nlp = wink(winkModel, ['sbd', 'pos']);
  const { its } = nlp;
  return (tokens) => {
    const doc = nlp.readDoc(tokens.text);
    const values = doc.tokens().out(its.value) as string[];
    const spaces = doc.tokens().out(its.precedingSpaces) as unknown as string[];
    const tags = doc.tokens().out(its.pos) as string[];
    const gold = new Uint8Array(tokens.count);
    let at = 0;
    let mine = 0;
    for (let k = 0; k < values.length; k++) {
      const found = tokens.text.indexOf(values[k]!, at);
      if (found >= 0 && found - at < 40) at = found;
      const end = at + values[k]!.length;
      while (mine < tokens.count && tokens.ends[mine]! <= at) mine++;
      for (let m = mine; m < tokens.count && tokens.starts[m]! < end; m++) if (gold[m] === 0) gold[m] = UPOS[tags[k]!] ?? Tag.other;
      at = end;
    }
    void spaces;
    for (let m = 0; m < tokens.count; m++) {
      const plain = plainTag(tokens, m);
      if (plain >= 0) gold[m] = plain;
      else if (gold[m] === 0 || gold[m] === Tag.punct) gold[m] = Tag.other;
    }
    return gold;
  };
}

function fixedWords(parsed: readonly Parsed[]): Map<number, number> {
  const counts = new Map<number, Uint32Array>();
  for (const { tokens, gold } of parsed) {
    for (let i = 0; i < tokens.count; i++) {
      if (plainTag(tokens, i) >= 0) continue;
      let row = counts.get(tokens.hashes[i]!);
      if (row === undefined) counts.set(tokens.hashes[i]!, row = new Uint32Array(TAGS));
      row[gold[i]!]!++;
    }
  }
  const fixed = new Map<number, number>();
  for (const [hash, row] of counts) {
    let total = 0;
    let top = 0;
    for (let t = 0; t < TAGS; t++) {
      total += row[t]!;
      if (row[t]! > row[top]!) top = t;
    }
    if (total >= 8 && row[top]! / total >= 0.99 && hash !== 0) fixed.set(hash, top);
  }
  return fixed;
}

function hashTable(fixed: ReadonlyMap<number, number>): { words: Int32Array; tags: Int8Array } {
  const size = 1 << Math.ceil(Math.log2(fixed.size * 2 + 2));
  const words = new Int32Array(size);
  const tags = new Int8Array(size);
  for (const [hash, tagValue] of fixed) {
    let at = hash & (size - 1);
    while (words[at] !== 0) at = (at + 1) & (size - 1);
    words[at] = hash;
    tags[at] = tagValue;
  }
  return { words, tags };
}

function perceptron(parsed: readonly Parsed[], fixed: ReadonlyMap<number, number>): Float64Array {
  const weights = new Float64Array(ROWS * TAGS);
  const totals = new Float64Array(ROWS * TAGS);
  const rows = new Int32Array(TAGGER_FEATURES);
  const scores = new Float64Array(TAGS);
  let step = 1;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    let wrong = 0;
    for (const { tokens, gold } of parsed) {
      const tags = new Uint8Array(tokens.count);
      const endings = endingHashes(tokens);
      for (let i = 0; i < tokens.count; i++) {
        const known = plainTag(tokens, i) >= 0 ? plainTag(tokens, i) : fixed.get(tokens.hashes[i]!) ?? -1;
        if (known >= 0) {
          tags[i] = known;
          continue;
        }
        taggerRows(tokens, endings, tags, i, ROWS - 1, rows);
        scores.fill(0);
        for (const row of rows) for (let t = 1; t < TAGS; t++) scores[t]! += weights[row * TAGS + t]!;
        let top = 1;
        for (let t = 2; t < TAGS; t++) if (scores[t]! > scores[top]!) top = t;
        const right = gold[i]!;
        if (top !== right) {
          wrong++;
          for (const row of rows) {
            weights[row * TAGS + right]! += 1;
            totals[row * TAGS + right]! += step;
            weights[row * TAGS + top]! -= 1;
            totals[row * TAGS + top]! -= step;
          }
        }
        tags[i] = top;
        step++;
      }
    }
    console.error(`tagger epoch ${epoch}: ${wrong} wrong of ${step / (epoch + 1) | 0} open`);
  }
  return weights.map((w, i) => w - totals[i]! / step);
}
