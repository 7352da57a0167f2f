import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Words in a report: as they stand in its restored text, or by their place in the raw bytes where the words themselves may not be kept here. */
export interface Words {
  readonly report: string;
  readonly words?: string;
  readonly raw?: readonly [start: number, end: number];
}

/** What must hold of one restored report. */
export interface GoldReport {
  readonly title?: string;
  readonly outlet?: string;
  readonly bylines?: readonly string[];
  readonly contributors?: readonly string[];
  readonly agency?: string;
  readonly dateline?: string;
  readonly credit?: string;
  readonly published?: string;
  readonly happened?: string;
  readonly removed?: readonly string[];
  readonly keeps?: readonly string[];
  readonly lacks?: readonly string[];
}

/** What a careful reader knows of a sample; `samples/README.md` explains the fields. */
export interface Gold {
  readonly reports: Readonly<Record<string, GoldReport>>;
  readonly together?: readonly (readonly string[])[];
  readonly apart?: readonly (readonly string[])[];
  readonly oneStory?: readonly (readonly string[])[];
  readonly descents?: readonly { readonly from: string; readonly to: string; readonly kind: string | readonly string[]; readonly carrier?: string }[];
  readonly noDescent?: readonly (readonly [string, string])[];
  readonly separate?: readonly (readonly [string, string])[];
  readonly notSeparate?: readonly (readonly [string, string])[];
  readonly said?: readonly (Words & { readonly speaker: string | null; readonly kind?: string; readonly polarity?: string })[];
  readonly notSaid?: readonly (Words & { readonly speaker: string })[];
  readonly figures?: readonly (Words & { readonly value?: number; readonly low?: number; readonly high?: number; readonly unit?: string; readonly bound?: string; readonly of?: string })[];
  readonly disputes?: readonly { readonly kind: readonly string[]; readonly severity?: string; readonly items: readonly Words[] }[];
  readonly undisputed?: readonly (readonly Words[])[];
  readonly claims?: readonly { readonly readings: readonly Words[]; readonly standing?: string; readonly lineages?: number; readonly origins?: number }[];
  readonly commitments?: readonly (Words & { readonly standing: string; readonly due?: string })[];
  readonly positions?: readonly (Words & { readonly holder: string; readonly stance: string })[];
  readonly relations?: readonly (Words & { readonly type: string })[];
  readonly timeline?: readonly (Partial<Words> & { readonly date: string })[];
}

const SAMPLES = fileURLToPath(new URL('../../samples/', import.meta.url));

/** A sample story: the folder of its reports, its gold, and the names of the facts not yet reached. */
export interface Sample {
  readonly name: string;
  readonly folder: string;
  readonly gold: Gold;
  readonly knownFailures: ReadonlySet<string>;
}

/** Every sample story of the project. */
export function allSamples(): readonly Sample[] {
  return readdirSync(SAMPLES, { withFileTypes: true }).filter((e) => e.isDirectory()).map(({ name }) => {
    const folder = `${SAMPLES}${name}/`;
    const files = new Set(readdirSync(folder));
    const known = files.has('known-failures.json') ? (JSON.parse(readFileSync(`${folder}known-failures.json`, 'utf8')) as string[]) : [];
    return { name, folder: `${folder}reports`, gold: JSON.parse(readFileSync(`${folder}gold.json`, 'utf8')) as Gold, knownFailures: new Set(known) };
  });
}
