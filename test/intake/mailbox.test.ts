import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { LIMITS } from '../../src/intake/limits.ts';
import { readMailbox } from '../../src/intake/mailbox.ts';
import { folderOf, taken, within } from './given.ts';

let done = (): void => {};
afterEach(() => { done(); });

async function takenFrom(files: Readonly<Record<string, string>>, limits = LIMITS): Promise<readonly string[]> {
  const made = folderOf(files);
  done = made.done;
  return within(made.folder, await taken([made.folder], { limits }));
}

const FIRST = 'From press@velm.example Sun May  4 10:15:00 2031';
const SECOND = 'From - Mon May 05 08:00:01 2031';

/** The words of the mails of a mailbox whose bytes come in pieces of a size. */
async function wordsOf(mailbox: string, size: number): Promise<readonly string[]> {
  async function* pieces(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < mailbox.length; at += size) yield Buffer.from(mailbox.slice(at, at + size), 'latin1');
  }
  const items = await Array.fromAsync(readMailbox(pieces(), 'a.mbox', LIMITS));
  return items.map((item) => (item.kind === 'unread' ? item.message : Buffer.from(item.capture.bytes).toString('latin1').trimEnd()));
}

describe('a mailbox', () => {
  it('gives each of its mails, with the lines that were kept from looking like the start of one', async () => {
    const mailbox = `${FIRST}\nSubject: one\n\nThe ferry is late.\n>From Velm it goes at ten.\n>>From there on by bus.\n> From the pier.\nFrom May on it is early.\n\n${SECOND}\nSubject: two\nContent-Type: text/html\n\n<p>The bus is late.\n`;
    expect(await takenFrom({ 'a.mbox': mailbox })).toEqual([
      'a.mbox, mail 1 (text/plain): The ferry is late.\nFrom Velm it goes at ten.\n>From there on by bus.\n> From the pier.\nFrom May on it is early.\n\n', 'a.mbox, mail 2 (text/html): <p>The bus is late.\n',
    ]);
  });

  it('is known by its first two lines whatever it is called, as lists publish it', async () => {
    expect(await takenFrom({ '2031-May.txt': 'From press at velm.example  Sun May  4 10:15:00 2031\nFrom: press at velm.example\n\nwords\n' })).toEqual(['2031-May.txt, mail 1 (text/plain): words\n']);
    expect(await takenFrom({ 'b.mbox': 'From Velm, the ferry is late.\n', 'c.txt': 'From Velm, 4 May 2031, 10:15\nThe ferry is late.\n' })).toEqual([
      'b.mbox (text/plain): From Velm, the ferry is late.\n', 'c.txt (text/plain): From Velm, 4 May 2031, 10:15\nThe ferry is late.\n',
    ]);
  });

  it('names a mail that has no words or is too large, and gives the others', async () => {
    const mailbox = `${FIRST}\nContent-Type: image/png\n\nx\n${SECOND}\nSubject: long\n\n${'x'.repeat(3000)}\n${FIRST}\nSubject: last\n\nwords\n`;
    expect(await takenFrom({ 'a.mbox': mailbox }, { ...LIMITS, captureBytes: 2048 })).toEqual([
      'a.mbox, mail 1: is a mail or a saved page without words.', 'a.mbox, mail 2: is larger than 2 kB, which is more than one report can be.', 'a.mbox, mail 3 (text/plain): words\n',
    ]);
    expect(await takenFrom({ 'a.mbox': mailbox }, { ...LIMITS, archiveMembers: 1 })).toEqual([
      'a.mbox, mail 1: is a mail or a saved page without words.', 'a.mbox: holds more than 1 mails; the others are left out.',
    ]);
  });

  it('gives the same words wherever its bytes are cut on the way', async () => {
    const line = fc.constantFrom('words', '', '>From here', 'From there', FIRST, 'x'.repeat(5000), '>'.repeat(3));
    await fc.assert(fc.asyncProperty(fc.array(line, { maxLength: 12 }), fc.integer({ min: 1, max: 90 }), async (lines, size) => {
      const mailbox = [FIRST, 'Subject: a', '', 'start', ...lines.flatMap((one) => (one === FIRST ? [FIRST, '', 'next'] : [one]))].join('\n');
      expect(await wordsOf(mailbox, size)).toEqual(await wordsOf(mailbox, mailbox.length));
    }), { numRuns: 40 });
  });
});
