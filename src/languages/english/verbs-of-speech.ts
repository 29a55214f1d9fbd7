// The English verbs by which news reports words, by what they tell; their forms by rule, the irregular ones listed.
import type { SpeechVerbKind, VerbForm, VerbReading } from '../speech.ts';
import { wordsOf } from '../speech.ts';

const say = `
  react say tell state announce add explain note observe remark comment declare assert affirm claim maintain contend argue
  insist stress emphasise emphasize underline underscore reiterate repeat reply respond answer retort counter rejoin
  admit acknowledge concede confess confirm reveal disclose report recount relate recall remember testify write tweet
  blog quote describe predict forecast warn caution alert advise inform notify assure reassure promise
  pledge vow swear boast brag joke quip laugh sigh shout yell scream cry exclaim whisper mutter murmur gasp proclaim
  pronounce allege complain lament protest object grumble moan vent fume rage clarify specify elaborate continue
  conclude summarise summarize suggest hint imply indicate mention point reason theorise theorize speculate opine muse
  wonder ask inquire enquire query question interject interrupt chime volunteer offer venture begin start deny refute rebut
  dispute reckon rule read deadpan enthuse gush marvel rant riff recite narrate preach plead testify
  commend applaud hail praise thank congratulate welcome condemn denounce criticise criticize slam blast decry deplore
  agree disagree concur ruminate reflect surmise counsel intone stammer snap bark growl snarl sneer scoff thunder
  agonise inveigh intimate ad-lib caption tout signal convey post snort chuckle mumble bellow purr giggle sob weep wail
  hiss grin smile beam shrug nod demur opine rail blurt gripe bemoan grouse tease sniff croon coo message text
  email e-mail write retweet repost`;
const think =
  'think believe feel consider judge regard view guess suppose hope doubt assume reckon estimate deem';
const ask =
  'ask demand request urge call appeal beg plead implore order propose recommend want wish promise threaten offer vow pledge refuse agree invite encourage instruct command advise suggest seek challenge';
const name =
  'call describe label brand dub term name characterise characterize compare liken portray depict refer cite designate define style denounce condemn praise hail dismiss';
const act = `
  accuse blame criticise criticize condemn denounce reject dismiss oppose defend support cite mention reference invoke
  slam blast attack mock ridicule praise hail salute applaud thank apologise apologize promise announce deny
  question dispute challenge voice express raise warn advocate discuss address discuss speak talk complain
  attribute frame liken lambast lambaste castigate find see hold expect fear suspect understand chide rebuke scold berate decry deplore bemoan protest lament`;

const kinds: readonly (readonly [SpeechVerbKind, string])[] = [
  ['say', say],
  ['think', think],
  ['ask', ask],
  ['name', name],
  ['act', act],
];

const irregular: ReadonlyMap<string, readonly [past: string, participle: string]> = new Map([
  ['say', ['said', 'said']],
  ['tell', ['told', 'told']],
  ['write', ['wrote', 'written']],
  ['think', ['thought', 'thought']],
  ['feel', ['felt', 'felt']],
  ['hold', ['held', 'held']],
  ['understand', ['understood', 'understood']],
  ['swear', ['swore', 'sworn']],
  ['read', ['read', 'read']],
  ['see', ['saw', 'seen']],
  ['find', ['found', 'found']],
  ['begin', ['began', 'begun']],
  ['speak', ['spoke', 'spoken']],
  ['weep', ['wept', 'wept']],
  ['nod', ['nodded', 'nodded']],
  ['shrug', ['shrugged', 'shrugged']],
  ['sob', ['sobbed', 'sobbed']],
  ['grin', ['grinned', 'grinned']],
  ['pay', ['paid', 'paid']],
  ['take', ['took', 'taken']],
  ['make', ['made', 'made']],
  ['hit', ['hit', 'hit']],
  ['cast', ['cast', 'cast']],
  ['shoot', ['shot', 'shot']],
  ['let', ['let', 'let']],
  ['put', ['put', 'put']],
  ['sum', ['summed', 'summed']],
  ['seek', ['sought', 'sought']],
  ['forecast', ['forecast', 'forecast']],
  ['rebut', ['rebutted', 'rebutted']],
  ['quip', ['quipped', 'quipped']],
  ['admit', ['admitted', 'admitted']],
  ['refer', ['referred', 'referred']],
  ['concur', ['concurred', 'concurred']],
  ['dub', ['dubbed', 'dubbed']],
  ['brag', ['bragged', 'bragged']],
  ['beg', ['begged', 'begged']],
  ['snap', ['snapped', 'snapped']],
  ['rant', ['ranted', 'ranted']],
  ['chime', ['chimed', 'chimed']],
  ['slam', ['slammed', 'slammed']],
  ['label', ['labelled', 'labelled']],
  ['signal', ['signalled', 'signalled']],
  ['counsel', ['counselled', 'counselled']],
]);

