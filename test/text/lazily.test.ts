import { describe, expect, it } from 'vitest';
import { lazily } from '../../src/text/lazily.ts';

describe('lazily', () => {
  it('makes a value once, when it is first asked for', () => {
    let made = 0;
    const value = lazily(() => { made++; return 'made'; });
    expect(made).toBe(0);
    value();
    expect([value(), made]).toEqual(['made', 1]);
  });
});
