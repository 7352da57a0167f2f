/** The words of a line in lower case: runs of letters, marks and digits, and single ideographs and syllables of scripts without spaces. */
export function tokensOf(text: string): readonly string[] {
  return text.slice(0, MAX_LENGTH).replaceAll('\u00ad', '').toLowerCase().match(WORD) ?? [];
}

/** Lines longer than this are told by their beginning; nothing that is not body is that long. */
const MAX_LENGTH = 20_000;
const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{M}\p{N}]+/gu;
