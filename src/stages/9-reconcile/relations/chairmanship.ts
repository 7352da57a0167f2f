import { BODY_MEETS, CHAIR_BEHIND, UNDER_BEFORE_CHAIR, UNDER_CHAIR_OF, UNDER_WHOSE_CHAIR } from '../../../language/en/deeds/relation-cues.ts';
import type { Report } from '../../../model/report.ts';
import type { Span } from '../../../model/span.ts';
import type { Directory, Named } from '../directory.ts';
import type { Membership } from './members.ts';

/** Who chairs the body that a sentence opens with: "The Friends of the Marsh, a group of donors, met under Norvath's chairmanship". */
export function chairsTold({ id, text }: Report, sentence: Span, directory: Directory): readonly Membership[] {
  const words = text.slice(...sentence);
  if (!UNDER_CHAIR_OF.test(words) && !UNDER_WHOSE_CHAIR.test(words)) return [];
  const names = directory.within(id, sentence);
  const chair = names.find(({ span: [start, end] }) => isChair(text.slice(sentence[0], start), text.slice(end, sentence[1])));
  const body = chair === undefined ? undefined : names.find((name) => isBody(name) && BODY_MEETS.test(text.slice(name.span[1], chair.span[0])));
  return chair === undefined || body === undefined || body.id === chair.id ? [] : [{ from: chair.id, to: body.id }];
}

/** True for a name between "under" and "'s chairmanship", or behind "under the chairmanship of". */
function isChair(before: string, behind: string): boolean {
  return UNDER_CHAIR_OF.test(before.slice(-60)) ? /of (?:the )?$/.test(before) : UNDER_BEFORE_CHAIR.test(before) && CHAIR_BEHIND.test(behind);
}

function isBody({ type }: Named): boolean {
  return type === 'organization' || type === 'group' || type === 'other';
}
