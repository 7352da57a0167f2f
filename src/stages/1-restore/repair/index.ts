import type { Notice } from '../../../model/notice.ts';
import type { Text } from '../../../model/text.ts';
import type { RawRepair } from '../unpacked.ts';

/** A text with the damage of machines undone. */
export interface Repaired {
  readonly text: Text;
  readonly repairs: readonly RawRepair[];
  readonly notices: readonly Notice[];
}

/** Undoes what machines did to a text: misread character sets, entities, control characters; never an outlet's own errors. */
export function repair(text: Text): Repaired {
  return { text, repairs: [], notices: [] };
}

/** A text repaired, for callers that have no bytes to map back to. */
export interface RepairedText {
  readonly fixed: string;
  readonly repairs: readonly RawRepair[];
}

/** Undoes what machines did to a text. */
export function repairText(text: string): RepairedText {
  return { fixed: text, repairs: [] };
}
