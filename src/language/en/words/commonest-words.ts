/** Words that make up a quarter and more of any English prose, and are rare or absent in other languages with Latin letters. */
export const COMMONEST_WORDS: ReadonlySet<string> = new Set([
  'the', 'of', 'and', 'to', 'that', 'it', 'is', 'was', 'for', 'with', 'he', 'she', 'his', 'her', 'they', 'their', 'be', 'been', 'have', 'has', 'had',
  'by', 'from', 'this', 'which', 'who', 'would', 'said', 'are', 'were', 'not', 'but', 'as', 'at', 'we', 'you', 'will', 'its', 'than', 'what', 'when',
]);
