import type { Capture } from '../../model/capture.ts';
import type { Restored } from '../../model/report.ts';
import { contentId, sha256 } from '../../text/hash.ts';
import { identityText } from '../../text/mapped.ts';

/** Restores a capture: what the report said before the scraping spoiled it, with its map to the raw bytes. */
export async function restore(capture: Capture): Promise<Restored> {
  const { given } = capture;
  const { text, map, charset } = identityText(new TextDecoder('utf-8').decode(capture.bytes), 'utf-8');
  return {
    id: given.id ?? contentId(sha256(capture.bytes), capture.origin), key: given.id, origin: capture.origin, captured: capture.captured,
    charset, text, language: 'en', title: given.title, outlet: given.outlet, credit: null, agency: null, bylines: [], contributors: [],
    dateline: null, published: given.published, happened: null,
    evidence: { published: [], happened: [], title: [], outlet: [], agency: [], bylines: [] },
    removed: [], repairs: [], map, notices: [],
  };
}
