/** Strings in order of their UTF-16 units: the same on every machine, and no locale has to be set up. For `sort`. */
export function byUnits(x: string, y: string): number {
  return x < y ? -1 : x > y ? 1 : 0;
}

/** Things in order of their ids. */
export function byId(x: { readonly id: string }, y: { readonly id: string }): number {
  return byUnits(x.id, y.id);
}
