/** Words with which no sentence ends: what a quotation that stops behind one went on with was cut off. Keys of `wordsOf`. */
export const UNFINISHED: ReadonlySet<string> = new Set(`
a an the my your our their its this these every each and or nor but if because than as of to for from with into onto upon toward towards
at by between among during without against whose which while although unless until whether very is are was were be been being has have had will would should could must
`.trim().split(/\s+/));
