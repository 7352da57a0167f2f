import { z } from 'zod';

const offset = z.int().nonnegative();

/** `[start, end)` in UTF-16 code units of a report's text. */
export const spanSchema = z.tuple([offset, offset]).readonly();

/** `[start, end)` in bytes of a capture. */
export const rawSpanSchema = z.tuple([offset, offset]).readonly();
