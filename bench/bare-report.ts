import type { Restored } from '../src/model/report.ts';

/** A report of which only the text is known. */
export function bareReport(id: string, text: string): Restored {
  return {
    id,
    key: id,
    origin: id,
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
