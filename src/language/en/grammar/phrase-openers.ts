/** Words before which a sentence can be cut and what stands before them still reads well: they open a clause or a phrase. Lower case. */
export const PHRASE_OPENERS: ReadonlySet<string> = new Set(`
and but or nor while when where after before because since until although though if unless who which whose whom despite amid following including
at in on by from with without for near off over under during against into onto between among within toward towards through across along around behind beyond about
`.trim().split(/\s+/));
