// The English nouns that stand for a speaker: offices, trades, kinds of people, bodies, and texts that speak for their
// authors. Data.
import type { Gender, RoleKind, RoleNoun, RoleParaphrase } from '../speech.ts';
import { foldWord, wordsOf } from '../speech.ts';

const people = `
  president premier chancellor minister secretary undersecretary governor mayor senator representative congressman/m
  congresswoman/f lawmaker legislator mp deputy delegate councillor councilor councilman/m councilwoman/f alderman/m
  ambassador envoy diplomat attache consul commissioner director chief head chair chairman/m chairwoman/f chairperson
  leader boss executive ceo cfo coo cto cio cmo vp svp evp founder co-founder cofounder owner manager supervisor
  coordinator co-ordinator administrator officer official spokesman/m spokeswoman/f spokesperson speaker whip
  treasurer clerk prosecutor attorney lawyer barrister solicitor counsel judge justice magistrate sheriff policeman/m
  policewoman/f constable detective inspector investigator agent sergeant captain lieutenant colonel general major
  admiral commander marshal soldier airman marine veteran pilot astronaut cosmonaut sailor skipper firefighter
  fireman/m paramedic doctor physician surgeon nurse psychiatrist psychologist therapist scientist researcher
  professor lecturer instructor teacher headteacher headmaster/m headmistress/f principal dean rector provost scholar
  academic historian economist analyst strategist sociologist philosopher anthropologist archaeologist biologist
  chemist physicist astronomer geologist climatologist meteorologist epidemiologist virologist ecologist engineer
  technician designer architect developer programmer inventor author co-author coauthor writer novelist poet
  playwright journalist reporter correspondent columnist editor editor-in-chief publisher blogger photographer
  presenter anchor host producer filmmaker screenwriter actor actress/f singer musician composer rapper artist painter
  sculptor curator dancer comedian model coach striker midfielder defender goalkeeper player athlete champion swimmer
  runner driver cyclist referee umpire trainer jockey activist campaigner protester demonstrator organiser organizer
  volunteer advocate lobbyist dissident rebel insurgent candidate nominee contender challenger incumbent predecessor
  successor rival opponent ally adviser advisor aide negotiator mediator observer expert specialist consultant
  contractor broker banker trader investor businessman/m businesswoman/f entrepreneur tycoon magnate farmer
  fisherman/m rancher grower baker chef restaurateur shopkeeper merchant worker employee miner builder plumber
  electrician mechanic trucker union-leader unionist resident neighbour/n neighbor local villager bystander passer-by
  witness eyewitness onlooker survivor victim hostage patient prisoner inmate detainee suspect defendant plaintiff
  juror refugee migrant immigrant tourist traveller passenger customer shopper consumer user visitor voter taxpayer
  fan supporter student pupil graduate teenager youngster boy/m girl/f man/m woman/f person father/m mother/f dad/m
  mum/f mom/f son/m daughter/f brother/m sister/f husband/m wife/f widow/f widower/m uncle/m aunt/f cousin nephew/m
  niece/f parent grandmother/f grandfather/m friend colleague classmate roommate partner fiance/m fiancee/f
  girlfriend/f boyfriend/m king/m queen/f prince/m princess/f emperor/m duke/m duchess/f pope/m cardinal bishop
  archbishop priest/m pastor reverend rabbi imam cleric missionary clergyman/m churchman/m clergywoman/f evangelist
  preacher ayatollah/m sheikh/m monk/m nun/f republican democrat conservative liberal socialist politician statesman/m
  secretary-general vice-president vice-chancellor lieutenant-governor congressperson first-lady laureate winner
  runner-up member star celebrity frontman/m guitarist drummer bassist vocalist songwriter conductor translator
  interpreter librarian archivist teen kid lad billionaire millionaire pensioner retiree octogenarian septuagenarian
  newcomer rookie freshman sophomore native expat grandmother grandfather granddad mum quarterback pitcher winger
  forward keeper batsman/m bowler sprinter boxer wrestler golfer rower gymnast skater skier surfer climber racer
  crooner diva pop-star popstar songstress/f frontwoman/f headliner playmaker linebacker philanthropist financier
  socialite aristocrat heir heiress/f chaplain vicar nanny midwife carer caretaker janitor cleaner courier barber
  hairdresser tailor brewer winemaker gardener forester ranger lifeguard rescuer responder dispatcher
  technologist hacker whistleblower defector informant insider source assistant recorder ag da dpp qc kc intern attendant bartender waiter/m
  waitress/f bodyguard biographer mentor tutor trustee shareholder contributor commentator pundit moderator
  superintendent comptroller controller registrar coroner commandant postmaster councilmember congressmember
  assemblyman/m assemblywoman/f selectman/m alderwoman/f warden watchman/m crewman/m cameraman/m salesman/m
  saleswoman/f handyman/m frontrunner landlord/m landlady/f tenant homeowner landowner dealer vendor seller buyer
  hunter angler camper hiker biker motorist commuter cabbie churchgoer parishioner worshipper caller texter listener
  viewer reader subscriber patron diner guest grandson/m granddaughter/f stepson/m stepdaughter/f stepfather/m
  stepmother/f bride/f groom/m godfather/m godmother/f relative descendant orphan toddler infant newlywed breadwinner
  spouse fiancé flatmate housemate teammate crewmember servicemember reservist paratrooper gunner medic cadet recruit
  deserter geneticist neurologist cardiologist oncologist paediatrician pediatrician dentist veterinarian vet
  pharmacist dietitian nutritionist surveyor planner actuary auditor accountant bookkeeper statistician demographer
  forecaster pollster vice-chair vice-chairman/m vice-chairwoman/f co-chair co-chairman/m co-director co-owner
  co-writer co-host co-pilot headhunter recruiter stockbroker underwriter insurer lender landscaper roofer welder
  machinist foreman/m steelworker autoworker ironworker docker longshoreman/m stevedore lumberjack logger trapper
  shepherd fullback halfback cornerback lineman/m shortstop catcher outfielder infielder slugger goaltender
  defenseman/m netminder flanker hooker fly-half scrum-half all-rounder seamer spinner wicketkeeper
  duo trio couple pair critic reviewer owner-operator bargee boatman/m ferryman/m`;

