import { wordList } from '../words/word-list.ts';

/** Given names that are nearly always a man's, in lower case. */
export const MALE_NAMES = wordList(`
aaron abdul abdullah abe abel abraham abu adam adrian ahmad ahmed akira al alan albert alberto aldo alec alejandro aleksandr alessandro alexander alexandre alexei alfonso alfred ali alistair
allan allen alvaro alvin amir anders andre andreas andrei andres andrew andrey andrzej andy angus antoine anton antonio antony anthony antti ari arjun armando arne arnold arthur arturo asif
augusto axel aziz bart barack barry bashar basil ben benjamin bernard bernardo bernd bernie bert bill billy björn bob bobby boris brad bradley brandon brendan brent brett brian bruce bruno bryan
bryce byron caleb calvin carl carlo carlos carlton cedric cesar charles charlie chester chris christian christoph christophe christopher chuck clarence claude claudio clayton cliff clifford clint
clive clyde cody colin connor conrad corey cory craig curt curtis cyril cyrus dale damian damien damon dan daniel daniele danny dario darren darryl dave david davide dean denis dennis derek
derrick desmond devin dick diego dieter dimitri dimitris dirk dmitri dmitry dominic don donald donnie doug douglas drew duane duncan dustin dwayne dwight dylan earl eddie edgar eduardo edward edwin
eli elias elijah elliot elliott emil emilio emmanuel enrico enrique eric erik ernest ernesto ernst esteban ethan eugene evan fabio farid faisal felipe felix ferdinand fernando fidel francesco francis
francisco franco francois frank frankie franklin franz fred freddie frederick friedrich fritz gabriel gareth gary gavin geoff geoffrey george georg georges gerald gerard gerhard gianni gilbert
giorgio giorgos giovanni giuseppe glen glenn gordon graeme graham grant greg gregg gregor gregory guillaume guillermo guido gunnar gunther gus gustavo guy hamid hank hans harald harold harry harvey
hassan hector heinrich heinz helmut hendrik henri henrik henry herb herbert herman hiroshi holger homer horst howard hubert hugh hugo hussein ian ibrahim ignacio igor imran isaac ismail ivan jack
jacob jacques jaime jake jakob jamal james jamie jan janos jared jarrod jason javier jay jean jeb jed jeff jefferson jeffrey jens jeremiah jeremy jerome jerry jesus jim jimmy joachim joao joaquin
joe joel joerg johan johann johannes john johnny jon jonas jonathan jordi jorge jose josef joseph josh joshua josé juan juha julian julien julio jurgen justin kai kamal karim karl keith kelvin ken
kenji kenneth kent kevin khalid khaled kim-jong kirk klaus knut konrad konstantin kostas kurt kyle lance lars larry laszlo laurence laurent lawrence lee leif leo leon leonard leonardo leonid leopold leroy
lester lewis liam lionel lloyd lorenzo lou louis luc luca lucas luigi luis luiz lukas luke luther magnus mahmoud malcolm manfred manuel marc marcel marcelo marco marcos marcus mario marius mark
markus marshall martin martín marty marvin mateo mathias mathieu matt matteo matthew matthias maurice mauricio max maximilian mehmet melvin michael michel michele miguel mikael mike mikhail milan
miles milos milton miroslav mitch mitchell mitt moe mohamed mohammad mohammed moises morgan morris morten moshe muhammad murat mustafa myron narendra nasser nate nathan nathaniel ned neil nelson
newt nick nicholas nicola nicolas nigel nikolai nikos nils noah noel norbert norman octavio olaf ole oleg oliver olivier omar orlando oscar osama otto owen pablo pascal pat patrick paul paulo
pavel pedro pepe per perry pete peter phil philip philippe phillip pierre pieter piotr rafael rahm rahul raj rajiv ralph ramiro ramon rand randall randy raul ravi ray raymond recep reggie reince reinhold rene
rex reza ricardo riccardo richard rick ricky rob robert roberto robin rod roderick rodney rodrigo roger roland rolf roman romeo ron ronald ronnie rory ross roy ruben rudolf rudy rufus rupert russ
russell ryan sam sami samir samuel sanjay santiago saul scott sean sebastian serge sergei sergey sergio seth shane shaun shawn sheldon shinzo sid sidney silvio simon solomon spencer stan stanley
stefan stefano stephen steve steven stewart stig stuart sven tadeusz tariq ted teddy terence terrence theo theodore thierry thomas tim timothy tobias todd tom tomas tommy tony toni travis trent
trevor troy tyler tyrone ulrich umberto uwe vadim valery vasily vern vernon victor viktor vincent vinnie virgil vitaly vito vlad vladimir volker volodymyr wade wallace walt walter warren wayne
wendell werner wesley wilhelm will willard willem william willie wim winston wolfgang woody xavier yair yannis yasser yitzhak yuri yusuf zachary zack zalmay zbigniew`);

