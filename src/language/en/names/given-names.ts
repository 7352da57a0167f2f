import { wordList } from '../words/word-list.ts';

/** Given names that are nearly always a man's, in lower case. */
export const MALE_NAMES = wordList(`
aaron abdul abdullah abe abel abraham abu adam adrian ahmad ahmed akira al alan alasdair albert alberto aldo aldous alec aled alejandro aleksandr alessandro alexander alexandre alexei alfie
alfonso alfred ali alistair allan allen alvaro alvin ambrose amir amos anders andre andreas andrei andres andrew andrey andrzej andy angus anthony antoine anton antonio antony antti archie
ari arjun arlo armando arne arno arnold arthur arturo arvid asif aubrey augusto axel aziz barack barnaby barney barry bart bartholomew bashar basil ben benedict benjamin benoit bernard
bernardo bernd bernie bert bertram bilal bill billy bjorn björn bob bobby bogdan boris brad bradley brandon branko brendan brent brett brian bruce bruno bryan bryce byron caleb callum calvin
carl carlo carlos carlton caspar cecil cedric cesar charles charlie chester chris christian christoph christophe christopher chuck ciaran clarence claude claudio clayton clement cliff
clifford clint clive clyde cody colin colm connor conor conrad corey cormac cornelius cory craig crispin curt curtis cuthbert cyril cyrus dafydd dale damian damien damon dan daniel daniele
danny dario darren darryl dave david davide dean declan denis dennis derek dermot derrick desmond devin dex dick didier diego dieter digby dimitri dimitris dirk dmitri dmitry dominic don
donald donnie doug douglas dragan drew duane duncan dustin dwayne dwight dylan eamon earl eddie edgar edmund eduardo edward edwin eli elias elijah elliot elliott emeka emil emilio emmanuel
emre emrys enoch enrico enrique eoin eric erik ernest ernesto ernst errol esteban ethan etienne euan eugene eustace evan ewan ezra fabian fabio faisal farhan farid felipe felix ferdinand
fergus fernando fidel finlay fintan florian francesco francis francisco franco francois frank frankie franklin franz fred freddie frederick friedrich fritz gabriel gareth gary gavin geoff
geoffrey georg george georges geraint gerald gerard gerhard gethin gianni gideon gilbert giles giorgio giorgos giovanni giuseppe glen glenn godfrey gonzalo goran gordon graeme graham grant
greg gregg gregor gregory guido guillaume guillermo gunnar gunther gus gustavo guy hal halil hamid hamish hamza hank hans harald harold harry harvey hasan hassan hector heinrich heinz helmut
hendrik henri henrik henry herb herbert herman hiroshi holger homer horace horst howard hubert hugh hugo humphrey hussein huw ian ibrahim idris ieuan ignacio ignatius igor imran inigo isaac
ismail ivan ivar ivo jack jacob jacques jaime jake jakob jakub jamal james jamie janos jared jarrod jarvis jason jasper javier jay jaz jean jeb jed jeff jefferson jeffrey jens jeremiah
jeremy jerome jerry jesus jethro jim jimmy joachim joao joaquin joe joel joerg johan johann johannes john johnny jon jonah jonas jonathan jordi jorge jose josef joseph josh joshua josiah
josé juan jude juha julian julien julio julius jurgen justin kai kamal karim karl karsten keith kelvin ken kenji kenneth kent kevin khaled khalid kim-jong kirk klaus knut konrad konstantin
kostas kurt kyle lachlan lance larry lars laszlo laurence laurent lawrence leander lee leif lennart leo leon leonard leonardo leonid leopold leroy lester lewis liam linus lio lionel lloyd
lorcan lorenz lorenzo lou louis luc luca lucas lucian ludwig luigi luis luiz lukas luke luther magnus mahmoud malachi malcolm mandla manfred manuel marc marcel marcelo marco marcos marcus
marek mario marius mark markus marshall martin marty martín marvin mateo mathias mathieu matt matteo matthew matthias maurice mauricio max maximilian mehmet melvin michael michel michele
miguel mihai mikael mike mikhail milan miles milo milos milton miroslav mitch mitchell mitt moe mohamed mohammad mohammed moises monty morgan morris morten moshe muhammad murat mustafa myron
narendra nasser nate nathan nathaniel ned neil nelson newt niall nicholas nick nicola nicolas niels nigel nikolai nikos nils noah noel norbert norman obadiah octavio olaf ole oleg oliver
olivier omar orlando orson osama oscar oskar osmond oswald otto owain owen pablo padraig pascal pat patrick paul paulo pavel pedro pepe per percival perry pete peter phil philip philippe
phillip phineas pierre piers pieter piotr quentin quincy radu rafael rahm rahul raj rajesh rajiv ralph ramiro ramon rand randall randy rashid rasmus raul ravi ray raymond recep reggie
reginald reince reinhold rene rex reza rhys ricardo riccardo richard rick ricky rob robert roberto robin rod roderick rodney rodrigo roger roland rolf roman romeo ron ronald ronan ronnie
rory ross roy ruben rudi rudolf rudy rufus rupert russ russell ryan sam sami samir samuel sanjay santiago saul scott seamus sean sebastian serge sergei sergey sergio seth shane shaun shawn
sheldon shinzo sid sidney silas silvio simeon simon sipho solomon spencer stan stanislaw stanley stefan stefano steffen stephen steve steven stewart stig stuart sven tadeusz takashi tariq
tarquin ted teddy terence terrence thaddeus theo theodor theodore thierry thomas thorsten tim timothy tobias todd tom tomas tomasz tommy tomos toni tony torben travis trent trevor tristan
troy tyler tyrone ulrich umberto uwe vadim valentin valery vasile vasily vern vernon vic victor vikram viktor vincent vinnie virgil vitaly vito vlad vladimir volker volodymyr wade wallace
walt walter warren wayne wendell werner wes wesley wilfred wilhelm will willard willem william willie wim winston wolfgang woody xavier yair yannis yasser yitzhak yuri yusuf zachary zack
zalmay zbigniew zoran`);

