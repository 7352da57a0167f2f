/** Titles that speak to their reader or say what kind of text they head: "Your report on …", "Re: …", "Letter: …", "What you need to know". */
export const TO_READERS = /\b(?:your|you)\b|^(?:re|fwd?|aw|letters?|opinion|editorial|comment|column|analysis|explainer|podcast|photos?|pictures|video|watch|live)\b(?: to the editor)?\s*[:|\u2013\u2014-]/iu;
