/** The fields of a header as mail, HTTP and web archives write them, by their names in small letters; of one that is repeated, the first. */
export type Fields = ReadonlyMap<string, string>;

/** Reads lines of `Name: value`; a line that begins with white space goes on with the one before (RFC 5322, section 2.2.3). Other lines are passed over. */
export function fieldsOf(header: Uint8Array): Fields {
  const fields = new Map<string, string>();
  const words = Buffer.from(header.buffer, header.byteOffset, header.length).toString('utf8');
  for (const line of words.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon <= 0) continue;
    const name = line.slice(0, colon).trim().toLowerCase();
    if (!fields.has(name)) fields.set(name, line.slice(colon + 1).trim());
  }
  return fields;
}

/** A field's value as a type with its parameters: `text/html; charset=utf-8`. Names in small letters; quotation marks are taken off. */
export function typeOf(value: string | undefined): { readonly type: string; readonly parameters: ReadonlyMap<string, string> } {
  const [type = '', ...rest] = partsOf(value ?? '');
  const parameters = new Map(rest.flatMap((part): [string, string][] => {
    const at = part.indexOf('=');
    return at <= 0 ? [] : [[part.slice(0, at).trim().toLowerCase(), part.slice(at + 1).trim().replace(/^"([^"]*)"$/, '$1')]];
  }));
  return { type: type.trim().toLowerCase(), parameters };
}

/** What semicolons part that stand in no quotation marks. */
function partsOf(value: string): readonly string[] {
  const parts: string[] = [];
  let [start, quoted] = [0, false];
  for (let i = 0; i < value.length; i++) {
    if (value[i] === '"') quoted = !quoted;
    else if (value[i] === ';' && !quoted) {
      parts.push(value.slice(start, i));
      start = i + 1;
    }
  }
  return [...parts, value.slice(start)];
}
