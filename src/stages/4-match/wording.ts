/** What match reads of a report. */
export interface Wording {
  readonly id: string;
  readonly text: string;
}
