import type { Account } from '../../model/account.ts';
import type { Claim, Reading } from '../../model/claim.ts';
import type { Passage, Passages } from './passage.ts';
import { sourceInWords } from './source.ts';
import { carriedBy } from './words.ts';

/** Something that separate reports tell, each in its own words. */
export interface AgreedLine {
  readonly id: string;
  readonly carried: string;
  /** The wordings, the fullest first; at least two, of reports that are separate. */
  readonly wordings: readonly { readonly text: string; readonly passages: readonly Passage[] }[];
}

/** At most so many are shown: those that most separate reports carry. */
const MOST = 7;

/** What reports that are separate agree on in their own prose, what most of them carry first; wordings of one lineage are shown once, in the fullest. */
export function agreedOf({ claims }: Account, passages: Passages): readonly AgreedLine[] {
  return claims
    .filter(({ kind, standing }) => kind === 'assertion' && standing === 'agreed')
    .sort((a, b) => b.lineages - a.lineages)
    .slice(0, MOST)
    .map((claim) => ({
      id: claim.id,
      carried: carriedBy(claim, sourceInWords(claim, passages)),
      wordings: oneOfEachLineage(claim).map(({ text, evidence }) => ({ text: text.replace(/\s+/g, ' '), passages: passages.all(evidence) })),
    }));
}

function oneOfEachLineage({ readings }: Claim): readonly Reading[] {
  return [...Map.groupBy(readings, ({ evidence }) => evidence[0]?.lineage).values()].map((alike) => ({
    text: alike[0]!.text,
    evidence: alike.flatMap(({ evidence }) => evidence),
  }));
}
