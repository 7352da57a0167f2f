/**
 * Outlets that no noun of newspapers names: broadcasters by their initials, titles of a word of their own; in lower case. As a line by itself such a name
 * is a masthead. Wire services stand in `agencies.ts`.
 */
export const BROADCASTERS: ReadonlySet<string> = new Set([
  'abc', 'al arabiya', 'al jazeera', 'al jazeera english', 'al-monitor', 'arab news', 'axios', 'balkan insight', 'barron’s', 'bbc', 'bbc news', 'business insider', 'cbc', 'cbs', 'channel newsasia', 'cna', 'cnbc', 'cnn',
  'ctv', 'daily maverick', 'dawn', 'der spiegel', 'deutsche welle', 'die welt', 'dw', 'el país', 'el pais', 'euractiv', 'euronews', 'financial times', 'forbes', 'foreign policy', 'fortune', 'france 24', 'gulf news', 'haaretz', 'hindustan times',
  'huffpost', 'itv', 'itv news', 'le figaro', 'le monde', 'los angeles times', 'meduza', 'nbc', 'ndtv', 'newsweek', 'nhk', 'nhk world', 'npr', 'nu.nl', 'pbs', 'politico', 'propublica', 'radio free europe/radio liberty',
  'rappler', 'rfi', 'rnz', 'rte', 'rté', 'sbs', 'semafor', 'sky', 'swissinfo', 'the atlantic', 'the economist', 'the hill', 'the hindu', 'the intercept', 'the new yorker', 'the spectator', 'time', 'ukrainska pravda', 'usa today', 'vice', 'voa', 'vox',
  'yle', 'ynet',
]);

/** What a part of a page is called that ends as outlets' names do: "World News", "Latest News"; in lower case. */
export const SECTION_NEWS =
  /^(?:(?:(?:rest of )?(?:the )?world|local|latest|breaking|top|business|national|all|us|u\.s\.|uk|u\.k\.|international|regional|sports?|politics|political|more|other|general|related|entertainment|health|tech|technology|science|crime|climate|africa|asia|europe|european|american?|canada|india|australia|middle east|home|main|live|video|good|weird) )?(?:news|online|today|tv|radio|television|daily|weekly|mail|press|agency|network|service|record|post|review|star|standard|live)$/i;
