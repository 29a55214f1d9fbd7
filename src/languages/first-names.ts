// First names met in the news of the world, by gender, folded. Data: they tell a person from a place and a man from a
// woman. Names that are words or places as well ("France", "Paris") are left out.
import type { Gender } from './speech.ts';
import { wordsOf } from './speech.ts';

const men = `
  aaron abdallah abdel abdelaziz abdelkader abdelmadjid abderrahmane abdoulaye abdul abdullah abel abraham achille adam
  adama adel adem adolf adolphe adrian adriano adrien agostino agustin ahmad ahmed aidan aime akihito akim akram al alain
  alan albert alberto aldo alejandro aleksandar aleksander alessandro alex alexander alexandre alexandros alexei alexey
  alexis alfie alfonso alfred alfredo ali alioune allan allen alonso aloys alphonse alpha alvaro amadou amin amir anatole
  anders andre andrea andreas andrei andres andrew andrey andriy andrzej andy angelo angus anibal anthony antoine anton
  antonin antonio antony antti anwar ariel aristide armand armando armel arnaud arnold arsene artem arthur arturo artur
  asif ashraf aslan atal augustin aurelien austin avi avigdor axel ayman aziz baptiste barack bart bartholome basil basile
  bashar bassirou bastien ben benedict beniamino benito benjamin benny benoit bernard bernardo bernd bernie bertrand bill
  billy bjorn blaise bob bobby boris boubacar brad brandon brendan brent brett brian brice bruce bruno bryan burak cameron
  camillo carl carlo carlos carsten casimir cedric cem cesar chad charles charlie charly chen chester chris christian
  christoph christophe christopher chuck ciaran clarence claudio clement cliff clint clive colin connor conor constant
  constantin corentin cory craig cristian cristiano curtis cyprien cyril cyrille damian damien dan daniel daniele danilo
  danny dario darren daryl dave david davide davy dean denis dennis derek desmond devin didier diego dieter dietmar
  dimitri dimitrios dimitris dirk djamel dmitri dmitry dominic dominick domingo don donald donovan doug douglas drew
  duncan dustin dwight dylan earl ebrahim eddie eddy edgar edgard edmond edmund edoardo eduard eduardo edouard edward
  edwin efrain egon ehud eli elias eliott elie elliot elmar elon elvis emerson emil emile emiliano emilio emir emmanuel
  enrico enrique enzo eric erich erik erling ernest ernesto ernst erwan erwin esteban ethan etienne eugen eugene
  evan evgeny evo fabian fabien fabio fabrice fadi faisal farid farouk fausto federico felipe felix ferdinand
  fernand fernando fethullah fidel filip filippo finn firmin flavio florent florian floyd fouad franck francesco francis
  francisco franco francois frank franklin frans frantz franz fred freddie freddy frederic frederick fredrik friedrich
  fritz gabin gabriel gad gael gareth garry gary gaspard gaston gauthier gavin gennady geoff geoffrey geoffroy georg
  george georges georgios gerald gerard gerardo gerd gerhard germain gert ghislain giacomo giancarlo gianni gilbert
  gilberto gilles gino giorgio giorgos giovanni giuliano giuseppe glen glenn gonzague gonzalo gordon graham grant greg
  gregoire gregor gregory grigory guido guillaume guillermo guntram gunther gus gustav gustave gustavo guy hadi hakan hakim
  hamad hamdullah hamed hamid hamza hannes hans harald harold harry harvey hasan hashim hassan hector heiko heinrich heinz
  helmut hendrik henri henrik henrique henry herbert herman hermann hernan herve hicham hippolyte hiroshi hocine horacio
  horst hosni houari howard hubert hugh hugo hugues humberto hussein ian ibrahim ibrahima idris idriss ignacio ignace igor
  ilan ilham ilya imad imran ingo innocent isaac isaias isidore ismael ismail issa issam istvan ivan ivo jack jackson
  jacob jacques jaime jair jake jakob jakub jalal jamal james jamie jan jaroslaw jared jarrod jason jasper javier jay jean
  jeb jeff jefferson jeffrey jens jeremiah jeremie jeremy jeroen jerome jerry jerzy jesse jesus jim jimmy joachim joao
  joaquin jochen joe joel joerg johan johann johannes john johnny jon jonas jonathan jong joost jordan jordi jorge jorg
  jose josef joseph josh joshua josip juan jules julian julien julio julius jun jurgen justin kamal karel karim karl kaspar
  kazimierz keith ken kenneth kenny kent kevin khaled khalid khalil khalifa kieran kim kirill kirk klaus knut kofi
  konstantin kris kristian krzysztof kurt kwame kyle ladislas lakhdar lambert lamine lance larry lars lassana laszlo
  laurent lauri laurentin lawrence lech lee leif leo leon leonard leonardo leonid leopold leopoldo leroy leslie lev levi
  lewis liam lilian linus lionel lloyd loic lorenzo lothar lou louis luc luca lucas lucien lucio ludovic ludwig luigi luis
  luiz lukas luke luther lyndon maciej mads magnus mahamadou mahamat mahmoud mahmud maithripala malcolm malek malik mamadou
  manfred manmohan manny manuel marc marcel marcello marcelo marcin marco marcos marcus marek mariano marin mario marius
  mariusz mark marko markus marshall martial martijn martin marvin marwan massimo mateo mateusz mathias mathieu mathis
  matt matteo matthew matthias matthieu maurice mauricio mauro max maxim maxime maximilian maximilien maxwell medhi medard
  mehdi mehmet melvin michael michal micheal michel michele mick mickael mika mike mikhail miguel milan milos mircea miro
  mitch mitt mladen mo modibo mohamed mohammad mohammed mohand mohsen moises moktar momar moncef morgan morris morten moshe
  mouammar moussa mourad muammar muhammad muqtada murat murray mustafa mustapha nabil nadir nafissatou najib narendra nasser
  nassim nat nathan nathanael nawaf neil nelson nestor nicholas nick nicky nicola nicolas nicolo nigel nikita nikola nikolai
  nikolas nikos nils noah noam noel nooh norbert norman nouri oleg oleksandr oleksiy olaf ole olivier oliver olof omar
  omer orhan oscar oskar osama oswald otto oumar ousmane owen pablo paolo park pascal patrice patrick paul paulin paulo
  pavel pavlos pedro pete peter petr petro petros phil philip philipp philippe phillip pier pierre pierrick pieter pio piotr
  prosper quentin rached rachid radek rafael rafic rafik rainer raj rajiv ralf ralph ramon ramzan randall randy raoul raphael
  rashid raul ravi ray raymond recep reda reginald regis reinhard remi remy rene reuben rex reza rhys ricardo riccardo
  richard rick ricky riad rob robert roberto robin roch rod roderick rodney rodolphe rodrigo rodrigue roel roger rohan roland
  rolf romain roman romano romeo ron ronald ronaldo ronan ronnie rory ross roy ruben rudi rudolf rudolph rudy rui rupert
  russell rustam ryan sacha sadio saeb said salah salim salman salvador salvatore sam samba sami samir samuel sander sandro
  santiago saul scott sean sebastian sebastiano sebastien serge sergei sergey serghei sergi sergio serguei seth seydou shane
  shaun shawn sheldon shimon shinzo sid sidi sidney silvio silvano simeon simon slobodan sofiane soren stan stanislas
  stanislaw stanley stefan stefano steffen stephan stephane stephen steve steven stewart stuart suleiman sven sylvain
  sylvester sylvestre taha takeshi tariq tarek tayyip ted teddy terence terry theo theodor theodore theresien thibaud thibault
  thibaut thierry thilo thomas thorsten tiago tidjane tim timo timothee timothy tobias toby todd tom tomas tomasz tommy tony
  toshihiro travis trent trevor tristan troy tyler ulf ulrich umberto uwe vaclav valentin valentino valerio valery vasily
  viatcheslav vicente victor viktor ville vincent vincenzo virgile vitali vitaly vittorio vlad vladimir vladislav volker
  volodymyr walid wallace wally walter warren wayne werner wesley wilfred wilfried wilhelm will willem william willie willy
  wim winston wolf wolfgang woody xavier xi yacine yair yan yanis yann yannick yasser yassine yasuo yasir yigal yitzhak yohan
  yorgos youcef youri youssef yuri yusuf yvan yves yvon zachary zbigniew zeev zia zoran zinedine evariste fulgence faustin
  archange barthelemy celestin firmin honore juvenal leonidas melchior pacome thaddee wilfrid isidro ollanta nayib gustavo
  hakeem kwasi kofi thabo cyril tendai jomo uhuru raila paul laurent-desire alassane laurent guillaume henri-konan goodluck
  muhammadu bola umaru olusegun sanusi macky abdou blaise roch thomas lassane dioncounda assimi moussa choguel idrissa
  rishi sunil sanjay anil arun ashok vijay vikram rahul deepak dinesh mahesh mukesh manoj ajay amit ashwin anand arvind
  akira haruki hideki hiroki kazuo kenji kenzo koichi makoto masahiro naoto satoshi shigeru shinji takashi taro toshio yoshihiko
  yukio hu jinping keqiang jiabao zemin xiaoping zedong wei liu jian ming feng hao lei tao qiang bin chao kun peng
  moon-jae yoon geun jae-in ban byung jong-un jong-il il-sung kim-jong yong-un
  abdellah alois ambroise amine auguste barnabe brahim calixte camil desire driss emilien erwann flavien francisque
  gautier gervais guenole guilhem habib ilyes jacky josue kader kamel landry lazare mael marceau marcelin matheo
  mounir nino noe othman rayan reynald romuald samy slimane soufiane theotime timeo valere wael wassim yannis zacharie
  zyad`;

