import { decodeHTML } from 'entities/decode';
import type { Edit } from '../../../../text/mapped/mapped.ts';
import { UNSEEN } from '../../../../text/unseen.ts';
import type { PageRun } from '../tree/tree.ts';

const REFERENCE = /&(?:#[xX]?[0-9a-fA-F]+|[A-Za-z][A-Za-z0-9]*);?/g;
const SPACES = /[\s\u0085]+/g;

/** Character data as read: character references decoded. */
export function decodeCharacters(raw: string): string {
  return raw.includes('&') ? raw.replace(REFERENCE, (reference) => decodeHTML(reference)) : raw;
}

/** The characters of a run, undecoded; a line break is a line feed. */
export function runText(markup: string, run: PageRun): string {
  return run.breaksLine === true ? '\n' : markup.slice(run.start, run.end);
}

/** Character data as one line: decoded, unseen characters dropped (of a title others than of a text), white space collapsed and trimmed. */
export function oneLine(raw: string, unseen = UNSEEN): string {
  return decodeCharacters(raw).replace(unseen, '').replace(SPACES, ' ').trim();
}

/**
 * The edits that make `oneLine` of the joined runs out of the page, in order: what lies between the runs goes away, references and white
 * space are replaced. They touch nothing before the first kept character and nothing behind the last.
 */
export function lineEdits(markup: string, runs: readonly PageRun[]): { readonly edits: Edit[]; readonly start: number; readonly end: number } {
  const line = new LineWriter();
  for (const run of runs) {
    if (run.breaksLine === true) {
      line.replace(run.start, run.end, '\n');
      continue;
    }
    const raw = markup.slice(run.start, run.end);
    let at = 0;
    for (const special of raw.matchAll(/&(?:#[xX]?[0-9a-fA-F]+|[A-Za-z][A-Za-z0-9]*);?|[\s\u0085\u00ad\u200b\u2060\ufeff]+/g)) {
      line.keep(run.start + at, run.start + special.index);
      at = special.index + special[0].length;
      line.replace(run.start + special.index, run.start + at, special[0]);
    }
    line.keep(run.start + at, run.end);
  }
  return line.finish();
}

/** Collects the edits of one line of text. */
class LineWriter {
  readonly #edits: Edit[] = [];
  /** Where the line begins and ends in the page so far; -1 before the first character. */
  #start = -1;
  #end = -1;
  /** White space seen since the last character: its place, and whether it is a single plain space already. */
  #space: { start: number; end: number; plain: boolean } | null = null;

  keep(start: number, end: number): void {
    if (start === end) return;
    this.#join(start);
    this.#end = end;
  }

  replace(start: number, end: number, raw: string): void {
    const text = decodeCharacters(raw).replace(UNSEEN, '').replace(SPACES, ' ');
    if (text.trim() === '') {
      if (text !== '' && this.#space === null) this.#space = { start, end, plain: raw === ' ' };
      else if (text !== '' && this.#space!.end === start) this.#space = { start: this.#space!.start, end, plain: false };
      return;
    }
    this.#join(start);
    this.#edits.push({ span: [start, end], text });
    this.#end = end;
  }

  finish(): { edits: Edit[]; start: number; end: number } {
    return { edits: this.#edits, start: this.#start, end: this.#end };
  }

  /** Closes the gap between the last character and the next, which begins at `start`. */
  #join(start: number): void {
    const space = this.#space;
    this.#space = null;
    if (this.#start < 0) {
      this.#start = start;
      return;
    }
    if (space === null) return this.#drop(this.#end, start);
    this.#drop(this.#end, space.start);
    if (!space.plain) this.#edits.push({ span: [space.start, space.end], text: ' ' });
    this.#drop(space.end, start);
  }

  #drop(start: number, end: number): void {
    if (start < end) this.#edits.push({ span: [start, end], text: '' });
  }
}
