import { MONTH_NAMES } from './en/time/calendar-words.ts';
import { numbersByName } from './numbered-names.ts';

/**
 * Names of the twelve months as dates of publication print them, in many languages: for each language twelve groups of forms in lower case,
 * full and short. A form that means different months in two languages is left out of both (see `MONTHS`).
 */
const NAMES: Readonly<Record<string, string>> = {
  en: MONTH_NAMES.map((name) => `${name} ${name.slice(0, 3)}${name === 'september' ? ' sept' : ''}`).join('|'),
  de: 'januar jänner jän|februar feber|märz mär mrz|april|mai|juni|juli|august|september|oktober okt|november|dezember dez',
  fr: 'janvier janv|février fevrier févr fév|mars|avril avr|mai|juin|juillet juil|août aout|septembre|octobre|novembre|décembre decembre déc',
  es: 'enero ene|febrero|marzo|abril abr|mayo|junio|julio|agosto ago|septiembre setiembre|octubre|noviembre|diciembre dic',
  pt: 'janeiro|fevereiro fev|março marco|abril|maio|junho|julho|agosto|setembro set|outubro out|novembro|dezembro dez',
  it: 'gennaio gen|febbraio febbr|marzo|aprile|maggio mag|giugno giu|luglio lug|agosto|settembre sett|ottobre ott|novembre|dicembre dic',
  nl: 'januari|februari|maart mrt|april|mei|juni|juli|augustus|september|oktober|november|december',
  da: 'januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december',
  no: 'januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember des',
  sv: 'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december',
  is: 'janúar|febrúar|mars|apríl|maí|júní|júlí|ágúst|september|október|nóvember|desember',
  fi: 'tammikuuta tammikuu|helmikuuta helmikuu|maaliskuuta maaliskuu|huhtikuuta huhtikuu|toukokuuta toukokuu|kesäkuuta kesäkuu|heinäkuuta heinäkuu|elokuuta elokuu|'
    + 'syyskuuta syyskuu|lokakuuta lokakuu|marraskuuta marraskuu|joulukuuta joulukuu',
  et: 'jaanuar|veebruar|märts|aprill|mai|juuni|juuli|august|september|oktoober|november|detsember',
  lv: 'janvāris janvārī|februāris februārī|marts martā|aprīlis aprīlī|maijs maijā|jūnijs jūnijā|jūlijs jūlijā|augusts augustā|septembris septembrī|oktobris oktobrī|novembris novembrī|decembris decembrī',
  lt: 'sausio|vasario|kovo|balandžio|gegužės|birželio|liepos|rugpjūčio|rugsėjo|spalio|lapkričio|gruodžio',
  pl: 'stycznia styczeń|lutego luty|marca marzec|kwietnia kwiecień|maja|czerwca czerwiec|lipca lipiec|sierpnia sierpień|września wrzesień|października październik|listopada|grudnia grudzień',
  cs: 'ledna leden|února únor|března březen|dubna duben|května květen|června červen|července červenec|srpna srpen|září|října říjen|listopadu|prosince prosinec',
  sk: 'januára január|februára február|marca marec|apríla apríl|mája máj|júna jún|júla júl|augusta|septembra|októbra|novembra|decembra',
  hu: 'január|február|március márc|április ápr|május máj|június jún|július júl|augusztus|szeptember szept|október|november|december',
  ro: 'ianuarie ian|februarie|martie|aprilie|mai|iunie|iulie|august|septembrie|octombrie|noiembrie|decembrie',
  hr: 'siječnja|veljače|ožujka|travnja|svibnja|lipnja|srpnja|kolovoza|rujna|listopada|studenoga studenog|prosinca',
  sl: 'januarja|februarja|marca|aprila|maja|junija|julija|avgusta|septembra|oktobra|novembra|decembra',
  tr: 'ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık',
  ru: 'января янв|февраля фев|марта мар|апреля апр|мая|июня июн|июля июл|августа авг|сентября сен|октября окт|ноября ноя|декабря дек',
  uk: 'січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня',
  bg: 'януари|февруари|март|април|май|юни|юли|август|септември|октомври|ноември|декември',
  el: 'ιανουαρίου ιαν|φεβρουαρίου φεβ|μαρτίου|απριλίου απρ|μαΐου μαϊ|ιουνίου ιουν|ιουλίου ιουλ|αυγούστου αυγ|σεπτεμβρίου σεπ|οκτωβρίου οκτ|νοεμβρίου νοε|δεκεμβρίου δεκ',
  ca: 'gener|febrer|març|abril|maig|juny|juliol|agost|setembre|octubre|novembre|desembre',
  id: 'januari|februari|maret|april|mei|juni|juli|agustus agu|september|oktober|november|desember',
  hi: 'जनवरी|फ़रवरी फरवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर सितम्बर|अक्टूबर|नवंबर नवम्बर|दिसंबर दिसम्बर',
  ar: 'يناير|فبراير|مارس|أبريل ابريل|مايو|يونيو|يوليو|أغسطس اغسطس|سبتمبر|أكتوبر اكتوبر|نوفمبر|ديسمبر',
  fa: 'ژانویه|فوریه|مارس|آوریل|مه|ژوئن|ژوئیه|اوت|سپتامبر|اکتبر|نوامبر|دسامبر',
  he: 'ינואר בינואר|פברואר בפברואר|מרץ במרץ|אפריל באפריל|מאי במאי|יוני ביוני|יולי ביולי|אוגוסט באוגוסט|ספטמבר בספטמבר|אוקטובר באוקטובר|נובמבר בנובמבר|דצמבר בדצמבר',
  sw: 'januari|februari|machi|aprili|mei|juni|julai|agosti|septemba|oktoba|novemba|desemba',
  th: 'มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม|พฤศจิกายน|ธันวาคม',
};

/** The month, 1 to 12, that a word in lower case names in any of the languages; words that two languages use for different months are not in it. */
export const MONTHS: ReadonlyMap<string, number> = numbersByName(NAMES);