const bodies = `
  government ministry department agency jury administration authority commission committee council parliament congress senate
  house assembly court tribunal office bureau service board panel party movement union federation confederation
  association organisation organization foundation institute institution university college school academy hospital
  company corporation firm group conglomerate manufacturer maker bank fund exchange regulator watchdog ombudsman
  newspaper magazine daily weekly journal broadcaster network channel station website site outlet publisher
  army navy military force police team club league coalition alliance opposition majority regime state country nation
  city municipality town county district province region community church mosque diocese museum gallery theatre theater
  charity nonprofit ngo think-tank lobby embassy consulate delegation mission cabinet presidency campaign airline
  retailer supplier operator carrier airport studio label developer brand consortium society`;

const pluralBodies =
  'authorities officials police militants rebels insurgents protesters organisers organizers critics supporters scientists researchers doctors media families residents allies forces services lawmakers prosecutors investigators analysts experts sources reports users fans workers staff detectives troops couple pair duo trio twins';

const texts = `
  statement report study survey poll article letter memo email note release document review analysis message tweet post
  editorial paper ruling judgment verdict sign banner slogan law bill act resolution declaration petition website
  page blog transcript testimony indictment complaint lawsuit notice bulletin guideline audit inquiry finding findings
  account book speech summary spokespeople headline caption placard inscription`;

/** Nouns that take up anybody, or any body, whatever their office. */
const generics: ReadonlySet<string> = new Set(
  wordsOf(`
  expert specialist scientist researcher professor scholar academic official leader politician lawmaker candidate
  republican democrat conservative liberal socialist man woman author writer novelist poet journalist artist musician
  singer rapper actor actress comedian director filmmaker player athlete champion striker midfielder defender goalkeeper
  coach captain activist campaigner lawyer attorney doctor physician surgeon diplomat soldier officer teacher student historian analyst
  economist philosopher physicist biologist entrepreneur businessman businesswoman billionaire tycoon teenager youngster
  teen kid lad billionaire millionaire pensioner retiree native rookie freshman newcomer philanthropist boy girl student
  victim suspect defendant plaintiff survivor witness hostage star celebrity veteran father mother pilot astronaut
  jury company corporation firm group manufacturer maker bank newspaper magazine daily weekly journal broadcaster network
  channel station website site charity organisation organization association foundation institute club team league agency
  party union retailer supplier operator carrier airline studio label developer brand giant university school
  hospital`),
);

function plural(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  if (word.endsWith('man')) return `${word.slice(0, -3)}men`;
  if (word.endsWith('person')) return `${word.slice(0, -6)}people`;
  return /(?:s|sh|ch|x)$/.test(word) ? `${word}es` : `${word}s`;
}

/** "spokeswoman" and "spokesperson" are one sense; so are "chair" and "chairman". */
function senseOf(word: string): string {
  return foldWord(word)
    .replace(/(?<=spokes|chair|congress|business|council|police|fire|alder)(?:man|woman|person)$/, '')
    .replace(/^actress$/, 'actor')
    .replace(/organis/, 'organiz');
}

function collect(): ReadonlyMap<string, RoleNoun> {
  const nouns = new Map<string, RoleNoun>();
  const add = (word: string, kind: RoleKind, gender: Gender | null): void => {
    const noun = { kind, sense: senseOf(word), gender, isGeneric: generics.has(word) };
    if (!nouns.has(foldWord(word))) nouns.set(foldWord(word), { ...noun, number: 'singular' });
    const several = foldWord(plural(word));
    if (!nouns.has(several)) nouns.set(several, { ...noun, number: 'plural' });
  };
  for (const entry of wordsOf(people)) {
    const [word = '', gender] = entry.split('/');
    add(word, 'person', gender === 'm' || gender === 'f' ? gender : null);
  }
  for (const word of wordsOf(bodies)) add(word, 'body', null);
  for (const word of wordsOf(pluralBodies)) {
    const folded = foldWord(word);
    nouns.set(folded, {
      kind: nouns.get(folded)?.kind ?? 'body',
      sense: folded,
      gender: null,
      number: 'plural',
      isGeneric: false,
    });
  }
  for (const word of wordsOf(texts)) if (!nouns.has(foldWord(word))) add(word, 'text', null);
  return nouns;
}

export const englishRoleNouns: ReadonlyMap<string, RoleNoun> = collect();

/** Folded; the meaning is in the words of the plainer role. */
export const englishRoleParaphrases: readonly RoleParaphrase[] = [
  ['commander in chief', 'president'],
  ['head of state', 'president'],
  ['head of government', 'minister prime'],
  ['chief executive', 'executive chief'],
  ['ceo', 'executive chief'],
  ['top diplomat', 'minister foreign'],
  ['foreign secretary', 'minister foreign'],
  ['finance chief', 'minister finance'],
  ['premier', 'minister prime'],
  ['pontiff', 'pope'],
  ['holy father', 'pope'],
  ['number two', 'deputy'],
].map(([phrase = '', means = '']) => ({ phrase: phrase.split(' '), means: means.split(' ') }));
