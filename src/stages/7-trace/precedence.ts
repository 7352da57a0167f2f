import { anyAgencyCode } from '../../language/agencies.ts';
import { AGENCIES } from '../../language/en/names/agencies.ts';
import { NAME_ARTICLE } from '../../language/en/names/name-forms.ts';
import { ALERT_WORDS, OPENS_CREDIT, RELEASE_LINES } from '../../language/en/page/versions.ts';
import type { Report } from '../../model/report.ts';
import { bareOutlet, credits } from './carrier.ts';
import type { Traced } from './pair.ts';

/**
 * True when nothing of the second can come from the first: the first is later, credits the outlet or the wire service of the second, or the second is the
 * alert that its service's stories follow, or what a body sent out in its own name.
 */
export function cannotPrecede(parent: Traced, child: Traced): boolean {
  if (tellsItsSource(parent, child)) return true;
  if (isAfter(parent, child) && !isMisdated(parent, child)) return true;
  if (child.service !== null && parent.service === null && namesService(parent, child.service)) return true;
  if (child.service !== null && child.service === parent.service && child.isAlert() && !parent.isAlert()) return true;
  return child.isRelease() && !parent.isRelease();
}

function isAfter({ published: x }: Traced, { published: y }: Traced): boolean {
  return x !== null && y !== null && x[0] > y[1];
}

const DAY = 86_400_000;

/** True for a child dated the day before its parent, whose text tells that it is a copy: one of the days is wrong, or told by another clock. */
function isMisdated(parent: Traced, child: Traced): boolean {
  const [[from, to], [start, end]] = [parent.published!, child.published!];
  if (from - end > DAY) return false;
  if (tellsItsSource(child, parent)) return true;
  if (from === to && start === end) return false;
  return (distanceOf(parent) === 0 && distanceOf(child) === 2 && child.outlet !== null && !namesOutlet(parent, child.outlet));
}

/** True when a report says that it comes from the outlet or the wire service of another: in a credit, or in a line of its own. */
function tellsItsSource(told: Traced, source: Traced): boolean {
  if (credits(told, source) || relaysOf(told, source)) return true;
  if (source.service !== null) return distanceOf(source) === 0 && distanceOf(told) > 0 && namesService(told, source.service);
  const name = source.outlet?.trim().replace(NAME_ARTICLE, '') ?? '';
  return name.includes(' ') && told.outlet !== null && bareOutlet(told.outlet) !== bareOutlet(name) && told.ownLines().some((line) => OPENS_CREDIT.test(line) && holdsName(line, name));
}

/** True when sentences of a report credit another's wire service or outlet with what they tell, and that one does not name the report's outlet. */
function relaysOf(told: Traced, source: Traced): boolean {
  const name = source.service === null ? source.outlet && bareOutlet(source.outlet) : distanceOf(source) === 0 ? source.service : null;
  if (name === null || told.service === source.service && told.service !== null || told.outlet === null || !told.relays().has(name)) return false;
  return !namesOutlet(source, told.outlet);
}

/** True for a report that names an outlet anywhere: a wire service that takes a story up says whose it is. */
function namesOutlet({ text }: Traced, outlet: string): boolean {
  return holdsName(text, outlet.trim().replace(NAME_ARTICLE, ''));
}

/**
 * True when the first is rather the later of two: neither end of the days on which it can have been published lies before that of the second and one lies
 * behind it, or it counts more dead.
 */
export function isRatherLater(a: Traced, b: Traced): boolean {
  const [x, y] = [a.published, b.published];
  if (x !== null && y !== null && x[0] >= y[0] && x[1] >= y[1] && x[0] + x[1] > y[0] + y[1]) return true;
  const [toll, other] = [a.deathToll(), b.deathToll()];
  return toll !== null && other !== null && toll > other;
}

/**
 * True when the first is farther from a wire service than the second: its own story comes before what an outlet prints with its credit, and that before
 * what has none. An outlet's story that a service takes up would name the outlet.
 */
export function isFartherFromWire(a: Traced, b: Traced): boolean {
  return distanceOf(a) > distanceOf(b);
}

/** 0 for a wire service's own, 1 for its story in an outlet, 2 for a report without a service. */
function distanceOf({ service, outlet }: Traced): number {
  if (service === null) return 2;
  return outlet === null || anyAgencyCode(bareOutlet(outlet)) === service || bareOutlet(outlet) === bareOutlet(service) ? 0 : 1;
}

/** Longest line that announces an alert, in UTF-16 units. */
const ALERT_LINE = 40;

/** True for the first word of an event that a wire service sends, before it has a story: a short line or the title says so. */
export function isAlert(title: string | null, ownLines: readonly string[]): boolean {
  const lines = [...(title === null ? [] : [title]), ...ownLines.filter(({ length }) => length <= ALERT_LINE)];
  return lines.some((line) => line.toLowerCase().split(/[^\p{L}\p{N}]+/u).some((word) => ALERT_WORDS.includes(word)));
}

/** Longest line that is a credit or the head of a release, and not a sentence, in UTF-16 units. */
const LINE = 80;

/** A report's short lines, in order, and those that were taken out of its text. */
export function ownLinesOf({ text, paragraphs, removed }: Pick<Report, 'text' | 'paragraphs' | 'removed'>): string[] {
  const kept = paragraphs.filter(([start, end]) => end - start <= LINE).map((span) => text.slice(...span));
  return [...kept, ...removed.map((line) => line.text).filter(({ length }) => length <= LINE)];
}

/** True for what a body sends out itself: a line of its head or foot says so. */
export function isRelease(ownLines: readonly string[]): boolean {
  return ownLines.some((line) => RELEASE_LINES.some((label) => line.toLowerCase().startsWith(label) && !/^[\p{L}\p{N}]/u.test(line.slice(label.length))));
}

/** True when a line of the report's own names a wire service: "(AP, Reuters)", "The Associated Press is reporting:". */
function namesService({ ownLines }: Traced, service: string): boolean {
  const names = AGENCIES.find(({ code }) => code === service)?.names ?? [service];
  return ownLines().some((line) => names.some((name) => holdsName(line, name)));
}

/** The wire services that a line names. */
export function servicesIn(line: string): string[] {
  return AGENCIES.filter(({ names }) => names.some((name) => holdsName(line, name))).map(({ code }) => code);
}

function holdsName(line: string, name: string): boolean {
  for (let at = line.indexOf(name); at >= 0; at = line.indexOf(name, at + 1)) {
    if (!/[\p{L}\p{N}]$/u.test(line.slice(0, at)) && !/^[\p{L}\p{N}]/u.test(line.slice(at + name.length))) return true;
  }
  return false;
}
