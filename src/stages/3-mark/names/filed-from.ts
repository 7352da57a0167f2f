import { contains } from '../../../text/span.ts';
import { nameCase } from '../../../text/words/name-case.ts';
import type { MarkContext } from '../context.ts';
import { datelineSpan } from '../dateline.ts';
import type { ReadName } from './read-name.ts';

/**
 * What makes places of the names that a report's dateline gives for where it was filed: in the dateline however loud they are, and elsewhere unless they
 * stand for a person there.
 */
export function filedFrom(context: MarkContext): (name: ReadName) => ReadName {
  const span = datelineSpan(context);
  const place = context.report.dateline?.place ?? null;
  if (span === null && place === null) return (name) => name;
  const towns = new Set((place ?? '').split(/[/,]/).map((town) => town.trim().toLowerCase()));
  return (name) => {
    if (span !== null && contains(span, name.span)) {
      const text = nameCase(name.text);
      return { ...name, type: 'place', text, words: text.split(' '), personal: false };
    }
    return !name.personal && (name.type === 'unknown' || name.type === 'organization') && towns.has(name.text.toLowerCase())
      ? { ...name, type: 'place' }
      : name;
  };
}
