const META = /<meta\s[^>]{0,300}?charset\s{0,8}=\s{0,8}["']?\s{0,8}([A-Za-z0-9_:.-]{2,40})/i;
const XML = /^\s{0,40}<\?xml\s[^>]{0,200}?encoding\s{0,8}=\s{0,8}["']([A-Za-z0-9_:.-]{2,40})["']/i;
/** How far into a page a declaration may stand; browsers look at 1,024 bytes, careless pages need more. */
const HEAD = 4096;

/** The character set that a page declares of itself in a meta element or an XML declaration, or `null`. */
export function declaredCharset(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD)).toString('latin1');
  return (XML.exec(head) ?? META.exec(head))?.[1] ?? null;
}

/** The sets that are read by tables of our own, by the names they go by. */
const CODE_PAGE_NAMES: Readonly<Record<string, 'cp437' | 'cp850'>> = {
  cp437: 'cp437', ibm437: 'cp437', '437': 'cp437', cspc8codepage437: 'cp437', cp850: 'cp850', ibm850: 'cp850', '850': 'cp850', cspc850multilingual: 'cp850',
};

/** The one name of a declared set (a WHATWG label, `cp437` or `cp850`), or `null` for a set that is not known. */
export function knownCharset(label: string): string | null {
  const name = label.trim().toLowerCase();
  const codePage = CODE_PAGE_NAMES[name];
  if (codePage !== undefined) return codePage;
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return null;
  }
}