/** Given names that are nearly always a woman's, in lower case. */
export const FEMALE_NAMES = wordList(`
abby abigail ada adaeze adela adele adriana agatha agnes agnieszka aileen ailsa aisha akiko alana alejandra alessandra alexandra alexis alice alicia alina alison allison alma alva amalia
amanda amber amelia amina amira amy ana ananya anastasia andrea angela angelica angelina anita anja anke ann anna annabel anne anneli annette annie annika antonia aoife april arabella
ariadne ariana arlene astrid audrey aung aurelie ayse barbara beata beatrice beatrix beatriz becky belinda bella bernadette bertha bessie beth bethany betsy betty beverly bianca birgit
blanche bonnie brenda bridget brigitte britta brittany bronwen caitriona camila camilla camille candace carla carly carmen carol carole carolina caroline carolyn carrie catalina caterina
catherine cathy catriona cecilia celeste celia celine cerys charlotte chelsea cheryl chiara chioma chloe christa christiane christie christina christine cindy claire clara clarissa claudia
clementine colleen condoleezza connie constance consuelo cordelia corinne cornelia courtney cristina crystal cynthia dagmar daisy daniela danielle danuta daphne dawn deanna debbie deborah
debra deirdre delia delphine denise diana diane dilma dina dinah divya dolores dominique donatella donna dora doreen doris dorothea dorothy dragana ebba edda edith edna eileen eilidh elaine
eleanor elena eleni elif elin elisa elisabeth elise eliza elizabeth ella ellen eloise elsa elsie elvira emilia emily emma enid erica erika erin ernestine estelle esther ethel eugenia eunice
eva evelyn faith farida fatima fatma felicia felicity fiona fionnuala flora florence folake frances francesca franziska frauke freya frida gabriela gabriele gabrielle gail gemma genevieve
georgia georgina geraldine gertrude gillian gina giorgia gisela gita giulia gladys glenda gloria grace grainne greta gretchen gudrun gwen gwendolyn hanna hannah hannelore harriet hatice
hayley hazel heather heidi heike helen helena helene helga henrietta henrike hermione hester hilary hilda hildegard hillary holly hope huma ida ilona ilse imelda imogen ines inga inge ingrid
inmaculada ioana irena irene irina iris irma isabel isabella isabelle isla ivana ivanka ivy jacqueline jadwiga jana jane janet janice jasmine jeanette jeanne jelena jemima jen jenna
jennifer jenny jessica jill jo joan joanna joanne jocelyn johanna josefina josephine joy joyce juana juanita judith judy julia juliana julianne julie juliet june karen karin karla karolina
katarina katarzyna kate katerina katharina katherine kathleen kathrin kathryn kathy katie katja katrin kavita kay kaya kayla kaylee kayleigh keiko kellyanne kerstin khadija kim kimberly
kirsten kirstjen kirsty krista kristen kristin kristina laila lara larissa laura lauren laurie lavinia lea leah leila lena leonie leonora leslie leticia lettice leyla lidia lila lillian lily
lina linda lindiwe lindsay lindsey lisa liv liz liza lois lola loretta lori lorna lorraine louisa louise lucia lucille lucinda lucy ludmila luisa lydia lynn lynne mabel madeleine madeline
madison maeve magda magdalena maggie mair mairead maja malala malgorzata malia mandy manuela mara marcia margaret margarita margot margrethe maria mariah mariam marian mariana marianne marie
marina marine marion marisa marissa marit marjorie marlene marta martha martina mary maryam mathilde matilda maud maura maureen mavis maxine maya meera megan meghan megyn mei melania melanie
melinda melissa mercedes meredith mhairi mia michaela michelle mihaela mildred milica millicent mina mindy minna mira miranda miriam misty moira molly mona monica monika monique morag muriel
myra myrtle nadia nadine nan nancy naomi nasreen natalia natalie natasha nell nellie nerys niamh nicola nicole nina nora noreen norma odile oksana olga olivia omarosa ophelia orla ottilie
paige paloma pamela paola parveen patricia patty paula pauline peggy penelope penny perdita petra philippa phoebe phyllis pia pilar polly portia priscilla rachel ramona raquel rebecca regina
renata renee rhiannon rhoda rhonda rita roberta rocio roisin rosa rosalie rosalind rose roseanne rosemary rosie rowena roxanne ruth sabina sabine sabrina sadie sally samantha samira
sandra sara sarah sasha saskia selena selma serena shabnam shannon sharon sheila shelley sherry shirley shona sian signe sigrid silke silvia simone sinead siobhan sofia solveig sonia sonja
sophia sophie stacey stacy stefanie stella stephanie sue sunita susan susanna susanne suzanne svetlana sybil sylvia sylvie tabitha tamara tammy tania tanya tara tatiana teresa tess tessa
thandiwe thea thelma theodora theresa therese tiffany tilda tina tove tracey tracy trudy ulla ulrike una ursula valentina valeria valerie vanessa vera verena verity veronica vicki vicky
victoria viktoria viola violet virginia vivian wanda wendy wilhelmina wilma winifred winnie ximena xiu yasmin yolanda yulia yvette yvonne zainab zanele zara zeynep zoe zofia zuzana`);

