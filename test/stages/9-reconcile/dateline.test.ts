import { describe, expect, it } from 'vitest';
import { isInDateline } from '../../../src/stages/9-reconcile/dateline.ts';

describe('isInDateline', () => {
  it.each([
    ['LIDOV (AP) — Orun agreed to it.', 'LIDOV', true], ['LIDOV (AP) — Orun agreed to it.', 'Orun', false], ['Lidov agreed to it — at last.', 'Lidov', false],
  ])('in "%s" of "%s" is %s', (text, name, inside) => {
    const at = text.indexOf(name);
    expect(isInDateline(text, [0, text.length], [at, at + name.length])).toBe(inside);
  });
});
