import type { Budget, ByteStream } from './byte-stream.ts';
import { collect, oneChunk, peek, spend } from './byte-stream.ts';
import type { Member } from './archive.ts';
import { captureOf } from './capture.ts';
import type { Known } from './capture.ts';
import { readFeed } from './feed.ts';
import type { Intaken } from './intaken.ts';
import { readJson, readJsonLines } from './json-lines.ts';
import type { OpenRecord } from './json-lines.ts';
import { kindOf } from './kind.ts';
import type { Limits } from './limits.ts';
import type { PageList } from './page-list.ts';
import { UnreadableInput, guarded } from './problem.ts';
import type { FileRecord } from './record.ts';

/** What reading a stream needs to know besides its bytes. */
export interface StreamContext {
  readonly origin: string;
  /** The name that tells what it is: the origin, without the ending of what it was packed in. */
  readonly name: string;
  /** Where it lies as a file of its own, or `null`. */
  readonly path: string | null;
  readonly known: Known;
  readonly limits: Limits;
  readonly openRecord: OpenRecord;
  /** The pages that the package around a web archive lists, or `null`. */
  readonly pages: PageList | null;
  /** What the archive around it may still unpack, and how deep it lies there; `null` outside of archives. */
  readonly inside: { readonly budget: Budget; readonly depth: number } | null;
}

const DEEPEST = 4;
const HEAD_BYTES = 4096;

/** Reads one stream of bytes for what its first bytes and its name say that it is. Throws an UnreadableInput where it cannot be read. */
export async function* readStream(bytes: ByteStream, context: StreamContext): AsyncGenerator<Intaken> {
  const { origin, name, path, known, limits, openRecord } = context;
  const { head, chunks } = await peek(bytes, HEAD_BYTES);
  if (head.length === 0) throw new UnreadableInput(origin, 'is empty');
  const kind = kindOf(name, head.subarray(0, HEAD_BYTES));
  switch (kind.kind) {
    case 'refused': throw new UnreadableInput(origin, kind.why);
    case 'json-lines': return yield* readJsonLines(chunks, origin, limits, openRecord);
    case 'json': return yield* readJsonOrLines(chunks, context);
    case 'xml': return yield* readFeed(await collect(chunks, origin, limits.captureBytes), origin, limits.archiveMembers);
    case 'gzip': return yield* readUnpacked((await import('./archive.ts')).gunzip(chunks, origin), { ...context, name: unpackedName(name) });
    case 'tar': return yield* readMembers((await import('./archive.ts')).tarMembers(chunks, origin), context);
    case 'zip': return yield* readMembers((await import('./archive.ts')).zipMembers(chunks, origin, path), context);
    case 'wacz': return yield* readPackage(chunks, context);
    case 'warc': return yield* (await import('./web-archive.ts')).readWebArchive(chunks, origin, limits, context.pages);
    case 'mailbox': return yield* (await import('./mailbox.ts')).readMailbox(chunks, origin, limits);
    case 'mail': return yield* (await import('./mail.ts')).readMail(await collect(chunks, origin, limits.captureBytes), origin);
    default: {
      const all = await collect(chunks, origin, limits.captureBytes);
      if (all.every(isBlank)) throw new UnreadableInput(origin, 'holds nothing but white space');
      yield { kind: 'capture', capture: captureOf(all, origin, kind.kind === 'html' ? 'text/html' : 'text/plain', known) };
    }
  }
}

// Records a line look like one record at first, and their stream may be of any length.
async function* readJsonOrLines(bytes: ByteStream, { origin, limits, openRecord }: StreamContext): AsyncGenerator<Intaken> {
  const { head, chunks } = await peek(bytes, limits.captureBytes + 1);
  if (head.length > limits.captureBytes) yield* readJsonLines(chunks, origin, limits, openRecord);
  else yield* readJson(head, origin, limits, openRecord);
}

function isBlank(byte: number): boolean {
  return byte === 0x20 || (byte >= 0x09 && byte <= 0x0d);
}

// The list of a package's pages may stand behind its archives, and a zip archive is read from its end anyway.
async function* readPackage(chunks: ByteStream, context: StreamContext): AsyncGenerator<Intaken> {
  const { origin, path, limits } = context;
  const { MOST_ZIP_BYTES, zipMembers } = await import('./archive.ts');
  const bytes = path === null ? await collect(chunks, origin, MOST_ZIP_BYTES) : null;
  const open = (): AsyncIterable<Member> => zipMembers(bytes === null ? chunks : oneChunk(bytes), origin, path);
  const { readWebPackage } = await import('./web-package.ts');
  yield* readWebPackage(open, origin, limits, (archives, pages) => readMembers(archives, { ...context, pages }));
}

async function* readUnpacked(chunks: ByteStream, context: StreamContext): AsyncGenerator<Intaken> {
  const inside = deeper(context);
  yield* readStream(spend(chunks, context.origin, inside.budget), { ...context, path: null, inside });
}

async function* readMembers(members: AsyncIterable<Member>, context: StreamContext): AsyncGenerator<Intaken> {
  const inside = deeper(context);
  for await (const member of members) {
    if (--inside.budget.members < 0) {
      throw new UnreadableInput(context.origin, `holds more than ${context.limits.archiveMembers} files; the others are left out`);
    }
    const { origin } = member;
    yield* guarded(origin, readMember(member, { ...context, origin, name: origin, path: null, known: {}, openRecord: refuseRecord, inside }), context.origin);
  }
}

async function* readMember(member: Member, context: StreamContext): AsyncGenerator<Intaken> {
  yield* readStream(spend(await member.open(), member.origin, context.inside!.budget), context);
}

/** What comes in an archive or is sent may come from anybody, and is not to open files of this machine. */
export async function* refuseRecord({ file }: FileRecord, place: string): AsyncGenerator<Intaken> {
  yield { kind: 'unread', origin: place, message: `${place}: names the file ${file}, and a record that was packed or sent cannot open files.` };
}

function deeper({ origin, inside, limits }: StreamContext): { readonly budget: Budget; readonly depth: number } {
  const depth = (inside?.depth ?? 0) + 1;
  if (depth > DEEPEST) throw new UnreadableInput(origin, `is an archive within ${DEEPEST} archives, which is not unpacked`);
  return { depth, budget: inside?.budget ?? { bytes: limits.archiveBytes, members: limits.archiveMembers } };
}

function unpackedName(name: string): string {
  return name.replace(/\.tgz$/i, '.tar').replace(/\.gz$/i, '');
}
