import { describe, expect, it } from 'vitest';
import { englishModel } from '../../../../../src/language/en/model/load.ts';
import { Features, sumOf } from '../../../../../src/language/features.ts';
import { PlainWeights } from '../../../../../src/language/plain-weights.ts';
import { CandidateList, contentCandidates } from '../../../../../src/stages/3-mark/quotes/contents/candidates.ts';
import { contentFeatures, endFeatures, MOST_FAMILIES, spanFeatures, startFeatures } from '../../../../../src/stages/3-mark/quotes/contents/content-features.ts';
import { settingOf } from '../../../../../src/stages/3-mark/quotes/contents/cue-setting.ts';
import { END_FAMILIES, SPAN_FAMILIES, START_FAMILIES } from '../../../../../src/stages/3-mark/quotes/contents/plain-features.ts';
import { tokenOf, viewIn } from '../view-of.ts';
import { readText } from '../read.ts';

const contentIn = (text: string): string[] => readText(text).quotes.flatMap(({ content }) => content.map((span) => text.slice(...span)));

describe('what tells where words begin and end', () => {
  it.each<[string, string[]]>([
    ['Ada Quill said the old wall had fallen.', ['the old wall had fallen']],
    ['Ada Quill said on Monday that the old wall had fallen.', ['that the old wall had fallen']],
    ['Ada Quill told reporters that the old wall had fallen.', ['that the old wall had fallen']],
    ['The old wall has fallen, Ada Quill said.', ['The old wall has fallen']],
  ])('"%s"', (text, content) => {
    expect(contentIn(text)).toEqual(content);
  });
});

describe('what is laid out of it beforehand', () => {
  const { weights } = englishModel().content;
  const [starts, ends, spans] = [START_FAMILIES, END_FAMILIES, SPAN_FAMILIES].map((families) => new PlainWeights(families, weights)) as [PlainWeights, PlainWeights, PlainWeights];

  it.each(['said', 'warned', 'told'])('weighs with the rest as all features of a candidate do (%s)', (word) => {
    const view = viewIn('“The quay is shut,” said Ada Quill, who told reporters on Monday that it (and “the old wall”) had, if late, been warned of. “Go home,” she said.');
    const head = tokenOf(view, word);
    const list = new CandidateList();
    contentCandidates(view, head, list);
    const cue = settingOf(view, head);
    const [f, places] = [new Features(), new Int32Array(MOST_FAMILIES)];
    expect(list.count).toBeGreaterThan(3);
    for (let i = 0; i < list.count; i++) {
      const { from, to, side } = list.at(i);
      f.clear();
      startFeatures(view, cue, from, side, f, places);
      let plain = starts.sum(places);
      endFeatures(view, cue, to, side, f, places);
      plain += ends.sum(places);
      spanFeatures(view, cue, from, to, side, f, places);
      plain += spans.sum(places);
      const parted = plain + sumOf(weights, f);
      contentFeatures(view, cue, { from, to, side }, f);
      expect(sumOf(weights, f)).toBe(parted);
    }
  });
});
