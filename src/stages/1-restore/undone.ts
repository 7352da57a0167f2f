import type { Text } from '../../model/text.ts';
import { thinEdits } from '../../text/mapped/dense-edits.ts';
import { RawPlaces, applyEdits, type Edit } from '../../text/mapped/mapped.ts';
import type { RawRepair } from './unpacked.ts';

/** A text after one kind of damage was undone, with a record of each place. */
export interface Undone {
  readonly text: Text;
  readonly repairs: readonly RawRepair[];
}

/** An edit that undoes damage of a kind. */
export interface Undoing extends Edit {
  readonly kind: RawRepair['kind'];
}

/** Applies edits (in order, apart) and records each; where they are dense, those near each other as one. */
export function undo(text: Text, edits: readonly Undoing[]): Undone {
  if (edits.length === 0) return { text, repairs: [] };
  const places = new RawPlaces(text);
  const { edits: thinned, firsts } = thinEdits(text.text, edits, () => true);
  return { text: applyEdits(text, thinned), repairs: thinned.map((edit, i) => ({ kind: edits[firsts[i]!]!.kind, raw: places.rawOf(edit.span) })) };
}