/** Present participles that double their consonant. */
const doubled: ReadonlySet<string> = new Set(
  wordsOf(`rebut quip admit refer concur dub brag beg snap slam label signal counsel begin hit let put sum nod shrug
    sob grin`),
);

const homographs: ReadonlySet<string> = new Set(
  wordsOf(`
  state states note notes claim claims report reports comment comments remark remarks promise promises pledge pledges vow vows
  joke jokes laugh laughs sigh sighs shout shouts scream screams cry cries whisper whispers answer answers reply replies
  question questions query queries wonder wonders offer offers demand demands request requests order orders call calls appeal
  appeals name names label labels brand brands term terms view views hope hopes fear fears doubt doubts guess guesses
  estimate estimates judge judges alert alerts forecast forecasts quote quotes post posts blog blogs protest protests
  object objects point points reason reasons rule rules start starts welcome hail praise blast attack attacks challenge
  challenges voice address addresses support supports reference references blame release read caution feel find finds
  written published reported alleged estimated expected named called found seen held termed limited cited stressed
  suspected suspect suspects wanted wish wishes want counter counters rage rages plead rant sneer remember begin began begins
  started signal signals concern concerned talk talks discuss salute mock dispute disputes caption captions command commands
  message messages text texts email emails e-mail e-mails smile smiles grin grins nod nods shrug shrugs sob sobs beam beams rail
  think rails gripe gripes tease chuckle chuckles giggle giggles groan groans`),
);

function stemOf(lemma: string): string {
  return doubled.has(lemma) ? lemma + lemma.slice(-1) : lemma;
}

function presentOf(lemma: string): string {
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|z|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
}

function pastOf(lemma: string): readonly [string, string] {
  const listed = irregular.get(lemma);
  if (listed !== undefined) return listed;
  if (lemma.endsWith('e')) return [`${lemma}d`, `${lemma}d`];
  const past = /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${lemma}ed`;
  return [past, past];
}

/** All forms of a verb, regular unless listed: ["tells", "finite", "singular"]. */
export function englishVerbForms(
  lemma: string,
): readonly (readonly [string, VerbForm, VerbReading['number']])[] {
  const [past, participle] = pastOf(lemma);
  const gerund =
    lemma.endsWith('e') && !lemma.endsWith('ee') ? `${lemma.slice(0, -1)}ing` : `${stemOf(lemma)}ing`;
  return [
    [lemma, 'finite', 'plural'],
    [lemma, 'infinitive', null],
    [presentOf(lemma), 'finite', 'singular'],
    [past, 'finite', null],
    [participle, 'past', null],
    [gerund, 'gerund', null],
  ];
}

function collect(): ReadonlyMap<string, readonly VerbReading[]> {
  const byForm = new Map<string, VerbReading[]>();
  for (const [kind, lemmas] of kinds) {
    for (const lemma of new Set(wordsOf(lemmas))) {
      for (const [word, form, number] of englishVerbForms(lemma)) {
        const reading: VerbReading = {
          lemma,
          kind,
          form,
          number,
          isHomograph: homographs.has(word),
          needsCausative: false,
        };
        const known = byForm.get(word) ?? [];
        if (known.some((one) => one.form === form && one.kind === kind)) continue;
        byForm.set(word, [...known, reading]);
      }
    }
  }
  return byForm;
}

/** By lower-cased form: "told" → tell, finite and past. */
export const englishVerbsOfSpeech: ReadonlyMap<string, readonly VerbReading[]> = collect();
