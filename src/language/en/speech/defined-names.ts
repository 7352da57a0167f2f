/** The end of what stands before a name that a text gives in brackets, to call somebody by it from there on: `Quay Pumps Inc. (the “Company”)`. */
const BEFORE = /\((?:(?:the|together|collectively|or|each|hereinafter|an?),? ){0,3}$/i;
/** The name, of a few words without a stop. */
const NAME = /^(?:the )?\p{Lu}[\p{L}\d&’'-]*(?: [\p{L}\d&’'-]+){0,4}$/u;
/** Letters of what may stand between the bracket and the mark. */
const REACH = 30;

/** True for words in marks, `inner` without them and `outer` with them, that are a name which the text gives, and nobody's words. */
export function isDefinedName(text: string, inner: readonly [number, number], outer: readonly [number, number]): boolean {
  return text[outer[1]] === ')' && NAME.test(text.slice(...inner)) && BEFORE.test(text.slice(Math.max(0, outer[0] - REACH), outer[0]));
}
