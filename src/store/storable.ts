/**
 * Words as both databases hold them: PostgreSQL refuses the character U+0000, and neither gives half a surrogate pair back as it was. Both become U+FFFD.
 * Whole reports are kept packed and need no such care; this is for what stands in columns.
 */
export function storable<T extends string | null>(words: T): T {
  return words === null ? words : words.toWellFormed().replaceAll('\u0000', '\ufffd') as T;
}
