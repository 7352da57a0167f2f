import type { Capture } from '../../model/capture.ts';
import type { Notice } from '../../model/notice.ts';
import type { Evidence, EvidenceField, Repair, Restored } from '../../model/report.ts';
import type { Text } from '../../model/text.ts';
import { RawPlaces, identityText } from '../../text/mapped/mapped.ts';
import { date } from './dating/index.ts';
import { decode } from './decode/index.ts';
import { unpackDump } from './dump/index.ts';
import { withoutLineNumbers } from './dump/undo/line-numbers.ts';
import { withoutMarkdown } from './dump/undo/markdown.ts';
import { withoutMailMarks } from './dump/undo/quoted-mail.ts';
import { withoutTransportCodes } from './dump/undo/quoted-printable.ts';
import { titleAsPrinted, withoutUnseenCharacters } from './dump/undo/unseen-characters.ts';
import { underGiven } from './given.ts';
import { languageOf } from './language.ts';
import { repair } from './repair/index.ts';
import { withReplacedMarks } from './repair/replaced-marks.ts';
import { bareUnpacked } from './unpacked.ts';
import type { RawRepair, Unpacked } from './unpacked.ts';

/** Restores a capture: what the report said before the scraping spoiled it, with its map to the raw bytes. */
export async function restore(capture: Capture): Promise<Restored> {
  const decoded = await decode(capture);
  const unpacked = await unpack(decoded.text, capture);
  const dating = await date(unpacked, capture);
  const { body } = unpacked;
  const places = new RawPlaces(body);
  const nameless = {
    id: '',
    key: null,
    origin: capture.origin,
    captured: capture.captured,
    charset: body.charset,
    text: body.text,
    language: await languageOf(body.text),
    title: unpacked.title,
    outlet: unpacked.outlet,
    credit: unpacked.credit,
    agency: unpacked.agency,
    bylines: unpacked.bylines,
    contributors: unpacked.contributors,
    dateline: unpacked.dateline,
    published: dating.published,
    happened: dating.happened,
    evidence: placeEvidence(places, { ...unpacked.evidence, ...dating.evidence }),
    removed: unpacked.removed,
    repairs: placeRepairs(places, [...decoded.repairs, ...unpacked.repairs]),
    map: body.map,
    notices: [...decoded.notices, ...unpacked.notices, ...dating.notices],
  };
  return underGiven(nameless, capture);
}

/** Takes the text apart; the body of the result is final. */
async function unpack(text: Text, capture: Capture): Promise<Unpacked> {
  if (capture.plain) return bareUnpacked(text);
  // Misread characters hide the marks of a page's structure in a dump; in a page the markup is plain ASCII, and its texts are repaired after.
  if (capture.mediaType === 'text/html') {
    // Its models are read only when there is a page.
    const { unpackPage } = await import('./page/index.ts');
    return repairBody(await unpackPage(text, capture.given));
  }
  const sent = withoutTransportCodes(text);
  const repaired = repair(sent.text);
  const marked = withReplacedMarks(repaired.text);
  const mail = withoutMailMarks(marked.text);
  const unnumbered = withoutLineNumbers(mail.text);
  const bare = withoutMarkdown(unnumbered.text);
  const seen = withoutUnseenCharacters(bare.text);
  const unpacked = unpackDump(seen.text, capture.given);
  return {
    ...unpacked,
    title: seen.repairs.length === 0 ? unpacked.title : titleAsPrinted(unpacked, bare.text),
    repairs: [
      ...sent.repairs,
      ...repaired.repairs,
      ...marked.repairs,
      ...mail.repairs,
      ...unnumbered.repairs,
      ...bare.repairs,
      ...seen.repairs,
      ...unpacked.repairs,
    ],
    notices: [...repaired.notices, ...unpacked.notices],
  };
}

function repairBody(unpacked: Unpacked): Unpacked {
  const repaired = repair(unpacked.body);
  const marked = withReplacedMarks(repaired.text);
  const { title, outlet, credit, bylines, contributors } = unpacked;
  return {
    ...unpacked, title: repairWords(title), outlet: repairWords(outlet), credit: repairWords(credit), bylines: bylines.map(repairWord),
    contributors: contributors.map(repairWord), body: marked.text, repairs: [...unpacked.repairs, ...repaired.repairs, ...marked.repairs],
    notices: [...moved(unpacked.notices, unpacked.body, marked.text), ...repaired.notices],
  };
}

/** Notices on a text, with their places in what a repair made of it. */
function moved(notices: readonly Notice[], before: Text, after: Text): readonly Notice[] {
  if (before === after || notices.every(({ span }) => span === undefined)) return notices;
  const [from, to] = [new RawPlaces(before), new RawPlaces(after)];
  return notices.map(({ span, ...notice }) => {
    const place = span === undefined ? null : to.spanOf(from.rawOf(span));
    return place === null ? notice : { ...notice, span: place };
  });
}

function repairWord(words: string): string {
  return repair(identityText(words, 'utf-16le')).text.text;
}

function repairWords(words: string | null): string | null {
  return words === null ? null : repairWord(words);
}

/** Repairs with their spans in the final text; those of text that was removed since are left out. */
function placeRepairs(places: RawPlaces, repairs: readonly RawRepair[]): Repair[] {
  const placed: Repair[] = [];
  for (const made of repairs) {
    const span = places.spanOf(made.raw);
    if (span !== null) placed.push({ ...made, span });
  }
  return placed;
}

function placeEvidence(
  places: RawPlaces, evidence: Readonly<Record<EvidenceField, readonly Evidence[]>>,
): Record<EvidenceField, readonly Evidence[]> {
  const place = (item: Evidence): Evidence => {
    if (item.span !== undefined || item.raw === undefined) return item;
    const span = places.spanOf(item.raw);
    return span === null ? item : { ...item, span };
  };
  const { published, happened, title, outlet, agency, bylines } = evidence;
  return {
    published: published.map(place), happened: happened.map(place), title: title.map(place), outlet: outlet.map(place),
    agency: agency.map(place), bylines: bylines.map(place),
  };
}
