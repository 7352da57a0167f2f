/** The names of the ways out; apart from their code, so that a command line can offer them without loading it. */
export const FORMATS = ['json', 'csv', 'annotation', 'schema-org', 'ftm', 'graphml'] as const;

/** The name of a way out. */
export type Format = (typeof FORMATS)[number];
