import type { Text } from '../../../../model/text.ts';
import { RawPlaces } from '../../../../text/mapped/mapped.ts';
import { UNSEEN, UNSEEN_IN_TITLE, withoutUnseen } from '../../../../text/unseen.ts';
import type { Unpacked } from '../../unpacked.ts';
import { undo, type Undone } from '../../undone.ts';

/** A soft hyphen at the end of a line where a word was broken, with the line's end. */
const BROKEN_WORD = /^\u00ad[ \t]{0,3}\n(?=\p{Ll})/u;
const LOOKED_AT = 8;

/** A text without the characters that only steer the breaking of lines, as the page itself shows none; a word broken at one is whole again. */
export function withoutUnseenCharacters(text: Text): Undone {
  return undo(text, Array.from(text.text.matchAll(UNSEEN), ({ index, 0: unseen }) => {
    const broken = BROKEN_WORD.exec(text.text.slice(index, index + LOOKED_AT));
    return { span: [index, index + (broken?.[0] ?? unseen).length] as const, text: '', kind: 'control' as const };
  }));
}

/** The title with the soft hyphens that its outlet writes it with, as its line in the text before they were taken out (`printed`) has them. */
export function titleAsPrinted({ title, evidence }: Pick<Unpacked, 'title' | 'evidence'>, printed: Text): string | null {
  const raw = evidence.title[0]?.raw;
  const span = raw === undefined ? null : new RawPlaces(printed).spanOf(raw);
  if (title === null || span === null) return title;
  const line = printed.text.slice(...span).replace(UNSEEN_IN_TITLE, '');
  const from = withoutUnseen(line).indexOf(title);
  if (from < 0) return title;
  const [start, end] = [placeOf(line, from), placeOf(line, from + title.length - 1) + 1];
  return line.slice(start, end);
}

/** Where in a line the letter stands that is the `at`-th without the unseen characters. */
function placeOf(line: string, at: number): number {
  let left = at;
  for (let i = 0; i < line.length; i++) if (withoutUnseen(line[i]!) !== '' && left-- === 0) return i;
  return line.length;
}
