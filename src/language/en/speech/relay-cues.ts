/** Words after the name of a wire service that say it reported what the sentence tells: "the NPA reported". */
export const RELAY_AFTER: readonly string[] = ['reported', 'reports', 'said', 'says', 'has reported', 'first reported', 'was told', 'wrote', 'is reporting'];

/** Words before the name that say so: "according to the NPA", "told the NPA". */
export const RELAY_BEFORE: readonly string[] = ['according to', 'told', 'reported by', 'said', 'as reported by', 'in an interview with', 'seen by', 'obtained by'];
