import { mixed, spell } from './letters';
import { desk, whole } from './memory';

/** Lines of more units are paragraphs of news. */
const LONGEST_LINE: i32 = 400;
const NEWLINE: i32 = 0x0a;

/** Spells the text line by line, and keys, behind the lines that there are, each that holds letters and is not too long by a hash of them. */
export function readLines(length: i32): void {
  for (let start: i32 = 0; start < length;) {
    const end = lineEnd(start, length);
    const first = whole.count;
    spell(whole, start, end, false);
    if (whole.count > first && end - start <= LONGEST_LINE) putLine(keyOf(first, whole.count), start, end);
    start = end + 1;
  }
}

/** Where the line that begins at `start` ends. */
function lineEnd(start: i32, length: i32): i32 {
  const units = whole.units;
  const newline = i16x8.splat(<i16>NEWLINE);
  for (let at = start; at < length; at += 8) {
    const found = i16x8.bitmask(i16x8.eq(v128.load(units + (<usize>at << 1)), newline));
    if (found !== 0) return min(length, at + ctz(found));
  }
  return length;
}

/** A hash of the letters `from` to `to`, eight at a time as far as they go. */
function keyOf(from: i32, to: i32): u32 {
  let hash: u64 = <u64>(to - from);
  let at = whole.letters + (<usize>from << 1);
  const end = whole.letters + (<usize>to << 1);
  for (; at + 16 <= end; at += 16) hash = rotl(hash, 23) + load<u64>(at) * 0x9e3779b97f4a7c15 + load<u64>(at, 8) * 0xc2b2ae3d27d4eb4f;
  for (; at < end; at += 2) hash = rotl(hash, 23) + <u64>load<u16>(at) * 0x9e3779b97f4a7c15;
  return mixed(<u32>(hash ^ (hash >>> 32)));
}

/** Notes a line, without the white space around it. */
function putLine(key: u32, start: i32, end: i32): void {
  let first = start;
  let last = end;
  while (isSpace(unitAt(first))) first++;
  while (isSpace(unitAt(last - 1))) last--;
  const line = <usize>(desk.lineCount++);
  store<u32>(desk.lineKeys + (line << 2), key);
  store<i32>(desk.linePlaces + (line << 3), first);
  store<i32>(desk.linePlaces + (line << 3), last, 4);
}

// @ts-ignore: decorator
@inline
function unitAt(at: i32): i32 {
  return <i32>load<u16>(whole.units + (<usize>at << 1));
}

/** True for units of white space (`isSpace` of `src/text/span.ts`). */
function isSpace(unit: i32): bool {
  return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) || unit === 0xa0 || (unit >= 0x2000 && unit <= 0x200b) || unit === 0x202f || unit === 0x3000 || unit === 0xfeff;
}
