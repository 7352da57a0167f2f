/** How much one input may hold; a hostile archive or a line without an end stops there with a clear message. Sizes in bytes. */
export interface Limits {
  /** One capture: a file, an archive member, one line of JSON Lines. */
  readonly captureBytes: number;
  /** All members of one archive, unpacked. */
  readonly archiveBytes: number;
  /** Members of one archive, and items of one feed. */
  readonly archiveMembers: number;
}

/** The limits that hold unless told otherwise. An article page is rarely over 5 MB. */
export const LIMITS: Limits = { captureBytes: 32 * 2 ** 20, archiveBytes: 4 * 2 ** 30, archiveMembers: 200_000 };

/** A size in bytes as words: `32 MB`. */
export function sizeInWords(bytes: number): string {
  return bytes >= 2 ** 20 ? `${Math.round(bytes / 2 ** 20)} MB` : `${Math.round(bytes / 2 ** 10)} kB`;
}

/** What is wrong with a capture of more than `most` bytes, as a phrase. */
export function tooLarge(most: number): string {
  return `is larger than ${sizeInWords(most)}, which is more than one report can be`;
}
