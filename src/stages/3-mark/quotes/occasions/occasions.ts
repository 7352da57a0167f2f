import type { Entity, Occasion } from '../../../../model/quote.ts';
import type { Attribution } from '../attribution.ts';
import type { View } from '../view/view.ts';
import type { SaidRange } from './free.ts';
import type { OccasionReader, Told } from './occasion.ts';
import { ADDRESSING_VERBS, AT_SOME_TIME, SPEAKING_VERBS } from '../../../../language/en/speech/occasions.ts';
import { SAYING_BESIDE, SPEECH_VERBS } from '../../../../language/en/speech/speech-verbs.ts';
import { verbGroup } from '../phrases/verb-group.ts';
import { WordSet } from '../../../../text/words/word-set.ts';

const SPEECH = new WordSet([...SPEECH_VERBS, ...ADDRESSING_VERBS, ...SPEAKING_VERBS, ...SAYING_BESIDE]);

/** True when words were spoken or written, so that there was an occasion; thoughts and expectations have none. */
function isSpeech(view: View, a: Attribution): boolean {
  return SPEECH.has(view.tokens.hashes[a.head]!) || view.quotedAt[a.content.from]! >= 0;
}

const SOME_TIME = new WordSet(AT_SOME_TIME);

/** True for what somebody "has said": at some time or other, and not where the scene before it was. */
function isAtSomeTime(view: View, { head }: Attribution): boolean {
  const [from, to] = verbGroup(view, head);
  return view.tokens.hashes.subarray(from, to).some((hash) => SOME_TIME.has(hash));
}

const NOTHING_SAID: readonly SaidRange[] = [];

/** The stretches that attributions give as said, in order. */
function saidBy(attributions: readonly Attribution[]): SaidRange[] {
  return attributions.flatMap((a) => [a.content, ...a.tails.map(([from, to]) => ({ from, to }))]).sort((a, b) => a.from - b.from);
}

/** An occasion on the day of one of the cues of its sentence. */
function withDay(occasion: Occasion | null, when: string | null): Occasion | null {
  if (when === null || occasion?.when === when) return occasion;
  return occasion === null ? { when, where: null, to: null, event: null } : { ...occasion, when };
}

/** The occasion of each attribution: what its own sentence tells, else what an earlier one told, while the speaker stays the same. */
export function occasionsOf(
  view: View,
  attributions: readonly Attribution[],
  speakers: ReadonlyMap<Attribution, string | null>,
  reader: OccasionReader,
): Map<Attribution, Occasion | null> {
  const out = new Map<Attribution, Occasion | null>();
  const bySentence = new Map<number, Attribution[]>();
  for (const a of attributions) {
    const s = view.sentenceAt[a.head]!;
    bySentence.set(s, [...(bySentence.get(s) ?? []), a]);
  }
  let current: Told | null = null;
  let paragraph = -1;
  let speaker: string | null = null;
  for (let s = 0; s < view.sentences.length; s++) {
    const here = (bySentence.get(s) ?? []).filter((a) => isSpeech(view, a));
    const said = here.length === 0 ? NOTHING_SAID : saidBy(here);
    const told = reader.read(view.sentences[s]!, said, here.map((a) => a.head));
    if (told !== null) {
      current = told;
      paragraph = view.paragraphOf[s]!;
      speaker = null;
    } else if (current !== null && ((!current.scene && view.paragraphOf[s] !== paragraph) || reader.endsScene(view.sentences[s]!, current.occasion))) {
      current = null;
    }
    for (const a of here) {
      const who = speakers.get(a) ?? null;
      if (told === null && (who === null || isAtSomeTime(view, a))) continue;
      speaker ??= who;
      if (current !== null && who === speaker) out.set(a, told === null ? current.occasion : withDay(current.occasion, reader.dayOf(view.sentences[s]!, said, a.head)));
      else if (who !== speaker) current = told;
    }
  }
  return out;
}

/** An occasion without an audience that is the speaker: nobody is addressed by himself. */
export function withoutSpeaker(occasion: Occasion | null, speaker: Pick<Entity, 'name' | 'aliases'> | undefined): Occasion | null {
  if (occasion === null || occasion.to === null || speaker === undefined) return occasion;
  const last = occasion.to.split(' ').at(-1)!;
  if (![speaker.name, ...speaker.aliases].some((name) => name.split(' ').at(-1) === last)) return occasion;
  return occasion.when === null && occasion.where === null && occasion.event === null ? null : { ...occasion, to: null };
}
