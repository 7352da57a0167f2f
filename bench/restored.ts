import type { Restored } from '../src/model/report.ts';

/** A restored report that holds nothing but a clean text, and an id where it needs one. */
export function restoredOf(text: string, id = ''): Restored {
  return {
    id,
    key: null,
    origin: '',
    captured: null,
    charset: 'utf-8',
    text,
    language: 'en',
    title: null,
    outlet: null,
    credit: null,
    agency: null,
    bylines: [],
    contributors: [],
    dateline: null,
    published: null,
    happened: null,
    evidence: { published: [], happened: [], title: [], outlet: [], agency: [], bylines: [] },
    removed: [],
    repairs: [],
    map: [],
    notices: [],
  };
}
