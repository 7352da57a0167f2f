import { MONTH_NAMES, WEEKDAYS } from '../time/calendar-words.ts';
import { wordList } from '../words/word-list.ts';

/** Words that are written with a capital for other reasons than being a name: days, months, first words, languages and demonyms as modifiers. */
export const NOT_NAMES: readonly string[] = [
  ...[...WEEKDAYS, ...MONTH_NAMES].flatMap((name) => [name, name.slice(0, 3)]), 'sept',
  ...wordList(`
i i'm i've i'd i'll ok tv internet christmas easter thanksgiving ramadan eve am pm a.m. p.m. ap afp upi reuters abstract full text today yesterday tomorrow tonight gmt utc edt est pdt pst cdt cst`),
];

/** Parts of a treaty or law that a number tells apart: "Article 5" names no body and nobody. */
export const NUMBERED_PARTS: readonly string[] = wordList(
  'article articles section sections clause clauses chapter chapters paragraph paragraphs annex annexes rule rules regulation regulations protocol amendment schedule appendix proposition',
);

/** The words and Roman numbers that number such a part; figures do too. */
export const NUMBERS_OF_PARTS: readonly string[] = wordList('one two three four five six seven eight nine ten eleven twelve i ii iii iv v vi vii viii ix x xi xii xiv xv');

/** Words that begin sentences; a capital on one of them says nothing. */
export const COMMON_OPENERS = wordList(`
a about above according across actually add added adding admitted after afterward afterwards again against ago ahead all almost along already also although always amid among an and another any anyone anything apart apparently are argued as aside
asked at back based be because become been before behind being below beneath beside besides best better between beyond both but by call called calling can cannot citing clearly come coming concluded consider continued could countered critics currently
democratic despite did didn't do does doesn't doing don't during each earlier early eight either eleven enough even eventually ever every everybody everyone everything except expect experts explained facing far few fewer finally first five
following for former four frankly from further furthermore get getting give given giving go going good got had half has hasn't have haven't having he he'd he'll he's hello help hence her here here's hers hi him himself his
history hmm hmmm how however hundreds i if immediately in including increasingly indeed initially inside insisted instead into is isn't it it'd it'll it's its itself joked just keep kids last lastly late lately later lawmakers least led
less lest let let's like likewise little local long look looking made make making many maybe me meantime meanwhile men might millions mine more moreover most mostly much must my named near nearby nearly needless
neither never nevertheless new next nine no nobody none nonetheless nor not nothing notably noted noting now obviously occasionally of off officials often oh ok on once one ones only onto or originally other others otherwise
our ours out outside over overall own part people perhaps please plus police politically presumably previously privately probably publicly put quickly quipped quite rather read reading really recalled recently regardless replied reporters responded responding
right said saying says second see seeing seemingly seven several shall she she'd she'll she's short should shortly show similarly simply since six so some somebody someone something sometimes somewhat soon
sources speaking specifically starting still strictly strong such suddenly supporters sure surely surprisingly take taken taking tell ten than thank thanks that that's the their theirs them then there there's
thereafter therefore these they they'd they'll they're they've thing things think third this those though thousands three through throughout thus til till to together told too toward towards try trying turn twelve twenty
twice two typically ultimately under unfortunately unless unlike until up upon us use used using usually various very via voters want warned was wasn't watch we we'd we'll we're we've well went were weren't what
what's whatever when whenever where whereas wherever whether which while who who's whoever whole whom whose why will with within without women won't workers would wouldn't wow wrote yeah years yes yet you you'd
you'll you're you've young your yours`);

/** Those of the words that sentences open with in which the name of a body may end: "Union of Harbour Workers". */
export const MEMBERS_OF_BODIES: readonly string[] = wordList('critics experts lawmakers officials reporters supporters workers');

/** Those in which one ends whatever stands before them: "Orla Police", "River Rights Watch". */
export const OPENERS_OF_BODIES: readonly string[] = wordList('police watch');

/** Participles that open a sentence about who speaks or acts, before what they govern or a comma: "Closing the debate, Quill said …". */
export const OPENING_PARTICIPLES = wordList(`
accepting accusing acknowledging addressing adjourning admitting advising agreeing announcing answering apologising apologizing appealing appearing applauding approving arguing arriving assuring awarding backing banning beaming
beginning blaming briefing campaigning cautioning celebrating challenging chairing choosing clearing closing commenting complaining conceding concluding condemning confirming congratulating continuing contradicting convicting
criticising criticizing cross-examining cutting declaring declining defending delivering demanding denouncing denying describing dismissing echoing emerging ending endorsing escaping expressing fielding fighting giving granting greeting
handing hailing hearing holding imposing insisting introducing issuing jailing joining jumping laughing launching lauding leading leaving marking meeting moving naming nodding opening opposing ordering outlining passing pleading
pledging pointing posting praising predicting presenting presiding pressing promising proposing prosecuting protesting publishing pushing questioning quitting quoting raising ranking reacting recalling receiving refusing rejecting releasing
remanding remembering replying repeating reporting representing resigning returning revealing ruling seconding sentencing sending setting shaking shouting showing signing sitting smiling standing starting stepping stressing striking
summarising summarizing summing supporting testifying thanking threatening unveiling urging visiting voicing voting waiting walking warning watching weighing welcoming whispering winding winning writing`);

/**
 * A word of a form that names nobody, where a sentence opens with it alone: an adverb ("Additionally"), a noun made of another ("Membership") or a number. A
 * surname of such an ending stands elsewhere in its report with more of the name.
 */
export const FORMED_OPENER = /^\p{Lu}\p{Ll}+(?:ally|ently|antly|ively|ously|ingly|edly|arily|ships?|ness|nesses|ations?|itions?)$|^(?:Twenty|Thirty|Forty|Fifty|Sixty|Seventy|Eighty|Ninety)-(?:one|two|three|four|five|six|seven|eight|nine)$/u;
