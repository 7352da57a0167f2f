/** One form for words that outlets spell in different ways; anything else stays as it is. */
const ONE_FORM: ReadonlyMap<string, string> = new Map(`
percent=% per-cent=% cent=% grey=gray cheque=check kerb=curb tyre=tire towards=toward afterwards=afterward amongst=among whilst=while
amidst=amid neighbourhood=neighborhood neighbourhoods=neighborhoods behaviours=behaviors learnt=learned spelt=spelled burnt=burned dreamt=dreamed leant=leaned sceptic=skeptic sceptical=skeptical ageing=aging
judgement=judgment acknowledgement=acknowledgment programme=program programmes=programs aeroplane=airplane aluminium=aluminum
jewellery=jewelry plough=plow storey=story storeys=stories enquiry=inquiry enquiries=inquiries adviser=advisor advisers=advisors
ok=okay sen=senator rep=representative gov=governor gen=general lt=lieutenant col=colonel sgt=sergeant capt=captain prof=professor
fibre=fiber metre=meter litre=liter sabre=saber odour=odor mould=mold moulds=molds mum=mom mums=moms gaol=jail cosy=cozy fulfil=fulfill enrol=enroll skilful=skillful wilful=willful instalment=installment instalments=installments
moustache=mustache pyjamas=pajamas draught=draft sulphur=sulfur manoeuvre=maneuver manoeuvres=maneuvers paediatric=pediatric haemorrhage=hemorrhage foetus=fetus artefact=artifact artefacts=artifacts practise=practice practised=practiced
yoghurt=yogurt whisky=whiskey smoulder=smolder doughnut=donut doughnuts=donuts meagre=meager sombre=somber calibre=caliber
one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90
first=1st second=2nd third=3rd fourth=4th fifth=5th sixth=6th seventh=7th eighth=8th ninth=9th tenth=10th
eleventh=11th twelfth=12th thirteenth=13th fourteenth=14th fifteenth=15th sixteenth=16th seventeenth=17th eighteenth=18th nineteenth=19th twentieth=20th
jan=january feb=february mar=march apr=april jun=june jul=july aug=august sept=september sep=september oct=october nov=november dec=december
mon=monday tue=tuesday tues=tuesday wed=wednesday thu=thursday thurs=thursday fri=friday sat=saturday sun=sunday
usa=us uk=britain eu=europe gonna=going-to wanna=want-to gotta=have-to 'em=them tv=television
`.trim().split(/\s+/).map((pair) => pair.split('=') as [string, string]));

/** Endings that British and American spelling part by, longest first, and the form both are given. */
const ENDINGS: readonly (readonly [string, string])[] = [
  ['isations', 'izations'], ['isation', 'ization'], ['ising', 'izing'], ['ised', 'ized'], ['ises', 'izes'], ['ise', 'ize'], ['yse', 'yze'], ['ysed', 'yzed'],
  ['ourable', 'orable'], ['ouring', 'oring'], ['oured', 'ored'], ['ours', 'ors'], ['our', 'or'],
  ['ences', 'enses'], ['ence', 'ense'], ['tres', 'ters'], ['tre', 'ter'], ['lled', 'led'], ['lling', 'ling'], ['ller', 'ler'], ['llers', 'lers'], ['ogue', 'og'],
];

/** The endings by their last letter, since most words have a last letter that no ending has. */
const BY_LAST_LETTER: ReadonlyMap<string, typeof ENDINGS> = Map.groupBy(ENDINGS, ([ending]) => ending.at(-1)!);

/** Short forms and what they stand for, as keys. */
const CONTRACTIONS: ReadonlyMap<string, string> = new Map(`
n't=not 're=are 'm=am 've=have 'll=will
`.trim().split(/\s+/).map((pair) => pair.split('=') as [string, string]));

/** A word's spelling key: equal for words that differ only by house spelling ("labour", "labor"; "percent", "%"; "three", "3"). */
export function spellingKey(key: string): string {
  const known = ONE_FORM.get(key);
  if (known !== undefined) return known;
  if (key.length < 6) return key;
  const endings = BY_LAST_LETTER.get(key[key.length - 1]!);
  if (endings === undefined) return key;
  for (const [ending, form] of endings) if (key.endsWith(ending)) return key.slice(0, -ending.length) + form;
  return key;
}

/** What keys spell in full: short forms opened ("we're" as "we are"), spelling variants made one, run together, so that two wordings that only look different are equal. */
export function spelledOut(keys: readonly string[]): string {
  return keys.map(openShortForm).join('');
}

function openShortForm(key: string): string {
  if (key === "won't") return 'willnot';
  if (key === "can't" || key === 'cannot') return 'cannot';
  if (key === "let's") return 'letus';
  for (const [ending, full] of CONTRACTIONS) if (key.endsWith(ending)) return key.slice(0, -ending.length) + full;
  return spellingKey(key);
}
