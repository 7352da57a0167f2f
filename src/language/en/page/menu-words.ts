/** What the entries of a page's menu read, in lower case, where a scraper sets them together without a space between. */
export const MENU_WORDS: ReadonlySet<string> = new Set([
  'about us', 'archive', 'business', 'close', 'contact', 'contact us', 'contests', 'culture', 'donate', 'e-edition', 'entertainment', 'events', 'games', 'health', 'home', 'jobs', 'lifestyle', 'live', 'local',
  'local news', 'log in', 'login', 'menu', 'more', 'news', 'newsletters', 'obituaries', 'opinion', 'podcasts', 'politics', 'register', 'search', 'shop', 'sign in', 'sign up', 'sport', 'sports', 'subscribe', 'technology',
  'traffic', 'travel', 'tv', 'video', 'videos', 'watch', 'watch live', 'weather', 'world',
]);

/** What the sections of an outlet are called, in lower case, where a path leads to a report: "Coast Argus > News > Crime". */
export const SECTION_WORDS: ReadonlySet<string> = new Set([
  ...MENU_WORDS, 'africa', 'americas', 'arts', 'asia', 'companies', 'courts', 'crime', 'economy', 'education', 'environment', 'europe', 'finance', 'football', 'industry', 'international', 'latest news',
  'markets', 'money', 'nation', 'national', 'national news', 'regional', 'regions', 'science', 'society', 'top stories', 'uk', 'uk news', 'us', 'us news', 'world news',
]);
