/** How many items of a list are written at once. */
const AT_ONCE = 100;

/**
 * The text that `JSON.stringify` gives of an object, in pieces: its lists a hundred items at a time, so that the text of many thousand reports
 * is never held whole (it would be several times their size in memory, and at last longer than a string can be).
 */
export function* jsonPieces(object: object): Generator<string> {
  let before = '{';
  for (const [name, value] of Object.entries(object) as [string, unknown][]) {
    if (value === undefined) continue;
    yield `${before}${JSON.stringify(name)}:`;
    if (Array.isArray(value)) yield* listPieces(value);
    else yield JSON.stringify(value);
    before = ',';
  }
  yield before === '{' ? '{}' : '}';
}

function* listPieces(list: readonly unknown[]): Generator<string> {
  yield '[';
  for (let from = 0; from < list.length; from += AT_ONCE) yield `${from === 0 ? '' : ','}${JSON.stringify(list.slice(from, from + AT_ONCE)).slice(1, -1)}`;
  yield ']';
}
