/** A stretch of capitalised words, as token indexes `[from, to)`. */
export interface Run {
  readonly from: number;
  readonly to: number;
  /** True when the run begins a sentence, so that its first capital says little. */
  readonly initial: boolean;
}