/** Given names of either, in lower case. */
export const OTHER_NAMES = wordList(`
alex ariel ash avery blair jan cameron carey casey chandra dakota dana drew finley frankie glen hayden jackie jamie jesse jess jody jordan jules kelly kerry kim kris kyle lane leigh lesley lonnie loren
marley morgan nicky noor parker pat peyton quinn reese riley robbie robin rowan ryu sage sandy sam sandeep shea sidney skyler stevie sydney taylor terry toby tracy tyler val wei xi yan yong young
jung jin hiro sun-hee min-jun li wang chen kofi kwame ngozi chidi amara babatunde olu tunde thabo nomsa zuri hana yuki haruto sakura priya deepak anil sunil vijay suresh ramesh lakshmi indira
andrea ashley camille chris daniele dominique gabriele jean jo kelsey lee leslie lindsay logan michele nicola sasha shannon simone toni whitney
alexis aung hilary lindsey marion`);

/** All of them. */
export const GIVEN_NAMES: readonly string[] = [...MALE_NAMES, ...FEMALE_NAMES, ...OTHER_NAMES];

/** Small words within names of persons: "van der Holm". */
export const NAME_PARTICLES: readonly string[] = ['de', 'del', 'della', 'di', 'da', 'do', 'dos', 'van', 'von', 'der', 'den', 'bin', 'al', 'el', 'la', 'le', 'ibn', 'ter', 'zu'];

/** Given names that are a month or a day of the week, in full or in short, as well. */
export const CALENDAR_GIVEN_NAMES: readonly string[] = ['april', 'may', 'june', 'august', 'jan', 'sun'];
