/**
 * The number, from 1 on, of the group in which a word in lower case stands: the days of a week, the months of a year. `names` gives for each language its
 * groups, parted by bars, of forms parted by spaces. A word that stands in different groups of two languages is not in it.
 */
export function numbersByName(names: Readonly<Record<string, string>>): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  const unclear = new Set<string>();
  for (const language of Object.values(names)) {
    language.split('|').forEach((forms, index) => {
      for (const form of forms.split(' ')) {
        if ((numbers.get(form) ?? index + 1) !== index + 1) unclear.add(form);
        numbers.set(form, index + 1);
      }
    });
  }
  for (const form of unclear) numbers.delete(form);
  return numbers;
}
