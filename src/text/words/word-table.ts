/** What is known of words, without what every object inherits: a table that is asked for "constructor" knows nothing of it. */
export function wordTable<T>(entries: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  return Object.assign(Object.create(null) as Record<string, T>, entries);
}
