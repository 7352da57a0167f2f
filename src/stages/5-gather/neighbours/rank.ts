/** A number below 2^53 that an id is ranked by: a hash (two passes of FNV-1a), so that ranks are spread evenly whatever the ids look like. */
export function rankOf(id: string): number {
  let high = 0x811c9dc5;
  let low = 0xcbf29ce4;
  for (let k = 0; k < id.length; k++) {
    const unit = id.charCodeAt(k);
    high = Math.imul(high ^ unit, 0x01000193);
    low = Math.imul(low ^ unit, 0x01000193) + (high >>> 15);
  }
  high = Math.imul(high ^ (high >>> 15), 0x2c1b3c6d);
  return ((high >>> 0) & 0x1fffff) * 0x100000000 + (low >>> 0);
}
