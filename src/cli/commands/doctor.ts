import { availableParallelism, freemem, totalmem } from 'node:os';
import type { Intaken } from '../../intake/intaken.ts';
import type { Account } from '../../model/account.ts';
import { EXIT } from '../exit-codes.ts';
import { writeOut } from '../output.ts';

/** One thing that was looked at: what was found, or what is wrong with what can be done about it. */
interface Finding {
  readonly what: string;
  readonly found: string;
  readonly cure: string | null;
}

/**
 * `stemma doctor`: looks whether what Stemma needs is here and works, and says what to do where it does not. Gives the exit code: 1 when something is
 * amiss.
 */
export async function doctor(): Promise<number> {
  const findings: Finding[] = [];
  for (const [what, look, cure] of CHECKS) {
    try {
      findings.push({ what, found: await look(), cure: null });
    } catch (error) {
      findings.push({ what, found: error instanceof Error ? error.message : String(error), cure });
    }
  }
  const width = Math.max(...findings.map(({ what }) => what.length));
  for (const { what, found, cure } of findings) {
    await writeOut(`${cure === null ? 'ok   ' : 'AMISS'} ${what.padEnd(width)}  ${found}${cure === null ? '' : `\n${' '.repeat(width + 8)}${cure}`}\n`);
  }
  return findings.some(({ cure }) => cure !== null) ? EXIT.someUnread : EXIT.done;
}

const REINSTALL = 'Run `npm ci` in the folder of Stemma.';

/** What is looked at, how, and what helps where it is amiss. */
const CHECKS: readonly (readonly [what: string, look: () => Promise<string> | string, cure: string])[] = [
  ['Node', node, 'Start Stemma by ./stemma or npm start: either brings a newer Node along.'],
  ['machine', machine, 'Stemma needs at least 512 MB of memory.'],
  ['reading and reconciling', trial, 'This is a defect of the program, or of its installation. Run `npm ci`, then `npm test`.'],
  ['page', page, REINSTALL],
  ['full-text search', search, 'This Node was built without the full-text search of SQLite. Start Stemma by ./stemma: it brings a Node along that has it.'],
];

function node(): string {
  if (Number(process.versions.node.split('.')[0]) < 24) throw new Error(`${process.versions.node}, which is too old`);
  return `${process.versions.node} on ${process.platform} ${process.arch}`;
}

function machine(): string {
  const gigabytes = (bytes: number): string => `${(bytes / 2 ** 30).toFixed(1)} GB`;
  if (totalmem() < 2 ** 29) throw new Error(`${gigabytes(totalmem())} of memory`);
  return `${availableParallelism()} threads at once, ${gigabytes(freemem())} of ${gigabytes(totalmem())} of memory free`;
}

/** Two invented reports that differ in one figure. */
const TRIAL = [
  'Mayor Ilva Brandt said on Monday that the flood in Norrby damaged 14 bridges.',
  'The flood in Norrby damaged 19 bridges, Mayor Ilva Brandt said on Monday.',
];

async function trial(): Promise<string> {
  const account = await trialAccount();
  if (account.disputes.length !== 1) throw new Error(`two reports that differ in one figure gave ${account.disputes.length} differences`);
  return 'two reports that differ in one figure are told apart';
}

async function trialAccount(): Promise<Account> {
  const { reconcileAll } = await import('../../engine.ts');
  return reconcileAll(trialReports());
}

async function* trialReports(): AsyncGenerator<Intaken> {
  const { captureOf } = await import('../../intake/capture.ts');
  for (const [i, text] of TRIAL.entries()) {
    yield {
      kind: 'capture',
      capture: captureOf(Buffer.from(text), `trial ${i + 1}`, 'text/plain', { charset: 'utf-8', plain: true, published: '2031-05-15' }),
    };
  }
}

async function page(): Promise<string> {
  const { renderPage } = await import('../../../web/page.ts');
  return `drawn, ${Math.ceil(renderPage(await trialAccount()).length / 1000)} kB`;
}

async function search(): Promise<string> {
  const { DatabaseSync } = await import('node:sqlite');
  const database = new DatabaseSync(':memory:');
  try {
    database.exec('CREATE VIRTUAL TABLE words USING fts5(text)');
    const { version } = database.prepare('SELECT sqlite_version() AS version').get() as { version: string };
    return `SQLite ${version}`;
  } finally {
    database.close();
  }
}
