/** Tells the cutters of words where a number goes on behind a mark and a stray space. */
export interface PartedNumbers {
  /** Where the digits go on of a number that the full stop or comma at `mark` and a stray space part, or -1 where the number ends there. */
  numberAfter(mark: number): number;
}
