/** Latin ligatures and digraphs that stand for several letters, as Unicode's compatibility mappings have them. */
const LIGATURES: ReadonlyMap<string, string> = new Map([
  ['\ufb00', 'ff'], ['\ufb01', 'fi'], ['\ufb02', 'fl'], ['\ufb03', 'ffi'], ['\ufb04', 'ffl'], ['\ufb05', '\u017ft'], ['\ufb06', 'st'],
  ['\u0132', 'IJ'], ['\u0133', 'ij'], ['\u0149', '\u02bcn'], ['\u01f1', 'DZ'], ['\u01f2', 'Dz'], ['\u01f3', 'dz'],
  ['\u01c4', 'D\u017d'], ['\u01c5', 'D\u017e'], ['\u01c6', 'd\u017e'], ['\u01c7', 'LJ'], ['\u01c8', 'Lj'], ['\u01c9', 'lj'],
  ['\u01ca', 'NJ'], ['\u01cb', 'Nj'], ['\u01cc', 'nj'],
]);
const LIGATURE = new RegExp(`[${[...LIGATURES.keys()].join('')}]`, 'g');
const WIDE = /[\u3000\uff01-\uffef]/g;

/**
 * Typography as plain-text tools leave it: straight quotation marks, ligatures apart, full-width and half-width forms at their usual
 * width, letters composed with their accents. For `stemma repair` alone: a report keeps the typography of its outlet.
 */
export function tidyTypography(text: string): string {
  return text
    .replace(LIGATURE, (c) => LIGATURES.get(c)!)
    .replace(WIDE, (c) => c.normalize('NFKC'))
    .replace(/[\u02bc\u2018-\u201b]/g, "'")
    .replace(/[\u201c-\u201f]/g, '"')
    .replace(/\u0085/g, '\n')
    .normalize('NFC');
}