/** Given names that are nearly always a woman's, in lower case. */
export const FEMALE_NAMES = wordList(`
abby abigail ada adela adele adriana agatha agnes agnieszka aisha alana alejandra alessandra alexandra alexis alice alicia alina alison allison alma amalia amanda amber amelia amina amy ana anastasia andrea
angela angelica angelina anita anja ann anna anne anneli annette annie antonia april ariana arlene astrid audrey aung barbara beata beatrice beatriz becky belinda bernadette beth betsy betty beverly
bianca birgit bonnie brenda bridget brigitte britta brittany camila camilla candace carla carly carmen carol carole carolina caroline carolyn carrie catalina caterina catherine cathy cecilia
celeste celia charlotte chelsea cheryl chiara chloe christa christiane christie christina christine cindy claire clara clarissa claudia colleen condoleezza connie constance consuelo corinne
cornelia courtney cristina crystal cynthia daisy daniela danielle daphne dawn deanna debbie deborah debra deirdre delia denise diana diane dilma dina dolores donatella donna dora doris dorothea dorothy
edith edna eileen elaine eleanor elena eleni elisa elisabeth elise eliza elizabeth ella ellen elsa elvira emily emma erica erika erin esther ethel eugenia eunice eva evelyn faith fatima fatma
felicia fiona flora florence frances francesca franziska frauke frida gabriela gabriele gabrielle gail genevieve georgia geraldine gertrude gina giorgia gisela giulia glenda gloria grace greta gretchen gudrun
gwen gwendolyn hannah hanna hannelore harriet hatice hayley heather heidi heike helen helena helene helga henrietta hilary hilda hildegard hillary holly hope huma ida ilona ilse imelda ines inga inge ingrid irena
irene irina iris irma isabel isabella isabelle ivana ivanka ivy jacqueline jan jana jane janet janice jeanette jeanne jen jenna jennifer jenny jessica jill jo joan joanna joanne jocelyn johanna josefina josephine
joy joyce juana juanita judith judy julia juliana julianne julie juliet june karen karin karla karolina katarina kate katerina katharina katherine kathleen kathrin kathryn kathy katie katja katrin kay kayla
kayleigh kaylee keiko kellyanne kerstin kim kimberly kirsten kirstjen krista kristen kristin kristina lara larissa laura lauren laurie lea leah leila lena leslie leticia lidia lila lillian lily
lina linda lindsay lindsey lisa liv liz loretta lori lorraine louisa louise lucia lucille lucy luisa lydia lynn lynne mabel madeleine madeline madison magda magdalena maggie malala malia mandy manuela
marcia margaret margarita margrethe maria mariah marian mariana marianne marie marina marine marion marisa marissa marjorie marlene marta martha martina mary maryam matilda maura maureen maya megan
megyn meghan melania melanie melinda melissa mercedes meredith mia michaela michelle mildred mina mindy mira miranda miriam misty moira molly mona monica monika muriel myra nadia nadine nan nancy naomi
natalia natalie natasha nellie nicole nicola nina nora noreen norma olga olivia omarosa ophelia pamela paola patricia patty paula pauline peggy penelope penny petra phyllis pia pilar priscilla rachel
ramona raquel rebecca regina renata renee rhonda rita roberta rocio rosa rosalie rose rosemary roseanne rosie roxanne ruth sabine sabrina sadie sally samantha sandra sara sarah sasha selma shannon
sharon sheila shelley sherry shirley sigrid silke silvia simone sofia sonia sonja sophia sophie stacey stacy stefanie stella stephanie sue susan susanna susanne suzanne svetlana sylvia tamara tammy
tanya tara tatiana teresa tess theresa therese tiffany tina tracey tracy ulla ulrike ursula valentina valeria valerie vanessa vera veronica vicki vicky victoria viktoria viola violet virginia
vivian wanda wendy wilma winnie yasmin yolanda yulia yvette yvonne zara zoe zuzana`);

/** Given names of either, in lower case. */
export const OTHER_NAMES = wordList(`
alex ariel ash avery blair cameron carey casey chandra dakota dana drew finley frankie glen hayden jackie jamie jesse jess jody jordan jules kelly kerry kim kris kyle lane leigh lesley lonnie loren
marley morgan nicky noor parker pat peyton quinn reese riley robbie robin rowan ryu sage sandy sam sandeep shea sidney skyler stevie sydney taylor terry toby tracy tyler val wei xi yan yong young
jung jin hiro sun-hee min-jun li wang chen kofi kwame ngozi chidi amara babatunde olu tunde thabo nomsa zuri hana yuki haruto sakura priya deepak anil sunil vijay suresh ramesh lakshmi indira`);

/** All of them. */
export const GIVEN_NAMES: readonly string[] = [...MALE_NAMES, ...FEMALE_NAMES, ...OTHER_NAMES];

/** Small words within names of persons: "van der Holm". */
export const NAME_PARTICLES: readonly string[] = ['de', 'del', 'della', 'di', 'da', 'do', 'dos', 'van', 'von', 'der', 'den', 'bin', 'al', 'el', 'la', 'le', 'ibn', 'ter', 'zu'];
