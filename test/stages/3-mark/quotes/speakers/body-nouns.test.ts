import { describe, expect, it } from 'vitest';
import { lastSpeaker } from '../read.ts';

describe('which body a noun means', () => {
  it.each([
    ['The Harbour Safety Agency closed the pier. The agency said it was late.', 'Harbour Safety Agency'],
    ['The Harbour Safety Agency (HSA) closed the pier. HSA staff left. The agency said it was late.', 'Harbour Safety Agency'],
    ['The Bank of Halden cut its rate. The bank said it was late.', 'Bank of Halden'],
    ['The Orla Court of Appeal ruled. The court said it was late.', 'Orla Court of Appeal'],
    ['Norby Rowing Club closed. The club said it was late.', 'Norby Rowing Club'],
    ['Halden Copper Inc. cut jobs. The company said it was late.', 'Halden Copper Inc'],
    ['Halden Copper, a mining company, cut jobs. The company said it was late.', 'Halden Copper'],
    ['Halden is a mining company. The company said it was late.', 'Halden'],
    ['The airline Quill Air cut jobs. The airline said it was late.', 'Quill Air'],
    ['Telma’s health ministry said it was open. The ministry said it was late.', 'Telma’s health ministry'],
    ['The Harbour Safety Agency fined Halden Copper Inc. The company said it was late.', 'Halden Copper Inc'],
  ])('is the one that is named with it or told to be one: %s', (text, name) => {
    expect(lastSpeaker(text)).toBe(name);
  });

  it.each([
    'The Harbour Commission met the Roads Commission. The commission said it was late.',
    'The Ports Ministry met. The Roads Ministry left. The ministry said it was late.',
    'Quill Marine Ltd cut jobs, as did Halden Copper Inc. The company said it was late.',
  ])('is nobody where two fit: %s', (text) => {
    expect(lastSpeaker(text)).toBeUndefined();
  });

  it('is the one of two that spoke right before', () => {
    expect(lastSpeaker('The Harbour Commission met. The Roads Commission said it was open. The commission added that it was late.')).toBe('Roads Commission');
  });

  it.each([
    ['The agency said it was late. The Harbour Safety Agency closed the pier.', 'The agency'],
    ['The Harbour Safety Agency closed the pier. The news agency said it was late.', 'The news agency'],
    ['The Health Ministry closed it. The interior ministry said it was late.', 'The interior ministry'],
    ['Norby Police and Orla Police came. Police said it was late.', 'Police'],
    ['The Coast Review reported on Halden. The company said it was late.', 'The company'],
    ['They boarded the Salahaddin, the military said. The military said it was late.', 'the military'],
    ['The Orla Defense Fund, an advocacy group here, left. It rained. It rained. It rained. The group said it was late.', 'The group'],
  ])('is a body of its own where none fits: %s', (text, name) => {
    expect(lastSpeaker(text)).toBe(name);
  });
});
