/** A key for what a share is of: "a country's gross domestic product" and "its GDP" are one whole; "their budgets" is another. */
export function wholeOf(of: string | null): string {
  if (of === null) return '';
  const bare = of.replace(/\([^)]{0,40}\)/g, ' ').replace(/^.{0,40}['\u2019]s\s+/u, '').replace(/^(?:a|an|the|its|their|his|her|our|each|every)\s+/i, '').trim().toLowerCase();
  const words = bare.split(/\s+/);
  return words.length === 3 ? words.map((word) => word[0]).join('') : bare;
}
