import { describe, expect, it } from 'vitest';
import { creditOf, furnitureKind, isOutletName, outletCase } from '../../../../src/stages/1-restore/signs/furniture.ts';

it.each([
  'Copyright law leaves the harbour board little room, two lawyers who read the letter for the mayor said.',
  '(c) to paint it.',
  'Next meeting: 4 May 2031',
  'Ends of the earth',
  'Orun  Telma  Kest  Lidov', 'Home and away', 'Four days ago the ferry sank | and nobody was told of it', 'People are also leaving', 'Ferry  Captain  Weather', 'Promoted: she is captain now.', 'Share and share alike',
  'Also on the coast, ferries stay in port.',
  'Story continues to spread on the coast, and nobody can say why.',
  'See the mayor of Sellin on our side, the harbour master said, and you will see a man who is wrong.',
  'Get the app, the ministry tells those who arrive, or wait for six weeks in a tent.',
  'The report was not reviewed by the board “for want of time”, two of its members said.',
  'Our standards: nobody knows them, the trainer said.',
  'Find the man in the map room, she told them.',
  'Edited by a committee of nine, the book took two years to make. It is out on Monday.',
  '(see the letter of 4 May)',
  '(c) the master of a boat shall keep a list of all who are on board, and show it to the board when asked for it.',
])('%s is no furniture', (line) => {
  expect(furnitureKind(line)).toBeNull();
});

