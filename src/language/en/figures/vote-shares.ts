import type { Span } from '../../../model/span.ts';

/** Words before a share that make it one of votes: "by a vote of", "voted by", "rejected by". */
const BEFORE = /\b(?:(?:vote|votes|margin|majority|share)(?: \p{L}+){0,2}? of|(?:voted|rejected|approved|passed|carried|re-?elected|won)(?: \p{L}+){0,3}? (?:by|with))(?: (?:a|an|about|nearly|almost|some|more than|just|over|under|only))* ?$/iu;
/** The second of two such shares: "64% to 36%". */
const SECOND = /\b(?:vote|margin|majority|split|by)\b[^.;]{0,20}\d\s?(?:%|per ?cent)? (?:to|against) ?$/i;
/** Words behind one: "of members who voted", "of the votes", "had voted against". */
const BEHIND = /^ ?(?:of (?:the |its |their |all )?(?:votes?\b|ballots?\b|(?:members|workers|voters|delegates|those|shareholders|staff|employees)(?: who| that| of)?(?: \p{L}+){0,3}? (?:voted|cast|rejected|backed|approved)\b)|(?:had |have )?voted\b|(?:in favou?r|against)\b)/iu;
/** Units that are looked at on either side. */
const REACH = 80;

/** True for a share (`span` of a figure) of those who voted, which is the outcome of a vote and no measure of what was voted on. */
export function isVoteShare(text: string, [start, end]: Span): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  return BEFORE.test(before) || SECOND.test(before) || BEHIND.test(text.slice(end, end + REACH));
}