const moreMen = `
  achille adel aime alban alpha-oumar aymeric baptistin bastian boniface brieuc clovis come corentin cyriac djibril dorian
  edern elouan emeric enguerrand eudes gaetan gatien geraud gildas gontran gwenael gwendal hadrien helie hilaire joachim joris
  josselin judicael kevin killian kylian leandre lilian loick lubin maiwen malo marien mathurin mayeul mederic octave ousseini
  pacome philibert pol renan renaud rodolphe romaric severin sixte sylvere tancrede tanguy theophile titouan tristan tugdual
  ulysse victorien vivien yoan yoann yohann`;

const moreWomen = `
  aissa albertine aliette anouck apolline armelle aude bernardine blanche capucine cassandre celeste clarisse clelia clothilde
  coline colombe delia elyane emeline enora eulalie faustine flore garance gisele hermance hortense jacinthe josepha leonore
  ludmila lucette maelle maelys manoelle marcelline mathurine morgane nolwenn ondine ophelie perrine philomene prune ramatou
  rozenn salome servane sixtine soizic solenn solweig tiphaine ysaline zelie`;

const women = `
  abigail adela adelaide adele adeline adriana agathe agnes agnieszka aicha aida aimee aissata alana alba alejandra alessandra
  alexa alexandra alexia alice alicia alina aline alison alix allison alma amal amanda amandine amber amelia amelie amina
  aminata amy ana anais anastasia anette angela angele angelica angelina angelique anita anja ann anna annabelle annalena anne
  annegret annette annick annie annika anouk antje antoinette antonella aoife apolline april ariane arlene arlette armelle
  ashley asma assia assunta astrid astou audrey aurelia aurelie aurore ava awa aya axelle ayse azadeh barbara beata beatrice
  beatrix beatriz becky belinda benazir benedicte berengere bernadette bertha berthe beth betty beverly bianca blanche blandine
  brenda bridget brigitte britt brittany camelia camila camilla camille candice carine carla carlotta carly carmen carol carola
  carole carolina caroline carolyn carrie catarina catherine cathy cecile cecilia celia celine chantal charlene charlotte chelsea
  cherie cheryl chiara chloe christa christelle christiane christina christine chrystia cindy claire clara clarisse claudette claudia
  claudine clemence clementine clotilde colette colleen conchita concepcion constance consuelo cora coralie corazon corinne cornelia
  courtney cristina cynthia dacia dalia daniela danielle daphne daria dawn deborah debra delphine denise desiree diana diane dilma
  dina djamila dolores dominika donna dora doris dorothee dorothy ebba edith edna edwige eileen elaine eleanor elena eleonora
  eleonore elfriede elina eliane elisa elisabeth elise eliza elizabeth ella ellen elodie elsa elvira emilia emilie emily emma emmanuelle
  erica erika erin ernestine estelle ester esther eugenie eva evelyn evelyne faith fanny fatima fatiha fatou fatoumata fatma federica
  felicia felicite fernande fiona flavia fleur flora florence florentine frances francesca francine francoise frederica frederique
  frida gabriela gabriella gabrielle gaelle gail galina genevieve georgette georgia georgina geraldine germaine gertrude ghislaine gilberte
  gillian gina ginette giorgia giovanna gisele giulia gladys glenda gloria grace graciela gretchen greta gro guadalupe gwendoline hafsa
  hala halima hanan hanna hannah hannelore harriet hassiba hayat hazel heather heidi helen helena helene helga helle henriette hermine
  hilary hilda hillary hina hortense houria huguette ida ilaria ilse imane imelda ines inga ingeborg inger ingrid irena irene irina iris
  irma isabel isabela isabella isabelle isadora ivana ivanka ivy jacinda jackie jacqueline jade jamila jana jane janet janette janice
  janine jasmine jeanette jeanine jeanne jeannine jennie jennifer jenny jessica jill jillian joan joana joanna joanne jocelyne jodie
  joelle johanna jolanta josefina josephine josette josiane joy joyce juana judith judy julia juliana julie julienne juliet juliette
  june justine kaja kamala karen karin karine karla karima kate katarina katarzyna katharina katherine kathleen kathrin kathryn kathy
  katia katie katja katrin katrina kay kayla keiko kelly kerry kersti khadija kimberly kirsten kirsty kristen kristin kristina kylie
  laetitia laila lana lara larissa latifa laura laure laurence lauren laurie lea leah leila leila lena leonie leslie letizia leyla lidia
  liesbeth lila lilia liliane lilly lily lina linda lindsay lisa lise lisbeth lisette liz liza lois lola lorena loretta lorraine louisa
  louise lourdes lucette lucia lucie lucienne lucile lucy ludmila ludivine luisa luise lydia lydie lynn lynne madeleine madelyn magali
  magdalena maggie maja malala malika mandy manon manuela mara marceline marcelle marcia margaret margarita margaux margot margherita
  marguerite maria mariah mariam mariama marian marianne mariana marie marielle marietta marina marine marion marisa marisol marjorie
  marlene marta martha marthe martine mary maryam maryse mathilde matilda maud maude maureen mayra meg megan melania melanie melinda
  melissa mercedes mette mia michaela michele micheline michelle mildred milena mina mireille miriam moira molly mona monica monika
  monique muriel myriam nabila nadege nadia nadine najat nancy naomi natacha natalia natalie natalya natasha nathalie nawal nicole nicoletta
  nikki nina noemie nora norah noura nuria oceane odette odile olena olga olivia olympe oprah ornella ottilie paige pamela paola
  patricia patrizia paula paule paulette pauline peggy penelope penny perrine petra philippine phoebe pilar priscilla priti
  priya quitterie rachel rachida rama ramona raquel rebecca regina regine reine renata renate renee rhonda rita roberta robyn
  rokhaya romane romy rosa rosalie rosalind rosanna rose roseline rosemary rosie roxane ruth sabina sabine sabrina sadia saida saliha
  sally salma salome samantha samia samira sandra sandrine sanna sara sarah savannah segolene selma serena severine shannon sharon
  sheila shelley shirin shirley sibyl sidonie sigrid silvia simone simonetta siham sofia soizic solange solene soledad sonia sophia
  sophie soraya souad souha stella stephanie sue susan susana susanna susanne suzanne svetlana sybille sylvia sylviane sylvie tamara tania
  tanya tara tatiana taylor teresa tess tessa thelma theresa therese tiffany tina tracy trinidad trudy tsai ulrike ursula valentina
  valerie vanessa vera veronica veronika veronique vicki vicky victoire victoria viktoria vigdis violaine violeta violette virginia virginie
  vivian viviane wafa wanda wendy whitney wilhelmina winnie yael yamina yasmin yasmina yasmine yolande yoko yulia yuriko yvette yvonne
  zahia zahra zainab zeinab zineb zoe zohra souhila indira sonia mamata pratibha sushma nirmala smriti aung-san suu park-geun kyung-wha
  ayako akiko haruka hiroko kumiko mariko naoko noriko sachiko tomoko yuki fumiko makiko ingrid
  albane ambre berenice charline christel fabienne fantine flavie floriane gwenaelle hafida heloise isaure juliane
  laurene laurianne laurine leone leontine louane maeva marjolaine maryline maryvonne mauricette melina mireia
  murielle mylene ninon oriane petronille pierrette prisca raphaelle raymonde roselyne sibeth sibylle valentine
  vinciane`;

