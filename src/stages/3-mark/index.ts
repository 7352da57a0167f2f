import type { Notice } from '../../model/notice.ts';
import type { Marks, Segments } from '../../model/report.ts';
import { knownForms } from '../../language/en/words/known-forms.ts';
import { numberNeighbours } from '../../language/en/figures/number-neighbours.ts';
import { lexemesOf } from '../../text/words/lexemes.ts';
import { StraySpaces } from '../../text/numbers/stray-spaces.ts';
import { tokenize } from '../../text/words/tokenize.ts';
import type { Markable } from './context.ts';
import { markFigures } from './figures/index.ts';
import { markNames } from './names/index.ts';
import { markQuotes } from './quotes/index.ts';
import { withinReach } from './reach.ts';
import { timesAsSaid } from './times/as-said.ts';
import { markTimes } from './times/index.ts';

/** Marks the names, quotes, figures and times of one report; of a text that is longer than any report, in its beginning alone. */
export function mark(restored: Markable & { readonly notices: readonly Notice[] }, whole: Segments): Marks {
  const { text, segments, notices } = withinReach(restored.text, whole);
  const report: Markable = text === restored.text ? restored : { ...restored, text };
  const stray = new StraySpaces(text, numberNeighbours);
  const context = { report, segments, tokens: tokenize(text, stray), lexemes: lexemesOf(text, stray, knownForms()) };
  const names = markNames(context);
  const printed = markTimes(context);
  const { quotes, entities } = markQuotes(context, names, printed);
  const times = timesAsSaid(context, printed, quotes);
  return { entities, names: names.names, times, quotes, figures: markFigures(context, names, times), notices: [...restored.notices, ...notices] };
}
