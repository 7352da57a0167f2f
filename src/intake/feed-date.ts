const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Offsets of the zones that RFC 822 names. */
const ZONES: Readonly<Record<string, string>> = {
  UT: 'Z', GMT: 'Z', UTC: 'Z', Z: 'Z', EST: '-05:00', EDT: '-04:00', CST: '-06:00', CDT: '-05:00', MST: '-07:00', MDT: '-06:00', PST: '-08:00', PDT: '-07:00',
};

const RFC_822 = /^(?:[A-Za-z]{3,9},?\s{1,3})?(\d{1,2})\s([A-Za-z]{3,9})\s(\d{4})(?:\s(\d\d):(\d\d)(?::(\d\d))?(?:\s([A-Za-z]{1,4}|[+-]\d{4}))?)?$/;

/** The date of a feed's item in ISO 8601, in its own zone, where it is written as RFC 822 has it; else as it is written. */
export function feedDate(written: string): string {
  const found = RFC_822.exec(written.trim().replace(/\s+/g, ' '));
  if (found === null) return written.trim();
  const [, day, month, year, hour, minute, second = '00', zone] = found;
  const number = MONTHS.indexOf(month!.slice(0, 3).toLowerCase()) + 1;
  if (number === 0) return written.trim();
  const date = `${year}-${String(number).padStart(2, '0')}-${day!.padStart(2, '0')}`;
  return hour === undefined ? date : `${date}T${hour}:${minute}:${second}${offsetOf(zone)}`;
}

function offsetOf(zone: string | undefined): string {
  if (zone === undefined) return '';
  return /^[+-]/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(3)}` : (ZONES[zone.toUpperCase()] ?? '');
}
