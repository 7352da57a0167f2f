import { afterEach, describe, expect, it, vi } from 'vitest';
import { EXIT } from '../../src/cli/exit-codes.ts';
import { outcomeOf } from '../../src/cli/outcome.ts';
import { sampleAccount } from '../support/account.ts';

const told: string[] = [];
vi.spyOn(process.stderr, 'write').mockImplementation((line) => told.push(String(line)) > 0);
afterEach(() => { told.length = 0; });

const unread = { report: 'pile/a.pdf', what: 'not-read', message: 'pile/a.pdf: PDF is not read.' } as const;

describe('outcomeOf', () => {
  it('is well where all was read, whatever else was not checked', () => {
    expect(outcomeOf(sampleAccount())).toBe(EXIT.done);
    expect(told).toEqual([]);
  });

  it('names what could not be read, and says whether anything was', () => {
    expect(outcomeOf(sampleAccount({ unchecked: [unread] }))).toBe(EXIT.someUnread);
    expect(outcomeOf(sampleAccount({ unchecked: [unread], reports: [] }))).toBe(EXIT.nothingRead);
    expect(told).toEqual(['pile/a.pdf: PDF is not read.\n', 'pile/a.pdf: PDF is not read.\n']);
  });
});
