/** The words of a list that is written in lines. */
export function wordList(lines: string): readonly string[] {
  return lines.split(/\s+/).filter((word) => word !== '');
}

/** The phrases of a list that is written one a line or parted by commas. */
export function phraseList(lines: string): readonly string[] {
  return lines.split(/[\n,]+/).map((phrase) => phrase.trim()).filter((phrase) => phrase !== '');
}
