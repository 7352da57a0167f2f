/**
 * Words and phrases between a subject and a figure that leave open whether it holds ("could cost", "is expected to cost"). Small letters, so that the month is
 * not taken for the verb; to be followed by a blank.
 */
export const UNCERTAIN = /(?:^|[^\p{L}])((?:could|may|might|reportedly|allegedly|supposedly|possibly|perhaps|(?:(?:is|are|was|were) )?(?:expected|believed|thought|said|reported|estimated|likely) to) )/gu;

/** Words anywhere in a sentence that keep it from being a flat statement: it may be hedged in another way, or be about what is only planned or asked. */
export const NOT_FLAT = /(?:^|[^\p{L}])(?:could|may|might|would|should|if|whether|reportedly|allegedly|alleged|supposedly|possibly|possible|perhaps|maybe|probably|likely|potentially|expect\p{L}*|believ\p{L}*|thought|thinks?|estimat\p{L}*|forecast\p{L}*|project\p{L}*|predict\p{L}*|plan\p{L}*|propos\p{L}*|suspect\p{L}*|claim\p{L}*|appear\p{L}*|seem\p{L}*|according|maximum|minimum|faces|facing|said to|reported to|set to)(?!\p{L})/u;
