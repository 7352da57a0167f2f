import type { Documents } from './documents.ts';

/** Texts by document: those of a batch are at hand, older ones are asked for. */
export class BatchTexts {
  /** The first document of the batch. */
  readonly first: number;
  /** The texts of its documents. */
  readonly fresh: string[] = [];
  readonly #documents: Documents;
  readonly #textOf: (id: string) => string;

  /** A batch that adds to these documents. */
  constructor(documents: Documents, textOf: (id: string) => string) {
    this.#documents = documents;
    this.#textOf = textOf;
    this.first = documents.count;
  }

  /** The text of a document. */
  of(document: number): string {
    return document < this.first ? this.#textOf(this.#documents.ids[document]![0]!) : this.fresh[document - this.first]!;
  }
}