/** First names of the English-speaking world, of all its peoples. */
const menInEnglish = `
  aaden abdi abdirahman abdullahi abhishek adebayo adeyemi adnan aiden akash akin akshay alastair albie aldous alec
  alejo alistair allister alvin amar amari ambrose amitabh amos anish ansel archibald archie aric arjun armani asim
  atticus aubrey augustus avery ayo babatunde barnaby barney barry bas basheer benji bertie bevan bharat bilal blair
  blake bongani boyd braden bradley brady bram brayden brennan brock brodie bronson bryce bryn bryson burt byron cade
  caden cal caleb callum calum calvin carter cary cassius cecil cedrick chandler chandra chidi chike chinedu chukwuma
  clancy clark clayton clem cletus clifford clifton clyde coby codey cody colby cole colm colton conrad corbin corey
  cormac cornelius coy cullen cyrus daan daisuke dale damon dane danesh daniyal darcy darius darnell darrell darrin
  darryl darwin dashiell declan delbert delroy demarcus demetrius denzel deon derrick deshaun deshawn devon dewayne
  dewey dexter dhruv dion dom donal donnie dougal dougie duane dudley dwayne eamon eamonn ebenezer ebuka edison eero
  efe elijah ellis ellsworth elton elwood emeka emmett emre eoghan eoin ephraim errol evander everett ewan ewen
  ezekiel ezra farai farhan ferdie fergal fergus festus finbar findlay finlay finnegan fintan forrest fraser gabe
  garrett garth gaurav geir gene gethin gideon giles girish glyn godfrey godwin gopal graeme gregg gurdeep gwyn haakon
  hakon hamish hank hari harinder harish harlan harris harrison hayden herb hershel hideo homer horace huey humphrey
  huw hyun-woo hywel iain ifeanyi iftikhar ike ikechukwu imtiaz irfan irvin irving irwin isaiah ishaan isiah ivor
  izaak jace jaden jadon jagdish jai jalen jamaal jamar jameel jamel jari jarrett javed javon jaxon jayden jaylen
  jayson jed jedidiah jeffery jelani jem jermaine jethro jett ji-hoon jimmie jiro jitendra jock jody joey jonah jonty
  josiah joss judd jude jukka kabir kadeem kamran karan kareem keanu keaton keegan keenan keiran kelechi kelvin
  kendall kendrick kenta kenton kermit keshawn kev kian kieron kip kishore kobe kobi koji kojo korey krishna kunal
  kwabena kwaku lachlan lamar lamont landon lasse layton leighton leland len lennie lennox lenny lerato les lester
  liang linwood llewellyn logan lonnie lorcan lorne lucian lyle mack malachi malachy manish marlon marquis martyn
  masato mathew matti maverick mel merlin mervyn micah mickey mikkel mikko miles milo milton min-jun mitchell mitesh
  mohan mohit monty mordecai moses mungo murdo murdoch myles myron nadeem naeem nana naresh nate nathaniel naveed
  naveen neal ned neville nevin niall nihal nikhil niles nitin nolan norm obi obinna olabode ollie olu olumide
  oluwaseun omari orlando orson orville otis owain oyvind padraic padraig parth pasquale pekka percival percy perry
  phineas piet pip prakash pramod pranav prasad prashant preston quincy quinn quinton rafferty raghav raheem rahim
  rajeev rajesh rakesh ramesh randal ranjit rashad ravinder reece reggie reilly rhodri richie rickey rico riley
  ritchie robby roddy rodger rogan rohit rollo romesh roscoe rowan royston ruairi rufus russ ryder ryo saeed sajid
  samson sandeep sanjeev satish scotty seamus segun seun seung-ho shakeel shiv shivam shota silas sindre sipho sjoerd
  skyler solomon spencer stellan stevie subhash sudhir suhail suleman sung-min suresh tae-hyung taj tarquin tarun
  tawanda tayo tejas terrance terrell terrence themba thom tito tod tommie torbjorn tracey tre tremaine trenton trevon
  trey tristram tunde tyree tyreek tyrell tyrese tyrone uche umar umesh uriah usman vaughn vern vernon vic vikas vinay
  vince vinod virgil vishal vivek wade waleed walt waylon wendell wes wilbert wilbur wilf willard wilmer wilson
  woodrow wyatt xander yash yinka zac zachariah zack zain zak zander zane zeb zeke`;

