import type { Added, LibraryProgress, Taken } from '../engine/library.ts';

/** What is heard of work on the library. */
export type WorkEvent =
  | { readonly kind: 'progress'; readonly data: LibraryProgress }
  | { readonly kind: 'taken'; readonly data: readonly Taken[] }
  | { readonly kind: 'done'; readonly data: Added };

/** Tells whoever listens how work on the library goes on. */
export class WorkNews {
  readonly #listeners = new Set<(event: WorkEvent) => void>();

  /** Tells all who listen. */
  tell(event: WorkEvent): void {
    for (const listener of this.#listeners) listener(event);
  }

  /** Listens until the function that it gives is called. */
  listen(listener: (event: WorkEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => { this.#listeners.delete(listener); };
  }

  /** How many listen. */
  get listeners(): number {
    return this.#listeners.size;
  }
}
