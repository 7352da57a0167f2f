import type { Capture } from '../model/capture.ts';

/** What intake gives, in input order: a capture, or the name of an input that could not be read with the reason. */
export type Intaken =
  | { readonly kind: 'capture'; readonly capture: Capture }
  | { readonly kind: 'unread'; readonly origin: string; readonly message: string };