describe('lines that are furniture wherever they stand', () => {
  it.each([
    ['• Save • Share • Give feedback', 'share'], ['Share | Print', 'share'], ['Promoted: Win a winter break in Telma', 'advertisement'], ['Gallery: 12 pictures of the bridge', 'related'],
    ['You might also be interested in:', 'related'], ['Previous article: Lighthouse keepers wanted', 'related'],
    ['Main page  Politics  Economy  Video  Archive', 'navigation'], ['Home\tSport\tLake region\tWeather', 'navigation'], ['Interview | 4 days ago | 7 min read', 'date-line'],
    ['3 hours ago · Coast', 'date-line'], ['Updated 2 weeks ago', 'date-line'], ['Analysis • 5 min read', 'date-line'], ['People are also reading…', 'related'], ['Others are also viewing', 'related'],
    ['BC-EU--Lake Bridge, 2nd Ld-Writethru, 300', 'navigation'], ['Lake Bridge, 1st Ld', 'navigation'], ['WeatherSportsObituaries', 'navigation'], ['LIVELog inHomeWorldTravel', 'navigation'],
    ['Advertisement · Scroll to continue', 'advertisement'], ['All our stories for four weeks, cancel any time.', 'advertisement'], ['Vier Wochen für 1 Euro, jederzeit kündbar.', 'advertisement'], ['Jetzt testen', 'advertisement'],
    ['Enjoying this report? Subscribe to the Coast Courier from £2 a month', 'advertisement'], ['Like this story? Tell us what to look at next.', 'advertisement'],
    ['Subscribe to The Coast Courier for just $1.50 a week', 'advertisement'], ['Never miss a tide - get our app', 'advertisement'], ['Read it first in the Coast Courier app.', 'advertisement'],
    ['Stay ahead of the tide on our app. Download it today!', 'advertisement'], ['Follow all the votes in our interactive map', 'related'], ['See how your street voted with our results tracker here', 'related'],
    ['ALSO IN SPORT: Rowers turn back', 'related'], ['More in Opinion: The bridge is a bore', 'related'], ['Story continues', 'navigation'],
    ['Our Standards: The Quay Trust Principles.', 'other'], ['Our Standards: The Quay Trust Principles., opens new tab', 'other'],
    ['(This story has not been edited by our staff and is auto-generated from a syndicated feed.)', 'other'], ['Except for the headline, this report was not reviewed by Coast staff.', 'other'],
    ['This article was generated from a wire feed without changes to its text.', 'other'],
    ['Edited by: Kemal Oz', 'byline'], ['Advert', 'advertisement'], ['related news', 'related'], ['Also on coast.example Ferry stays in port for a third week', 'related'],
    ['Czytaj też: Szpital bez lekarzy', 'related'], ['Fot. Archiwum', 'caption'],
    ['Copyright The Coast Courier', 'copyright'], ['(c) Coast Courier 2031', 'copyright'], ['Special to The Coast Courier', 'byline'],
    ['Eds: Adds quotes. With photos.', 'navigation'], ['AP Photo LKB101, LKB103', 'navigation'], ['(MORE)', 'navigation'], ['ENDS', 'navigation'], ['(See BRIDGE, Page 4B)', 'navigation'], ['051410 GMT FEB 31', 'date-line'], ['From: press@lakes.example', 'navigation'], ['Kind regards,', 'navigation'], ['RW-NY-05-06-31 1422EDT', 'date-line'],
    ['You are viewing an archived web page, kept by the Library of Sellin.', 'navigation'], ['Top stories from Coast Courier', 'related'],
    ['Reach reporter Quorra Abdeen at quorra@tide.example.', 'byline'], ['Runa Velt can be reached at 555-0134.', 'byline'],
    ['This article originally appeared on Sellin Tide: Old bridge stays for now', 'credit'], ['Sign up for our free letter and newsletter.', 'advertisement'],
    ['___', 'rule'], ['* * *', 'rule'], ['- - - -', 'rule'],
    ['Copyright 2031 The Coast Courier. All rights reserved.', 'copyright'], ['© 2031 Coast Courier', 'copyright'],
    ['FOR IMMEDIATE RELEASE', 'other'], ['*Press release*', 'other'], ['Embargoed until 9 a.m. on Monday', 'other'], ['Media contact: Ada Quill, 555-0100', 'other'],
    ['3 / 12', 'navigation'], ['Loading...', 'navigation'], ['Play all audios:', 'navigation'], ['Subscribe', 'navigation'],
    ['Advertisement', 'advertisement'], ['Sponsor:  TURNIP', 'advertisement'], ['Story continues below advertisement', 'advertisement'],
    ['Recommended Videos', 'related'], ['Read more: What the council said in the winter', 'related'], ['Lire aussi : le vieux pont', 'related'],
    ['SEE MORE: The bridge at night', 'related'], ['You may also like...', 'related'], ['GET THE COAST COURIER ON YOUR PHONE BY CLICKING HERE', 'advertisement'],
    ['Il vous reste 61,5 % de cet article à lire.', 'advertisement'], ['(Bild: Jan Orel)', 'caption'], ['The bridge in the evening (dpa)', 'caption'],
    ['The mayor stands on the old bridge in May. — Picture by Jan Orel', 'caption'],
    ['Share this article', 'share'], ['https://www.example.com/a', 'share'], ['12 comments', 'share'],
    ['Published May 4, 2031 at 9:15', 'date-line'], ['WorldMay 4, 2031', 'date-line'], ['2031-05-04', 'date-line'], ['Published on May 4, 2031 at:', 'date-line'],
    ['The mayor on the bridge. (Nina Holub/Pool Photo via AP)', 'caption'], ['The bridge in the evening. Photo: Jan Orel/Reuters', 'caption'],
    ['The bridge in the evening on Monday 4 May 2031. Photograph: Jan Orel/Coast News', 'caption'], ['SIGN UP: The Quay, our Sunday letter. No spam.', 'advertisement'],
    ['Baca juga: Kapal Kembali Berlayar', 'related'], ['Читайте також: Паром знову в порту', 'related'], ['اقرأ أيضا: العبارة في الميناء', 'related'], ['ये भी पढ़ें: नौका बंदरगाह में', 'related'],
    ['This story is brought to you by Quay Paint.', 'advertisement'], ['THIS IS A RUSH TRANSCRIPT. WORDS MAY CHANGE.', 'other'],
    ['This press release contains forward-looking statements, which may prove wrong.', 'other'],
    ['This article is republished from The Commons under a free licence. Read the whole there.', 'credit'], ['This article was originally published on The Commons. Read the original.', 'credit'],
    ['The Quay is a reader-supported letter. Consider becoming a paid subscriber.', 'advertisement'],
    ['Bild 4 von 10', 'navigation'], ['Die alte Brücke im Winter (Archivbild)', 'caption'], ['The bridge in the evening.Jan Orel / Reuters file', 'caption'],
    ['0:00 / 8:12', 'navigation'], ['• 3 min read', 'navigation'], ['Reading Time:2 minutes', 'navigation'], ['2 of 6 |', 'navigation'], ['■', 'navigation'], ['Topic:Bridges and Locks', 'navigation'],
    ['Jump to content', 'navigation'], ['Sign up now: News of the quay in your letter box', 'advertisement'], ['Choose Coast Courier as a preferred source on Google', 'share'], ['Prefer on Google', 'share'],
    ['The audio version of this article is generated by AI-based technology. Some names may sound odd.', 'navigation'], ['This live blog is no longer being updated.', 'navigation'],
    ['Readers are of two minds on the old bridge. This summary is AI-generated.', 'other'], ['Coast Courier with AFP', 'byline'], ['(COAST 5 with AFP, AP and Reuters)', 'byline'],
    ['The old bridge has no rail any more. (Reuters: Ada Quill)', 'caption'], ['Boats at the quay. (Ada Quill/AFP)', 'caption'],
    ['via Coast Courier', 'credit'], ['Read more on coastcourier.example', 'credit'], ['The mayor on the old bridge. (Coast News: Nina Holub)', 'caption'],
    ['The mayor on the old bridge (Nina Holub/The Coastal Press)', 'caption'], ['The mayor on the old bridge [File: Nina Holub/AP Photo]', 'caption'], ['The mayor goes homeCredit: AP', 'caption'],
    ['NEWYou can now listen to Coast Courier articles!', 'navigation'], ['list 2 of 3What is a weir?', 'related'], ['Follow the Coast Courier on Facebook, Instagram and by letter.', 'advertisement'], ['Have a tip? Write to the desk.', 'advertisement'],
    ['Hier finden Sie einen externen Inhalt, der die Brücke zeigt. Ich bin einverstanden, dass mir externe Inhalte von andern Seiten angezeigt werden.', 'other'],
    ['The Quay is our letter on ships. Subscribe to the newsletter, every Sunday.', 'advertisement'], ['Der Küsten-Newsletter informiert Sie jeden Morgen.', 'advertisement'],
    ['Our reporting on the old bridge has no owner but its readers: become a member today.', 'advertisement'],
    ['If you buy a lamp through our links we may earn a commission.', 'advertisement'],
    ['Mayor Runa Velt, left, walks over the bridge with Jan Orel in Sellin on Tuesday.', 'caption'], ['Pictured from left are Ana Roth and Pia Lund.', 'caption'],
    ['2 of 5 | A ferry lies at the quay of Sellin on Tuesday', 'caption'], ['3 of 9 boats came back to the quay of Sellin', null],
    ['You may also like: Ten lakes to swim in', 'related'], ['You may also leave the lake to the birds, she said.', null],
    ['Velt (left) shakes hands with Jan Orel (right) in Sellin.', 'caption'], ['Velt (left) and Orel (right) at the bridge.', 'caption'],
    ['Velt (left) and Orel (right) did not shake hands on the bridge, which everybody in Sellin spoke of.', null],
    ['Orel (right) had come by boat and stayed for an hour.', null], ['Ana Roth (centre) said nothing to the boatmen that day.', null],
    ['CLICK HERE TO READ MORE FROM THE COAST COURIER', 'credit'], ['This story was originally published by Coast Courier.', 'credit'],
  ])('%j is %s', (line, kind) => {
    expect(furnitureKind(line)).toBe(kind);
  });

  it.each([
    'READ MORE ON COAST NEWS', 'He asked for both (a letter: none came)', 'Half of them (men/women) said so',
    'Share this with your neighbours, the headmistress told the parents.', 'Sponsors of the new roof will be named in the spring.', 'By Friday, the last of the mud was gone.',
    'The council met on May 4, 2031, and went home without a vote.', 'Home is where the ferry stops, she said.', 'He signed the letter (a copy of it is in the town hall).',
    'The minister turned left, then right, and found the door.', '“More on that tomorrow,” he said.', 'What comes next', '— Runa Velt (@velt) May 4, 2031', '2031 was a dry year.',
    'The newsletter of the parish has told of it since the spring.', '“Become a member of our readers’ circle,” she said, “and support us.”', 'The charity said donations had doubled since its reporting of the storm.',
    'For immediate release of the prisoners the families wait.', 'Press release of the union says little.',
    'Add salt and make it boil', 'The mayor met with AFP on Monday and said no', 'The audio version was generated in a barn.',
    'The line to follow leads on to the harbour.', 'On May 4, 2031, the mayor of Sellin made this remark:',
  ])('%j is not told by its words', (line) => {
    expect(furnitureKind(line)).toBeNull();
  });

  it('leaves a paragraph that an agency signs', () => {
    expect(furnitureKind(`${'The council met again on the old bridge and heard what the engineers had found. '.repeat(4)}Nobody voted. (dpa/jo)`)).toBeNull();
  });

  it('keeps the initials of broadcasters in an outlet’s name', () => {
    expect([outletCase('CBK NEWS'), outletCase('COAST COURIER'), outletCase('Coast Courier')]).toEqual(['CBK News', 'Coast Courier', 'Coast Courier']);
  });

  it('reads the outlet that a line credits in running letters', () => {
    expect(creditOf('CLICK HERE TO READ MORE FROM THE COAST COURIER')).toBe('Coast Courier');
    expect(creditOf('Read the full story at Coast Courier')).toBe('Coast Courier');
    expect(creditOf('She read the full story at breakfast and wept.')).toBeNull();
  });

  it.each([['THE PLAINS DAILY NEWS', true], ['Coast Tribune', true], ['Bad news', true], ['World News', false], ['news', false], ['Euronews', true], ['The mayor reads the news of the day', false], ['News from the bridge', false]])('%j as a masthead: %s', (line, is) => {
    expect(isOutletName(line)).toBe(is);
  });
});
