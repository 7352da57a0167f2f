/** The addresses of pages, without what follows `#`, which no server is told. */
export class PageList {
  readonly #most: number;
  readonly #addresses = new Set<string>();

  /** Of more than `most` addresses the further ones are not kept. */
  constructor(most: number) {
    this.#most = most;
  }

  get isEmpty(): boolean {
    return this.#addresses.size === 0;
  }

  /** Adds an address; none once the list is full. */
  add(address: string): void {
    if (this.#addresses.size < this.#most) this.#addresses.add(bare(address));
  }

  /** True for an address of the list. */
  has(address: string): boolean {
    return this.#addresses.has(bare(address));
  }

  /** Adds the address that an answer to one of these led to. */
  follow(from: string, location: string): void {
    if (this.has(from) && URL.canParse(location, from)) this.add(new URL(location, from).href);
  }
}

function bare(address: string): string {
  const url = URL.parse(address);
  if (url === null) return address;
  url.hash = '';
  return url.href;
}
