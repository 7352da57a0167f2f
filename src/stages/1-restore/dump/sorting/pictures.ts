import { PHOTO_CREDIT_ALONE, PICTURE_DESCRIBED } from '../../../../language/en/page/pictures.ts';
import type { RemovedKind } from '../../../../model/report.ts';
import type { Unit } from '../units/units.ts';

const LONGEST = 300;
/** A crosshead is shorter. */
const LEAST_DESCRIBED = 7;

/**
 * The units that belong to a picture without saying so themselves: the caption that a line with nothing but the credit touches from below, the description of
 * a picture with its agency before it and the caption just below that, and a description without a stop that touches a caption. `kinds`: what units surely
 * are by their words.
 */
export function picturesAmong(units: readonly Unit[], kinds: readonly (RemovedKind | null)[]): readonly number[] {
  return units.flatMap(({ text, afterBlank }, at): readonly number[] => {
    const [above, below] = [units[at - 1], units[at + 1]];
    if (PHOTO_CREDIT_ALONE.test(text)) {
      return above !== undefined && !afterBlank && kinds[at - 1] === null && above.text.length <= LONGEST ? [at - 1, at] : [at];
    }
    if (PICTURE_DESCRIBED.test(text)) return below !== undefined && isLabel(below.text) && kinds[at + 1] === null ? [at, at + 1] : [at];
    const describes = kinds[at] === null && kinds[at + 1] === 'caption' && below?.afterBlank === false && /^(?:An?|Two|Three|Several) /.test(text);
    return describes && isLabel(text) && text.split(' ', LEAST_DESCRIBED).length === LEAST_DESCRIBED ? [at] : [];
  });
}

/** True for a line without the stop that a paragraph ends in. */
function isLabel(text: string): boolean {
  return text.length <= LONGEST && !/[.!?…:]["'”’»)]{0,2}$/u.test(text);
}
