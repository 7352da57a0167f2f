import type { Account } from '../../model/account.ts';
import type { Format } from './formats.ts';
import { toCsv } from './csv.ts';
import { toFollowTheMoney } from './follow-the-money.ts';
import { toGraphml } from './graphml.ts';
import { toSchemaOrg } from './schema-org.ts';
import { toWebAnnotations } from './web-annotation.ts';

/** A way out of an account: what it is for, and how it is written. */
export interface WayOut {
  readonly about: string;
  readonly write: (account: Account) => string;
}

const json = (value: object): string => `${JSON.stringify(value, null, 1)}\n`;

/** Every way out, by the name that a command gives it. */
export const WAYS_OUT: Readonly<Record<Format, WayOut>> = {
  json: { about: 'the account itself', write: json },
  csv: { about: 'claims and readings, a row for each place, for a spreadsheet', write: toCsv },
  annotation: { about: 'W3C Web Annotation, a page of annotations', write: (a) => json(toWebAnnotations(a)) },
  'schema-org': { about: 'schema.org JSON-LD: NewsArticle, Quotation, ClaimReview without a rating', write: (a) => json(toSchemaOrg(a)) },
  ftm: { about: 'FollowTheMoney entities, as JSON Lines', write: toFollowTheMoney },
  graphml: { about: 'the tree of copies, for a graph program', write: toGraphml },
};
