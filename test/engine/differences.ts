/** The places at which two values of JSON differ, as `path: one | other`; order of fields counts, as it does in bytes. */
export function differences(one: unknown, other: unknown, path = ''): readonly string[] {
  if (isBranch(one) && isBranch(other)) {
    const [keys, otherKeys] = [Object.keys(one), Object.keys(other)];
    if (keys.join() !== otherKeys.join()) return [`${path}: ${keys} | ${otherKeys}`];
    return keys.flatMap((key) => differences(one[key], other[key], `${path}/${key}`));
  }
  return JSON.stringify(one) === JSON.stringify(other) ? [] : [`${path}: ${JSON.stringify(one)} | ${JSON.stringify(other)}`];
}

function isBranch(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
