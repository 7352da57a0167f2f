import type { CommitmentStanding } from '../../model/account.ts';

/** What words near a figure say of its standing as a commitment. */
export interface CommitmentCue {
  readonly standing: CommitmentStanding;
  /** Matched without case in the clause that holds the figure. */
  readonly pattern: RegExp;
}

/** Phrases that make a figure a commitment, the most particular first. */
export const COMMITMENT_CUES: readonly CommitmentCue[] = [
  { standing: 'ruled-out', pattern: /\b(?:would not|wouldn't|won't|will not|refused to|declined to|did not|didn't) (?:commit|agree|pledge|raise|go|pay|accept)|\bruled out\b/i },
  { standing: 'floor', pattern: /\b(?:(?:not|never) (?:go|fall|drop|be) (?:lower|below|under|less)|no lower than|no less than|not less than|floor of|minimum of)\b/i },
  { standing: 'missed', pattern: /\b(?:fell short|falling short|falls? short|missed|failed to (?:meet|reach|hit)|below the|short of)\b/i },
  { standing: 'proposed', pattern: /\b(?:proposed|proposes|proposal|called for|calls for|calling for|advocated|advocates|demanded|demands|wants|urged|new target|higher target|negotiating|considering?|expected to (?:consider|agree)|seeks|suggested|to increase|to raise)\b/i },
  { standing: 'agreed', pattern: /\b(?:agreed (?:to|on)|signed up to|approved|adopted|ratified)\b/i },
  { standing: 'pledged', pattern: /\b(?:pledged?|pledges|promised|promises|vowed|committed to|commitment to|undertook)\b/i },
  { standing: 'guideline', pattern: /\b(?:guidelines?|benchmark|targets?|threshold|goals?|required to|requirement|quota|limit of|cap of)\b/i },
];

/** What a party does to a commitment's threshold. */
export const FULFILMENT_CUES: readonly CommitmentCue[] = [
  { standing: 'missed', pattern: /\b(?:fell short|falling short|falls? short|missed|failed to (?:meet|reach|hit)|(?:have|has|had)(?:n't| not) (?:reached|met|hit)|(?:does|do|did)(?:n't| not) (?:presently |currently |yet )?(?:meet|reach|hit))\b/i },
  { standing: 'met', pattern: /\b(?:met|meets?|hit|hits|reached|reaches|exceeded|exceeds?|surpassed)\b/i },
];
