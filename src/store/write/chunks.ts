/** How many rows one statement takes. */
const AT_ONCE = 200;

/** Gives rows in chunks that one statement can take. */
export function* chunks<Row>(rows: readonly Row[]): Generator<readonly Row[]> {
  for (let from = 0; from < rows.length; from += AT_ONCE) yield rows.slice(from, from + AT_ONCE);
}
