/** One form for quotation marks, dashes, ellipses and spaces, unit for unit, so that offsets stay true. */
export function foldTypography(text: string): string {
  return text.replace(/[\u2018\u2019\u201b\u2032\u02bc]/g, "'").replace(/[\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-').replace(/[\u00a0\u2000-\u200a\u202f\u3000]/g, ' ');
}

/** A text without the accents of its letters; letters that are none with an accent ("ð", "ø") stay. */
export function withoutAccents(text: string): string {
  return PLAIN.test(text) ? text : text.normalize('NFD').replace(/\p{M}/gu, '');
}

const PLAIN = /^[\x00-\x7f]*$/;
