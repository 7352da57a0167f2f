import { wordList } from '../words/word-list.ts';

/** Given names with the short forms by which their bearers are also called, a name a line; a short form may be of several. */
const SHORT_FORMS = `
abraham abe
albert al bert
alexander alex alec sandy xander
alexandra alex sandra sandy
alfred al alf fred
allison ally allie
amanda mandy
andrew andy drew
angela angie
anthony tony
antonio tony
archibald archie
arthur art artie
barbara barb babs
benjamin ben benny
bernard bernie
bradley brad
catherine cathy cate kate kitty
charles charlie chuck chas
christina chris tina christie
christine chris chrissie
christopher chris kit
clifford cliff
cynthia cindy
daniel dan danny
david dave davey
deborah deb debbie debra
dennis denny
dominic dom nick
donald don donnie
dorothy dot dottie
douglas doug
edmund ed ned ted
edward ed eddie ned ted teddy
eleanor ellie nell
elizabeth liz beth betsy betty eliza lizzie libby
emily em
eugene gene
ezekiel zeke
florence flo
frances fran
francis frank fran
frederick fred freddie freddy
gabriel gabe
gerald gerry jerry
geoffrey geoff
gregory greg
gwendolyn gwen
harold hal harry
henry harry hank
herbert herb bert
isaac ike
jacob jake
jacqueline jackie
james jim jimmy jamie
janet jan
jeffrey jeff
jennifer jen jenny
jeremiah jerry
jeremy jerry
jerome jerry
jessica jess jessie
john jack johnny
jonathan jon jonny
joseph joe joey
joshua josh
judith judy
julia julie
katherine kate kathy katie kit
kathleen kathy kate katie
kathryn kate kathy katie
kenneth ken kenny
kimberly kim
lawrence larry laurie
leonard len lenny leo
leslie les
lewis lew lou
louis lou louie
lucille lucy
madeleine maddie
margaret maggie meg peggy madge margie
martin marty
matthew matt
maureen mo
maxwell max
melissa missy
michael mike mick mickey
michelle shelly
mitchell mitch
mohammed mo
nancy nan
nathan nate
nathaniel nate nat
nicholas nick nicky
oliver ollie
pamela pam
patricia pat patty tricia trish
patrick pat paddy
penelope penny
peter pete
philip phil
phillip phil
randall randy
raymond ray
rebecca becky becca
reginald reg reggie
richard rich rick ricky dick
robert rob bob bobby robbie
roberta bobbie
roderick rod
rodney rod
roger rog
ronald ron ronnie
russell russ
samantha sam
samuel sam sammy
sandra sandy
sebastian seb
solomon sol
stanley stan
stephanie steph
stephen steve
steven steve
stewart stu
stuart stu
susan sue susie
suzanne sue
terence terry
terrence terry
theodore ted teddy theo
theresa terry tess
thomas tom tommy
timothy tim timmy
valerie val
veronica ronnie
victoria vicky vicki tori
vincent vince vinnie
virginia ginny
walter walt wally
wesley wes
wilfred wilf
william will bill billy liam
winston win
yevgeny zhenya
zachary zach zack`;

const NAMES_OF: ReadonlyMap<string, ReadonlySet<string>> = namesByForm();

/** The names that each form may stand for, itself among them where it is one. */
function namesByForm(): Map<string, Set<string>> {
  const names = new Map<string, Set<string>>();
  for (const line of SHORT_FORMS.trim().split('\n')) {
    const [name, ...forms] = wordList(line) as [string, ...string[]];
    for (const form of [name, ...forms]) names.set(form, (names.get(form) ?? new Set()).add(name));
  }
  return names;
}

/** True for two forms of one given name, in lower case: "timothy" and "tim", "bill" and "will". Two full names are two. */
export function areFormsOfOneName(x: string, y: string): boolean {
  const [a, b] = [NAMES_OF.get(x), NAMES_OF.get(y)];
  if (x === y || a === undefined || b === undefined || (a.has(x) && b.has(y))) return false;
  return [...a].some((name) => b.has(name));
}

/** Given names of other alphabets with the ways to write them in Latin letters, a name a line. One report writes its own way, so that two ways in it are two people. */
const SPELLINGS = `
ahmed ahmad
andrei andrey
dmitry dmitri dimitri dmitriy
hussein hussain husain hossein
ibrahim ebrahim
khaled khalid
muammar moammar
nikolai nikolay
omar umar
osama usama
sergei sergey
volodymyr vladimir
yuri yury
yusuf youssef yousef yousuf yusef
mohammed mohamed mohammad muhammad muhammed mohamad`;

const SPELLED: ReadonlyMap<string, string> = new Map(SPELLINGS.trim().split('\n').flatMap((line) => wordList(line).map((form, _, [name]) => [form, name!] as const)));

/** True for two ways in which different reports write one given name, in lower case: "yusuf" and "youssef". */
export function areSpellingsOfOneName(x: string, y: string): boolean {
  return x !== y && SPELLED.has(x) && SPELLED.get(x) === SPELLED.get(y);
}
