import { Enclosing } from '../tree/enclosing.ts';
import type { PageElement } from '../tree/tree.ts';

/** What the names that web designers give to parts of a page say about them: class, id and role are written in English nearly everywhere. */
const HINT_WORDS = {
  body:
    'articlebody article-body article__body article_body articletext article-text story-body storybody story-content body-content post-body post-content entry-content '
    + 'article-content articlecontent content-body main-content news-text text-body richtext rich-text paywall paragraph bodytext body-text article-section prose',
  content: 'article story content entry post text main body copy news detail',
  related:
    'related recommend more-on read-more readmore read-next readnext also see-also promo popular trending latest most-read mostread outbrain taboola '
    + 'teaser sidebar widget carousel newsfeed feed upnext up-next recirc list-item card rail further suggestion similar crosslink top-stories topstories',
  caption: 'caption credit photo image img figure picture gallery media slideshow thumbnail video player copyright-line photographer legend',
  share: 'share sharing social facebook twitter whatsapp follow addthis bookmark toolbar tools print email',
  comment: 'comment comments disqus reply replies discussion respond reactions forum',
  newsletter:
    'newsletter subscribe subscription signup sign-up sign_up inscription abo paywall-message piano login register registration donate donation support-us membership offer cta',
  author: 'author byline bio autor by-line auteur contributor writer journalist profile redaction signature',
  navigation: 'nav menu breadcrumb navigation navbar pagination pager skip topbar dropdown submenu toc table-of-contents jump masthead site-header header',
  advert: 'ad ads advert advertisement sponsor sponsored banner promoted dfp adslot commercial affiliate shop deal product promo-box',
  footer: 'footer bottom copyright disclaimer legal imprint colophon foot',
  meta: 'meta date time timestamp tag tags topic topics keyword category label kicker section-name published info dateline-time overline eyebrow',
  lead:
    'lead summary standfirst intro dek deck subtitle sub-title subheadline sub-headline subhead abstract excerpt chapo lede perex description strapline synopsis '
    + 'teaser-text ingress entradilla sommario bajada preamble tagline',
  consent: 'cookie consent gdpr cmp privacy modal popup overlay notice alert embed external-content opt-in',
  box: 'box infobox factbox fact sidebar-box aside pullquote pull-quote quote blockquote highlight key-points keypoints bullet summary-list read-time audio',
  unseen: 'hidden sr-only screen-reader visually-hidden visuallyhidden offscreen print-only noprint no-print',
  title: 'title headline heading hed',
} as const;

/** A kind of part that a name hints at. */
export type Hint = keyof typeof HINT_WORDS;

/** The hints in a fixed order: the order of their bits. */
export const HINTS = Object.keys(HINT_WORDS) as readonly Hint[];

const BITS: ReadonlyMap<string, number> = bitsByWord();

/** Elements whose tags say what stands in them. */
export const PARTS = [
  'article', 'main', 'nav', 'header', 'footer', 'aside', 'figure', 'ul', 'ol', 'table', 'form', 'blockquote', 'section', 'dl', 'address', 'details',
] as const;

/** The hints in the names of a page's elements; each element, and each list of names, is read once. */
export class HintReader {
  /** What an element stands in, by its tags. */
  readonly around = new Enclosing([...PARTS, 'figcaption']);
  readonly #byElement = new Map<PageElement, number>();
  readonly #byNames = new Map<string, number>();

  /** The hints in an element's class, id, role and names of parts, as bits in the order of `HINTS`. */
  of(element: PageElement): number {
    let bits = this.#byElement.get(element);
    if (bits === undefined) {
      bits = this.#read(element);
      this.#byElement.set(element, bits);
    }
    return bits;
  }

  #read(element: PageElement): number {
    let bits = 0;
    for (let i = 0; i < element.attributes.length; i += 2) {
      const name = element.attributes[i]!;
      if (name === 'class' || name === 'id' || name === 'role' || name === 'itemprop' || name.startsWith('data-')) {
        // Values of data attributes are often whole texts; only short ones are names.
        const value = element.attributes[i + 1]!;
        if (value !== '' && value.length <= (name.startsWith('data-') ? 40 : 400)) bits |= this.#bitsOfNames(value);
      }
    }
    return bits;
  }

  #bitsOfNames(value: string): number {
    let bits = this.#byNames.get(value);
    if (bits === undefined) {
      bits = bitsOfNames(value);
      this.#byNames.set(value, bits);
    }
    return bits;
  }
}

/** True when the element's own names hint at the part. */
export function hasHint(bits: number, hint: Hint): boolean {
  return (bits & (1 << HINTS.indexOf(hint))) !== 0;
}

function bitsOfNames(value: string): number {
  let bits = 0;
  for (const name of value.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase().split(/\s+/)) {
    const parts = name.split(/[-_:.\/\d]+/).filter((part) => part !== '');
    for (let i = 0; i < parts.length; i++) {
      bits |= BITS.get(parts[i]!) ?? 0;
      for (let j = i + 1; j < Math.min(parts.length, i + 3); j++) bits |= BITS.get(parts.slice(i, j + 1).join('-')) ?? 0;
    }
  }
  return bits;
}

function bitsByWord(): Map<string, number> {
  const bits = new Map<string, number>();
  HINTS.forEach((hint, index) => {
    for (const word of HINT_WORDS[hint].split(' ')) {
      const plain = word.replace(/_+/g, '-').replace(/-+/g, '-');
      for (const form of [plain, `${plain}s`]) bits.set(form, (bits.get(form) ?? 0) | (1 << index));
    }
  });
  return bits;
}
