/** What the command's exit codes mean; the README lists them. */
export const EXIT = {
  /** Everything was read. */
  done: 0,
  /** Some inputs could not be read; the others were. */
  someUnread: 1,
  /** The command line is wrong. */
  usage: 2,
  /** No input could be read. */
  nothingRead: 3,
  /** Standard output cannot be written: its disk is full, or the like. */
  unwritten: 74,
  /** A defect of the program. */
  defect: 70,
} as const;
