import { Random } from './random.ts';

const ONSETS = [
  'b', 'br', 'c', 'ch', 'd', 'dr', 'f', 'fl', 'g', 'gr', 'h', 'j', 'k', 'l', 'm', 'n', 'p', 'pl', 'r', 's', 'sh', 'st', 't', 'tr', 'v', 'w', 'z', '',
];
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'ai', 'ea', 'ou'];
const CODAS = ['', '', 'n', 'r', 's', 't', 'l', 'nd', 'ck', 'm'];

/** Made-up prose: words of made-up syllables, drawn as often as words of news are (Zipf's law), in sentences and paragraphs. */
export class Prose {
  readonly #random: Random;
  readonly #words: readonly string[];

  /** A vocabulary of `size` words. */
  constructor(random: Random, size = 30_000) {
    this.#random = random;
    const words = new Set<string>();
    while (words.size < size) words.add(this.#word(1 + random.below(3)));
    this.#words = [...words].sort((x, y) => x.length - y.length);
  }

  /** A word of the vocabulary: rank r is drawn about as often as 1 / r. */
  word(): string {
    return this.#words[Math.min(this.#words.length - 1, Math.floor(this.#words.length ** this.#random.next()) - 1)]!;
  }

  /** A made-up name of two words. */
  name(): string {
    const part = (): string => capital(this.#word(2 + this.#random.below(2)));
    return `${part()} ${part()}`;
  }

  /** A sentence of 8 to 30 words; `topic` words are mixed in. */
  sentence(topic: readonly string[] = []): string {
    const words = Array.from({ length: 8 + this.#random.below(23) }, () =>
      topic.length > 0 && this.#random.next() < 0.18 ? this.#random.pick(topic) : this.word(),
    );
    return `${capital(words.join(' '))}.`;
  }

  /** A paragraph of one to three sentences. */
  paragraph(topic: readonly string[] = []): string {
    return Array.from({ length: 1 + this.#random.below(3) }, () => this.sentence(topic)).join(' ');
  }

  /** Paragraphs of about `units` characters together. */
  paragraphs(units: number, topic: readonly string[] = []): string[] {
    const out: string[] = [];
    for (let length = 0; length < units; length += out.at(-1)!.length + 2) out.push(this.paragraph(topic));
    return out;
  }

  #word(syllables: number): string {
    return Array.from({ length: syllables }, () => this.#random.pick(ONSETS) + this.#random.pick(VOWELS) + this.#random.pick(CODAS)).join('');
  }
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
