import type { Text } from '../../../../model/text.ts';
import { undo, type Undoing, type Undone } from '../../undone.ts';

/** The number that a program set before a line, alone in an empty one. A full stop or a bracket behind it makes an item of a list of it. */
const NUMBER = /^[ \t]{0,8}(\d{1,5})(?:[ \t]*[:|]|(?=[ \t]|$))[ \t]{0,8}/;
/** So many lines show it, of which so many go on in the middle of a sentence: what people number does not. */
const FEWEST = 6;
const RUNNING_ON = 2;
/** A line that goes on in the next has at least so many units. */
const LEAST_LINE = 20;

/** A text without the numbers of its lines, where every line that is not empty has one and each is one more than that before; empty ones may have theirs. */
export function withoutLineNumbers(text: Text): Undone {
  if (!NUMBER.test(text.text.slice(0, 40).trimStart())) return { text, repairs: [] };
  const edits: Undoing[] = [];
  let [last, start, running] = [NaN, 0, 0];
  let above = '';
  for (const line of text.text.split('\n')) {
    const found = NUMBER.exec(line.slice(0, 40));
    if (found === null && line.trim() !== '') return { text, repairs: [] };
    if (found !== null) {
      const number = Number(found[1]);
      // Numbers of empty lines may have been left out with them.
      if (number <= last || (number > last + 1 && edits.length > 0 && !text.text.startsWith('\n', start - 2))) return { text, repairs: [] };
      const words = line.slice(found[0].length);
      if (/^\p{Ll}/u.test(words) && above.length >= LEAST_LINE && !/[.:!?]$/.test(above)) running++;
      above = words.trimEnd();
      edits.push({ span: [start, start + found[0].length], text: '', kind: 'control' });
      last = number;
    }
    start += line.length + 1;
  }
  return edits.length < FEWEST || running < RUNNING_ON ? { text, repairs: [] } : undo(text, edits);
}