const womenInEnglish = `
  aaliyah abbey abbie abby abena abiola ada adaeze adanna addison aditi adrianna adrianne aiko aileen ailsa ainsley
  aisha aishwarya aisling akosua alanna alannah alberta alena aleshia alexandria alfreda alisa alisha alissa allie
  allyson alondra althea alyson alyssa amalia amara amena amie amita amrit amrita aneesa aneta angie anika anjali
  anjelica annabel annalise anneli annemarie anthea antonia anushka anya arabella araceli ariana arianna asha ashanti
  ashlee ashleigh aspen athena aubree audra aurora avani ayesha aylin azalea babs bailey barb becca bella bernice bess
  bessie bethan bethany bettina beulah beverley bhavna biljana billie birgitta blythe bonnie bozena brandi brandy
  branwen breanna bree brenna briana brianna bridie briony britney bronagh bronwen brooke bryony busisiwe caitlin
  caitlyn cali callie candace cara carina carissa carlene carmel caron cassandra cassidy cassie catalina cate catriona
  cecelia cecily ceri chandni chanel chantel chantelle charmaine cheyenne chiamaka chioma chrissie chrissy christabel
  ciara clarissa clementina coleen connie cordelia corrina daisy danica daniella danita darcey darla darlene dayna
  deanna debbie debby dee deepa deidre deirdre delilah della delores demi dervla devi dharma dianne dinah dionne divya
  doreen dorothea dottie ebony edie effie eilidh eimear elaina eleri eliana elissa elle ellie elly eloise elsie
  elspeth elyse emer emi emilee emmeline emmie eryn esme esmeralda esperanza essie eszter ethel etta eudora eugenia
  eun-ji eunice eve evie ewa farah farida farzana fatema faye felicity fenella ffion fi fionnuala flo florrie folake
  folasade fran frankie freda freya frieda funmi gabby gayle gaynor geena gemma gena georgiana georgie geri gia gigi
  gilda ginny giselle glenys glynis goldie grazyna greer gretel griselda gurpreet gwen gwendolyn gwyneth hailey haley
  hana harleen harpreet hattie hayley heba hedda henrietta hermione hester hetal hetty hye-jin ieuan ifeoma ikram ila
  ilana ildiko ilene imani imogen ina inaya indigo inez iona ione isha ishbel isla isobel isobelle izzy jacinta jaclyn
  jada janae janelle janessa janie jaqueline jasmin jasvinder jaya jayne jazmin jeanie jelena jemima jemma jenifer
  jenna jenni jess jessa jessamine jhanvi ji-won jitka joanie joann jocelyn jodi joely jolana jolene joni jordyn josie
  juanita judi julianna julianne julieta juno justina jyoti kaitlin kaitlyn kala kali kalpana kana kara karina karissa
  karly karyn kasey katalin katelyn katharine kathie katy kavita kaya kaye kayleigh keeley keira keisha kelis kelley
  kelli kelsey kelsie kendra keri kerri kerrie keziah kiara kiera kimberley kimora kinga kira kirsi kirstie kirstin
  komal kourtney krista kristi kristine kristy krystal kyla kyra lacey lainey lakeisha lakshmi laoise latasha latisha
  latonya latoya laurel lauryn laverne lavinia layla leann leanna leanne leela leigh lenka leona leonora lesley
  leticia letitia lettie lexi libby liisa lillian lillie lindiwe lindsey ling linsey linzi liv livia lizzie lizzy
  ljiljana loni lora lorelei lorna lottie louella lucille lucinda lucretia lupe luz lyn lyndsay lyndsey lynette lynsey
  lyra mabel mackenzie macy maddie maddison madhu madison mae maeve mahalia maia mairi maisie maisy makayla malgorzata
  mallory mamie mandeep manjit maree maren marge margery margie margo marianna maribel maricela mariela marilyn
  marissa marjatta marla marley marnie martina marva maryanne marybeth mattie maura mavis maxine maya meera meghan
  meghna mei melody meredith merle mikaela milica millicent millie milly mimi min-ji mindy minerva minnie mira miranda
  misaki misty mitzi mollie morag moya muireann muna myra myrtle naima nanci nanette nasreen natsumi navdeep nazia
  neha nell nellie nerys nessa nettie neve ngozi nia niamh nichola nichole nicolette nimmi nisha nita nkechi noelle
  nokuthula nomsa noreen norma nuala nyla octavia odessa olwen oona oonagh opal ophelia orla orlagh orsolya ottoline
  padma pam pandora parveen patsy patti patty paulina payal payton pearl petunia philippa phillipa phillis philomena
  phyllis pia pippa pirjo pixie polly pooja poppy portia preeti prerna prisha priyanka prudence prue queenie rachael
  raelene raina rajni rana rani reba reem reese regan rehana reina rekha rena renae renuka reshma reva rhea rhian
  rhiannon rhoda rhona rhonwen ria riitta rina ritu rochelle rohini roisin romilly romola rona ronda roopa rosaleen
  rosalyn rosamund rosanne roseanne roselyn roshni rowena roxana roxanne roxy rubina ruby rukhsana ruksana rupi ruta
  ruthie saanvi sabah sadaf sadie saffron safiya saira sakura samara sameena samina sana sandhya sandi sangeeta saniya
  saoirse saorla sarai sarita saskia savanna scarlett seema selena selina shabana shabnam shahida shaista shakira
  shanaya shania shanice shari sharlene sharmila sharna shauna shaunna shawna shayla shazia sheena sheryl shilpa shona
  shreya shruti shyla sian sienna signe silvana simran sinead siobhan sneha snezana sobia sofie solveig sonal sondra
  sonja sonya soo-jin sorcha stacey staci stacie stacy stef steph stephany sukhjit suki sumaira sunita susannah susie
  suzanna suzette suzie sybil tabitha tahira tallulah tamar tamika tammy tamsin tanisha tansy tanvi tasha tatum tawny
  tayla tayyaba temitope tereza teri terri terrie thandeka thandi thandiwe thea theodora tia tiana tiegan tilda tilly
  tisha toni tonya tori traci tracie trina trish trisha trudie tuula tyra una uzma valeria vanita velma venetia verity
  verna vesna vi vidya vilma viola vivienne wanjiru wilma winifred winona xanthe xiu yana yara yesenia yetunde ynez
  yolanda yumi zadie zara zelda zena zoey zofia zola zsuzsanna zuleika zuri zuzana`;

const either = `
  alix andrea ange camille casey charlie claude cleo dana dominique eden elia frances gabriele ghislain jackie jamie jean jessie
  jo jordan jules kim leslie lindsay lou maxime michele morgan nicola noa pat robin sacha sam sandy sasha sidney simone taylor
  terry tracy valery yael yannick stephane laurence joyce ariel shannon kelly kerry`;

function collect(): ReadonlyMap<string, Gender | null> {
  const names = new Map<string, Gender | null>();
  for (const name of wordsOf(men, moreMen, menInEnglish)) names.set(name, 'm');
  for (const name of wordsOf(women, moreWomen, womenInEnglish)) names.set(name, 'f');
  for (const name of wordsOf(either)) {
    // Some of these are of one gender in most newsrooms; only those listed in both columns or in neither stay open.
    const one = names.get(name);
    names.set(name, one === undefined || (isIn(men, name) && isIn(women, name)) ? null : one);
  }
  return names;
}

function isIn(list: string, name: string): boolean {
  return ` ${list.replaceAll('\n', ' ')} `.includes(` ${name} `);
}

/** "sergei" → m, "fatoumata" → f, "dominique" → null (both). */
export const firstNames: ReadonlyMap<string, Gender | null> = collect();
