/** What somebody is called by who was named right before, in sport, the arts and at home, and which is no office: "the striker", "the mother-of-two". */
export const CALLINGS_OF_NAMED: readonly string[] = [
  'striker', 'forward', 'midfielder', 'defender', 'goalkeeper', 'keeper', 'winger', 'skipper', 'playmaker', 'batsman', 'batter', 'bowler', 'pitcher', 'quarterback', 'sprinter', 'swimmer', 'boxer', 'cyclist',
  'golfer', 'jockey', 'rookie', 'veteran', 'newcomer', 'singer', 'songwriter', 'rapper', 'drummer', 'guitarist', 'pianist', 'violinist', 'soprano', 'tenor', 'actor', 'actress', 'comedian', 'comic', 'presenter',
  'novelist', 'poet', 'playwright', 'painter', 'sculptor', 'photographer', 'filmmaker', 'pensioner', 'widow', 'widower', 'mother-of-one', 'mother-of-two', 'mother-of-three', 'mother-of-four', 'father-of-one', 'father-of-two',
  'father-of-three', 'father-of-four', 'mum-of-one', 'mum-of-two', 'mum-of-three', 'dad-of-one', 'dad-of-two', 'dad-of-three', 'billionaire', 'millionaire', 'octogenarian', 'septuagenarian', 'frenchman', 'frenchwoman',
  'englishman', 'englishwoman', 'irishman', 'irishwoman', 'welshman', 'scotsman', 'dutchman', 'spaniard', 'dane', 'swede', 'finn', 'pole', 'czech', 'serb', 'croat', 'turk',
];

/** The end of an age that stands for a person: "the 34-year-old". */
export const AGE_NOUN = 'year-old';
