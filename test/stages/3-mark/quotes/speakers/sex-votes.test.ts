import { describe, expect, it } from 'vitest';
import { lastSpeaker } from '../read.ts';

describe('the sex of people whom no given name tells', () => {
  it('is read from the pronouns that follow where they alone are named', () => {
    const text = 'Premier Oonagh Reiss kept her word. President Bastiaan Mourne kept his distance. Reiss met Mourne in Telma.\n\n“I am glad,” she said.';
    expect(lastSpeaker(text)).toBe('Oonagh Reiss');
  });

  it('is not read for a name behind a preposition', () => {
    const text = 'Premier Oonagh Reiss arrived at noon. After a call with President Bastiaan Mourne, she came before reporters and said: “We build.”';
    expect(lastSpeaker(text)).toBe('Oonagh Reiss');
  });

  it('is not read from the one who speaks of them, and a name in the words is not the speaker', () => {
    const text = 'Premier Oonagh Reiss arrived at noon. Bastiaan Mourne “did not say no,” she said.';
    expect(lastSpeaker(text)).toBe('Oonagh Reiss');
  });
});
