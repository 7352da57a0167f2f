import { parseEdtf } from '../../calendar/edtf.ts';
import type { Account } from '../../model/account.ts';
import { toRaw } from '../../text/mapped/mapped.ts';

const COLUMNS = [
  'claim', 'kind', 'speaker', 'standing', 'separate_reports', 'origins', 'reading', 'report', 'outlet', 'published', 'start', 'end', 'raw_start', 'raw_end',
  'attributed',
] as const;

/** The claims of an account as CSV (RFC 4180), a row for each place where a reading stands; offsets as in the account, raw ones in bytes. */
export function toCsv(account: Account): string {
  const reports = new Map(account.reports.map((r) => [r.id, r]));
  const names = new Map(account.entities.map((e) => [e.id, e.name]));
  const rows = account.claims.flatMap((claim) => claim.readings.flatMap((reading) => reading.evidence.map((e) => {
    const report = reports.get(e.report);
    const raw = report === undefined ? ['', ''] : toRaw(report, e.span);
    return [
      claim.id, claim.kind, claim.speaker === null ? '' : (names.get(claim.speaker) ?? ''), claim.standing, claim.lineages, claim.origins, reading.text,
      e.report, report?.outlet ?? '', report?.published ?? '', e.span[0], e.span[1], raw[0], raw[1], e.attributed ? 'yes' : 'no',
    ];
  })));
  return [COLUMNS, ...rows].map((row) => `${row.map((cell) => field(cell)).join(',')}\r\n`).join('');
}

/** A cell, quoted where it must be; a leading sign that a spreadsheet would run as a formula is held back by an apostrophe, but a date is left alone. */
function field(cell: string | number | undefined): string {
  if (typeof cell === 'number') return String(cell);
  const text = cell ?? '';
  const safe = /^[=+\-@\t\r]/.test(text) && parseEdtf(text) === null ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
