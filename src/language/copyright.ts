/** What marks words as those of an owner, wherever they stand in a line. */
export const COPYRIGHT_SIGN = /©|\(c\)|\bcopyright\b/i;

/** A line of copyright that names its owner, the first group: "(c) 2031 Lowland Quarterdeck. All rights reserved." */
export const COPYRIGHT_OWNER = /^(?:©|\(c\)|copyright)(?: ?(?:©|\(c\)))? ?(?:\d{4}(?: ?[-–] ?\d{4})?,? )?(?:by )?(\p{Lu}[\p{L}\d&'’-]*(?: [\p{L}\d&'’-]+){1,4})(?=$|[.,|•·–—]| - | all\b)/iu;
