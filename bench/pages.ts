import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Given } from '../src/model/capture.ts';
import { identityText } from '../src/text/mapped/mapped.ts';

/*
 * Speed of taking pages apart, against Readability on linkedom alone: both in fresh processes, in turn, in one run.
 * usage: node bench/pages.ts [DATA]    DATA holds pages/scrapinghub and pages/fundus
 */
const ROUNDS = 2;
const GIVEN: Given = { id: null, title: null, outlet: null, url: null, published: null };

const [first, second] = process.argv.slice(2);
if (first === '--take-apart') process.stdout.write(JSON.stringify(await timed(second!, takeApart)));
else if (first === '--readability') process.stdout.write(JSON.stringify(await timed(second!, readable)));
else compare(first ?? join(import.meta.dirname, '../../shared/data'));

/** Prints the pages that each reads in a second of processor time, the best of several rounds. */
function compare(data: string): void {
  if (!existsSync(data)) {
    process.stdout.write(`Nothing was measured: there is no folder ${data}.\n`);
    return;
  }
  const best = new Map<string, number>();
  for (let round = 0; round < ROUNDS; round++) {
    for (const way of ['--take-apart', '--readability']) {
      const speed = Number(execFileSync(process.execPath, [import.meta.filename, way, data], { encoding: 'utf8' }));
      best.set(way, Math.max(best.get(way) ?? 0, speed));
    }
  }
  const [ours, theirs] = [best.get('--take-apart')!, best.get('--readability')!];
  process.stdout.write(
    `pages taken apart ${ours.toFixed(1)} a CPU-second; Readability with linkedom ${theirs.toFixed(1)}; ratio ${(ours / theirs).toFixed(2)}\n`,
  );
}

/** Pages a second of processor time; reading and unpacking the files does not count. */
async function timed(data: string, read: (html: string) => Promise<unknown>): Promise<number> {
  const pages = ['scrapinghub', 'fundus'].flatMap((set) => {
    const folder = join(data, 'pages', set, 'html');
    return readdirSync(folder).map((name) => gunzipSync(readFileSync(join(folder, name))).toString('utf8'));
  });
  await read(pages[0]!);
  const before = process.cpuUsage();
  for (const page of pages) await read(page);
  const { user, system } = process.cpuUsage(before);
  return pages.length / ((user + system) / 1e6);
}

async function takeApart(html: string): Promise<unknown> {
  const { unpackPage } = await import('../src/stages/1-restore/page/index.ts');
  return unpackPage(identityText(html, 'utf-8'), GIVEN);
}

async function readable(html: string): Promise<unknown> {
  const [{ parseHTML }, { Readability }] = await Promise.all([import('linkedom'), import('@mozilla/readability')]);
  try {
    return new Readability(parseHTML(html).document).parse();
  } catch {
    // It fails on pages whose body element linkedom does not find; the time counts all the same.
    return null;
  }
}
