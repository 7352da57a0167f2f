import { rawAttribute } from '../tree/tree.ts';
import type { PageElement } from '../tree/tree.ts';
import type { Block } from '../parts/blocks.ts';
import { totalled } from '../tree/enclosing.ts';
import { sizeOf } from './features.ts';

const REACH = [-3, -2, -1, 1, 2, 3] as const;
const LEVELS = 5;

/** What is measured of a block among the others once each has a first likelihood, by name, in order. */
export const CONTEXT_FEATURES: readonly string[] = [
  'likely', ...REACH.map((at) => `likely${at}`), ...Array.from({ length: LEVELS }, (_, level) => [`mass^${level}`, `purity^${level}`]).flat(),
  'kinMass', 'kinLikely', 'kin', 'houseMass', 'houseLikely', 'inCore', 'belowCore', 'before', 'after', 'sinceBody', 'untilBody', 'mass', 'twin',
];

/** Measures every block of a page against the likelihoods of all: one row a block, in the order of `CONTEXT_FEATURES`. */
export function contextFeatures(blocks: readonly Block[], likely: readonly number[]): Float64Array[] {
  const sizes = blocks.map((block) => sizeOf(block.text));
  const sums = new Sums(blocks, sizes, likely);
  const body = nearestBody(likely);
  let before = 0;
  return blocks.map((block, i) => {
    const mass = likely[i]! * sizes[i]!;
    const row = [
      likely[i]!, ...REACH.map((at) => likely[i + at] ?? 0), ...sums.levels(block), ...sums.kin(block), ...sums.core(block),
      before / sums.total, (sums.total - before - mass) / sums.total, body.since[i]!, body.until[i]!, Math.log1p(sums.total), sums.twin(block, likely[i]!),
    ];
    before += mass;
    return Float64Array.from(row);
  });
}

interface Sum {
  size: number;
  mass: number;
  gain: number;
  count: number;
}

/** Likely body text summed over elements and over elements that look alike. */
class Sums {
  readonly total: number;
  readonly #byElement: ReadonlyMap<PageElement, Sum>;
  readonly #byLook = new Map<string, Sum>();
  readonly #best = new Map<string, number>();
  readonly #core: PageElement | null;

  constructor(blocks: readonly Block[], sizes: readonly number[], likely: readonly number[]) {
    let total = 0;
    blocks.forEach((block, i) => {
      const [size, p] = [sizes[i]!, likely[i]!];
      total += size * p;
      this.#addLook(lookOf(block.element), size, p);
      this.#addLook(houseOf(block.element), size, p);
      this.#best.set(block.text, Math.max(this.#best.get(block.text) ?? 0, p));
    });
    this.total = total || 1;
    this.#byElement = totalled(blocks, { none: noSum, add: (sum, i) => add(sum, sizes[i]!, likely[i]!), join });
    this.#core = coreOf(this.#byElement);
  }

  #addLook(look: string, size: number, likely: number): void {
    const sum = this.#byLook.get(look) ?? noSum();
    add(sum, size, likely);
    this.#byLook.set(look, sum);
  }

  levels(block: Block): number[] {
    const row: number[] = [];
    let at = block.element;
    for (let level = 0; level < LEVELS; level++) {
      const sum = this.#byElement.get(at)!;
      row.push(sum.mass / this.total, sum.mass / Math.max(1, sum.size));
      at = at.parent ?? at;
    }
    return row;
  }

  kin(block: Block): number[] {
    const kin = this.#byLook.get(lookOf(block.element))!;
    const house = this.#byLook.get(houseOf(block.element))!;
    return [kin.mass / this.total, kin.mass / Math.max(1, kin.size), Math.log1p(kin.count), house.mass / this.total, house.mass / Math.max(1, house.size)];
  }

  /** Whether the block lies in the element that holds the most likely text for the least other, and how far below it. */
  core(block: Block): number[] {
    const core = this.#core;
    for (let at: PageElement | null = block.element; core !== null && at !== null && at.depth >= core.depth; at = at.parent) {
      if (at === core) return [1, Math.min(12, block.element.depth - core.depth)];
    }
    return [0, 12];
  }

  /** How much likelier the same words are elsewhere on the page. */
  twin(block: Block, likely: number): number {
    return this.#best.get(block.text)! - likely;
  }
}

function noSum(): Sum {
  return { size: 0, mass: 0, gain: 0, count: 0 };
}

function add(sum: Sum, size: number, likely: number): void {
  join(sum, { size, mass: size * likely, gain: size * (likely - 0.4), count: 1 });
}

function join(sum: Sum, part: Sum): void {
  sum.size += part.size;
  sum.mass += part.mass;
  sum.gain += part.gain;
  sum.count += part.count;
}

/** The deepest element with the greatest gain. */
function coreOf(sums: ReadonlyMap<PageElement, Sum>): PageElement | null {
  let best: PageElement | null = null;
  let gain = 0;
  for (const [element, sum] of sums) {
    if (sum.gain > gain || (sum.gain === gain && best !== null && element.depth > best.depth)) {
      best = element;
      gain = sum.gain;
    }
  }
  return best;
}

function lookOf(element: PageElement): string {
  return `${element.tag}.${(rawAttribute(element, 'class') ?? '').replace(/\d+/g, '0')}`;
}

function houseOf(element: PageElement): string {
  return `${element.parent === null ? '' : lookOf(element.parent)}>${element.tag}`;
}

/** How many blocks lie between each block and the likely body before and after it, at most 20. */
function nearestBody(likely: readonly number[]): { readonly since: readonly number[]; readonly until: readonly number[] } {
  const count = (order: readonly number[]): number[] => {
    let last = 20;
    return order.map((p) => {
      const now = last;
      last = p > 0.5 ? 0 : Math.min(20, last + 1);
      return now;
    });
  };
  return { since: count(likely), until: count([...likely].reverse()).reverse() };
}
