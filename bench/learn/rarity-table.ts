const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * Words by the upper 24 bits of their hash, with the share of reports in which each stands, in the form that `Rarity` reads: five characters a word,
 * sorted, the last of them the level of its rarity.
 */
export function rarityTable(words: Iterable<readonly [upper: number, share: number]>): string {
  const rows = [...words].sort(([x], [y]) => x - y);
  return rows.map(([upper, share]) => digits(upper) + DIGITS[Math.min(63, Math.max(0, Math.round(-6 * Math.log2(share))))]).join('');
}

function digits(upper: number): string {
  return [18, 12, 6, 0].map((shift) => DIGITS[(upper >>> shift) & 63]).join('');
}
