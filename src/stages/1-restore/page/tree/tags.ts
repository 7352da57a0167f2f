/** Elements without content (HTML standard, "void elements"). */
export const VOID: ReadonlySet<string> = new Set(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr'.split(' '));

/** Elements whose content is characters up to their own end tag. */
export const RAW_TEXT: ReadonlySet<string> = new Set('script style textarea title xmp iframe noembed noframes plaintext'.split(' '));

/** Elements that stand in a line of text; every other element breaks it. */
export const INLINE: ReadonlySet<string> = new Set(
  ('a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark meter nobr output progress q rp rt ruby s samp small span '
    + 'strike strong sub sup time tt u var wbr img picture source svg button').split(' '));

/** Elements whose text is no part of what a reader reads. */
export const UNREAD: ReadonlySet<string> = new Set(
  ('script style noscript template textarea select option datalist iframe object embed svg math canvas audio video map title head noembed noframes '
    + 'button input meta link').split(' '));

/** What a start tag closes: for each tag, the open elements that it ends, and the ones at which the search for them stops. */
export const IMPLIED_END: Readonly<Record<string, { readonly ends: readonly string[]; readonly stops: readonly string[] }>> = {
  li: { ends: ['li'], stops: ['ul', 'ol', 'menu', 'dir'] },
  dt: { ends: ['dt', 'dd'], stops: ['dl'] },
  dd: { ends: ['dt', 'dd'], stops: ['dl'] },
  option: { ends: ['option'], stops: ['select', 'datalist', 'optgroup'] },
  optgroup: { ends: ['option', 'optgroup'], stops: ['select'] },
  tr: { ends: ['tr', 'td', 'th'], stops: ['table'] },
  td: { ends: ['td', 'th'], stops: ['tr', 'table'] },
  th: { ends: ['td', 'th'], stops: ['tr', 'table'] },
  thead: { ends: ['thead', 'tbody', 'tfoot', 'tr', 'td', 'th'], stops: ['table'] },
  tbody: { ends: ['thead', 'tbody', 'tfoot', 'tr', 'td', 'th'], stops: ['table'] },
  tfoot: { ends: ['thead', 'tbody', 'tfoot', 'tr', 'td', 'th'], stops: ['table'] },
  body: { ends: ['head'], stops: ['html'] },
};

/** Block elements that end an open paragraph (HTML standard, "in body"). */
export const ENDS_PARAGRAPH: ReadonlySet<string> = new Set(
  ('address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr main '
    + 'menu nav ol p pre search section summary table ul').split(' '));
