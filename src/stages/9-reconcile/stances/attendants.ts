import { ATTENDANT_STANCES, OPENS_ATTENDANTS } from '../../../language/en/deeds/stance-cues.ts';
import type { Report } from '../../../model/report.ts';
import type { Directory } from '../directory.ts';
import { rowBehind } from '../commitments/rows.ts';
import { shorten, type Stance } from './stance.ts';

/** Longest row of names, in units, that is looked at behind "with". */
const LONGEST_ROW = 200;

/** Stances told behind what was decided: "The council raised the levy by 9 votes to two, with Telma and Orun abstaining". They are on the clause before. */
export function attendantsIn({ id, text, sentences }: Report, directory: Directory): Stance[] {
  return sentences.flatMap((sentence): Stance[] => {
    const opening = OPENS_ATTENDANTS.exec(text.slice(...sentence));
    if (opening === null) return [];
    const from = sentence[0] + opening.index + opening[0].length;
    const names = directory.within(id, [from, Math.min(sentence[1], from + LONGEST_ROW)]);
    if (names[0] === undefined || names[0].span[0] !== from) return [];
    const row = rowBehind(text, names, 0);
    const cue = ATTENDANT_STANCES.find(({ pattern }) => pattern.test(text.slice(row.at(-1)!.span[1], sentence[1])));
    if (cue === undefined) return [];
    const on = shorten(text.slice(sentence[0], sentence[0] + opening.index));
    return on.includes(' ') ? row.map(({ id: holder }) => ({ holder, on, stance: cue.stance, span: sentence })) : [];
  });
}
