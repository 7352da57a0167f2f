import type { Figure, Time } from '../../src/model/figure.ts';
import { numbersIn, sameNumbers, valuesOf } from './figures.ts';

/** A case of the recognizers' specifications; `end` is the last unit, not the one after it. */
export interface Recognized {
  readonly results: readonly {
    readonly start: number;
    readonly end: number;
    readonly resolution?: { readonly value?: string; readonly values?: readonly { readonly timex?: string; readonly value?: string; readonly start?: string; readonly end?: string }[] };
  }[];
}

/** Whether a case passes: each expected quantity is found at its span with its numbers, and nothing else is. Units go by other names there. */
export function passesFigures({ results }: Recognized, found: readonly Figure[]): boolean {
  return found.length === results.length && results.every(({ start, end, resolution }, i) => {
    const { span, ...figure } = found[i]!;
    return span[0] === start && span[1] === end + 1 && sameNumbers(numbersIn(resolution?.value ?? ''), valuesOf(figure));
  });
}

/** Whether a case passes: each expected expression is found at its span with one of its values, and nothing else is. */
export function passesTimes({ results }: Recognized, found: readonly Time[]): boolean {
  return found.length === results.length && results.every(({ start, end, resolution }, i) => {
    const { span, value, edtf } = found[i]!;
    const values = (resolution?.values ?? []).flatMap((one) => [one.timex, one.value, one.start === undefined || one.end === undefined ? undefined : `${one.start}/${one.end}`]);
    return span[0] === start && span[1] === end + 1 && (values.includes(value) || (edtf !== null && values.includes(edtf)));
  });
}
