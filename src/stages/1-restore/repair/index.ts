import type { Notice } from '../../../model/notice.ts';
import type { Text } from '../../../model/text.ts';
import { thinEdits, type Thinned } from '../../../text/mapped/dense-edits.ts';
import { RawPlaces, applyEdits, identityText } from '../../../text/mapped/mapped.ts';
import type { Edit } from '../../../text/mapped/mapped.ts';
import { JOINED } from '../joined.ts';
import type { RawRepair } from '../unpacked.ts';
import { CODECS, ROLE, codecTables } from './codecs.ts';
import { findBreaks, findControls } from './controls.ts';
import { findEntities } from './entities.ts';
import { hopelessLines } from './hopeless.ts';
import { mayStart } from './places.ts';
import { homeOf } from './plausibility.ts';
import { findMojibake } from './search.ts';
import { tidyTypography } from './typography.ts';

/** How many readings of damaged places are followed before a repair ends: more than any report needs, and few enough to bound the time. */
const STEPS_AT_LEAST = 400_000;
const STEPS_PER_UNIT = 0.2;
const CUT_SHORT: Notice = {
  code: 'repair-cut-short',
  message: 'So much of the text is damaged that not all of it could be weighed; what comes late in it stands as it came.',
};

/** A text with the damage of machines undone. */
export interface Repaired {
  readonly text: Text;
  /** In the order in which the damage was undone. */
  readonly repairs: readonly RawRepair[];
  readonly notices: readonly Notice[];
}

/** A string with the damage of machines undone; raw places are UTF-16 offsets of the string given. */
export interface RepairedString {
  readonly fixed: string;
  readonly repairs: readonly RawRepair[];
}

/** Damage upon damage is undone layer by layer, up to this many. */
const MOST_LAYERS = 6;

/** Undoes what machines did to a text: misread character sets, entities, control characters; never an outlet's own errors. */
export function repair(text: Text): Repaired {
  const signs = signsIn(text.text, codecTables().roles);
  if (signs === 0) return { text, repairs: [], notices: [] };
  const work = new Work(text);
  if (signs & ROLE.lineEnd) work.breaks();
  if (signs & ROLE.ampersand) work.entities();
  // Decoded references may hold misread characters in their turn.
  if (signs & (ROLE.lead | ROLE.ampersand)) work.mojibake();
  if (signs & (ROLE.control | ROLE.ampersand)) work.controls();
  return work.finish();
}

/** Undoes the same damage in a string, and tidies its typography as a plain-text tool is expected to. */
export function repairText(original: string): RepairedString {
  const { text, repairs } = repair(identityText(original, 'utf-16le'));
  const halved = repairs.map((made): RawRepair => ({ ...made, raw: [made.raw[0] / 2, made.raw[1] / 2] }));
  return { fixed: tidyTypography(text.text), repairs: halved };
}

/** Which kinds of damage a text may have, as roles; 0 for most texts, which are looked at only this once. */
function signsIn(text: string, roles: Uint8Array): number {
  let signs = 0;
  for (let i = 0; i < text.length; i++) {
    const role = roles[text.charCodeAt(i)]!;
    if ((role & ~ROLE.follow) === 0) continue;
    signs |= role & (ROLE.control | ROLE.lineEnd | ROLE.ampersand);
    if (!(signs & ROLE.lead) && mayStart(text, i, roles)) signs |= ROLE.lead;
  }
  return signs;
}

/** A text while it is being repaired. */
class Work {
  #text: Text;
  readonly #repairs: RawRepair[] = [];
  readonly #notices: Notice[] = [];

  constructor(text: Text) {
    this.#text = text;
  }

  get string(): string {
    return this.#text.text;
  }

  breaks(): void {
    const { edits } = this.#thin(findBreaks(this.string), () => true);
    this.#text = applyEdits(this.#text, edits);
  }

