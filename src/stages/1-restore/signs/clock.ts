/** A time of day behind a day in a line of a page. */
export interface Clock {
  /** As ISO 8601 has it behind the day, with its offset: "T18:07Z"; empty where the line names no zone, since nothing tells which hour of the world it was. */
  readonly value: string;
  /** Where it ends in the line. */
  readonly end: number;
}

const CLOCK =
  /^[,;\s|·–—-]{0,4}(?:(?:at|um|à|a las|alle|kl|om|в) )?\.?(\d{1,2})(?:[:.h]|時|\s?Uhr\s?)(\d\d)(?!\d|[.:]\d)(?:\s?([ap])\.?m\b\.?)?(?:\s?\(?([A-Z]{1,4})\b\)?)?/i;
/** Zones by names that mean one offset alone. */
const OFFSETS: ReadonlyMap<string, string> = new Map([
  ['GMT', 'Z'],
  ['UTC', 'Z'],
  ['Z', 'Z'],
  ['EST', '-05:00'],
  ['EDT', '-04:00'],
  ['PST', '-08:00'],
  ['PDT', '-07:00'],
  ['CET', '+01:00'],
  ['CEST', '+02:00'],
  ['EEST', '+03:00'],
  ['MSK', '+03:00'],
  ['JST', '+09:00'],
]);

/** The time of day that stands just behind `at`, or `null`. */
export function clockBehind(line: string, at: number): Clock | null {
  const found = CLOCK.exec(line.slice(at, at + 40));
  if (found === null) return null;
  const half = found[3]?.toLowerCase();
  const hour = half === undefined ? Number(found[1]) : (Number(found[1]) % 12) + (half === 'p' ? 12 : 0);
  if (hour > 23 || Number(found[2]) > 59) return null;
  const offset = OFFSETS.get(found[4] ?? '');
  const length = offset === undefined && found[4] !== undefined ? found[0].lastIndexOf(found[4]) : found[0].length;
  return { value: offset === undefined ? '' : `T${String(hour).padStart(2, '0')}:${found[2]}${offset}`, end: at + found[0].slice(0, length).trimEnd().length };
}
