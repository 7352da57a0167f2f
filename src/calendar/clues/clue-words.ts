/** The words of one language that clues to a report's day are read by; all in lower case. */
export interface ClueWords {
  /** Nouns of happenings that have set days: summit, election. */
  readonly occasions: ReadonlySet<string>;
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** Between a length and what a report counts it from. */
  readonly countedAfter: ReadonlySet<string>;
  readonly lessThan: readonly string[];
  readonly moreThan: readonly string[];
  readonly anniversary: string;
  /** As in "later this month". */
  readonly later: ReadonlySet<string>;
  readonly earlier: ReadonlySet<string>;
  /** A verb that tells of what is yet to come. */
  readonly expected: RegExp;
  /** The end of a stretch behind which stands the day that something was once planned for. */
  readonly oncePlanned: RegExp;
  /** The opening of a phrase that names what is going on. */
  readonly during: RegExp;
  /** True for the name or code of a wire service. */
  readonly isService: (name: string) => boolean;
}