  /** References are decoded until none is left: `&amp;quot;` is a quotation mark that was encoded twice. */
  entities(): void {
    for (let layer = 0; layer < MOST_LAYERS; layer++) {
      const edits = findEntities(this.string);
      if (edits.length === 0) return;
      this.#apply(edits, () => ({ kind: 'entity' }), PLAIN);
    }
  }

  /** Layer by layer; once more without the lines that turn out to be past repair, so that those stay as they came. */
  mojibake(): void {
    const [text, made] = [this.#text, this.#repairs.length];
    const isCut = this.#layers(new Set());
    if (this.#repairs.length === made) return;
    const hopeless = hopelessLines(text.text, this.string, homeOf(this.string));
    if (isCut) this.#notices.push(CUT_SHORT);
    if (hopeless.size === 0) return;
    this.#text = text;
    this.#repairs.length = made;
    this.#notices.push({
      code: 'past-repair',
      message: `${hopeless.size === 1 ? 'One line is' : `${hopeless.size} lines are`} damaged past repair and stand as they came.`,
    });
    if (this.#layers(hopeless) && !isCut) this.#notices.push(CUT_SHORT);
  }

  /** True when the damage was too much to be weighed to its end. */
  #layers(spared: ReadonlySet<number>): boolean {
    let left = STEPS_AT_LEAST + STEPS_PER_UNIT * this.string.length;
    let proven: ReadonlySet<number> = new Set();
    for (let layer = 0; layer < MOST_LAYERS; layer++) {
      const { chosen, proven: found, steps } = findMojibake(this.string, { spared, steps: left }, proven);
      if (chosen.length === 0) return false;
      proven = found;
      left -= steps;
      const edits = chosen.map(({ start, length, output }): Edit => ({ span: [start, start + length], text: output }));
      this.#apply(edits, (i) => ({ kind: chosen[i]!.kind, codec: CODECS[chosen[i]!.codec]!.name }), PLAIN);
      if (left <= 0) return true;
    }
    return false;
  }

  controls(): void {
    this.#apply(findControls(this.string), () => ({ kind: 'control' }), ANY);
  }

  finish(): Repaired {
    return { text: this.#text, repairs: this.#repairs, notices: this.#notices };
  }

  /**
   * Applies edits and records each; edits of one kind that touch are one repair. Where they are dense, those of one kind with nothing but
   * `between` in between are too: what must come out the same when the run's raw bytes are repaired again.
   */
  #apply(edits: readonly Edit[], kindOf: (index: number) => Omit<RawRepair, 'raw'>, between: RegExp): void {
    const isAlike = (i: number): boolean => kindOf(i).kind === kindOf(i - 1).kind && kindOf(i).codec === kindOf(i - 1).codec;
    const { edits: thinned, firsts } = this.#thin(edits, (i, gap) => isAlike(i) && between.test(gap));
    const places = new RawPlaces(this.#text);
    let last: RawRepair | null = null;
    thinned.forEach((edit, i) => {
      const raw = places.rawOf(edit.span);
      const made: RawRepair = { ...kindOf(firsts[i]!), raw };
      if (last !== null && last.kind === made.kind && last.codec === made.codec && last.raw[1] === raw[0]) {
        last = { ...last, raw: [last.raw[0], raw[1]] };
        this.#repairs[this.#repairs.length - 1] = last;
      } else {
        this.#repairs.push((last = made));
      }
    });
    this.#text = applyEdits(this.#text, thinned);
  }

  #thin(edits: readonly Edit[], mayJoin: (index: number, gap: string) => boolean): Thinned {
    const thinned = thinEdits(this.string, edits, mayJoin);
    if (thinned.edits.length < edits.length && !this.#notices.includes(JOINED)) this.#notices.push(JOINED);
    return thinned;
  }
}

/** What no codec and no reference changes; and what taking out controls does not. */
const PLAIN = /^[\t\n\x20-\x25\x27-\x7e]*$/;
const ANY = /^/;
