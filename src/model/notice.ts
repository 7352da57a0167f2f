import type { Span } from './span.ts';

/** What a stage could not do or had to assume. */
export interface Notice {
  /** Stable code in kebab case, one for each kind of notice. */
  readonly code: string;
  /** One plain sentence that names the input and the place. */
  readonly message: string;
  readonly span?: Span;
  /** The report that the notice is about, in an account. */
  readonly report?: string;
}
