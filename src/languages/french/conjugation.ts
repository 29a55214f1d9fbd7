// French lemmas in, the forms that news uses out: third persons, participles, infinitive. By rule, not by list.
import type { GrammaticalNumber, VerbForm } from '../speech.ts';

export interface ConjugatedForm {
  readonly word: string;
  readonly form: VerbForm;
  readonly number: GrammaticalNumber | null;
}

/** The stems from which the third persons are made. */
interface Stems {
  readonly present: readonly [singular: string, plural: string];
  /** Of "-ait", "-aient", "-ant". */
  readonly imperfect: string;
  readonly past: readonly [singular: string, plural: string];
  /** Of "-a", "-ont", "-ait", "-aient". */
  readonly future: string;
  readonly participle: string;
}

/** Verbs that follow no rule of their ending, by the ending that they share ("dire" also makes "redire"). */
const irregular: readonly (readonly [ending: string, stems: (root: string) => Stems])[] = [
  ['dire', (r) => stems(`${r}dit`, `${r}disent`, `${r}dis`, `${r}dit`, `${r}dirent`, `${r}dir`, `${r}dit`)],
  [
    'crire',
    (r) =>
      stems(`${r}crit`, `${r}crivent`, `${r}criv`, `${r}crivit`, `${r}crivirent`, `${r}crir`, `${r}crit`),
  ],
  ['lire', (r) => stems(`${r}lit`, `${r}lisent`, `${r}lis`, `${r}lut`, `${r}lurent`, `${r}lir`, `${r}lu`)],
  ['rire', (r) => stems(`${r}rit`, `${r}rient`, `${r}ri`, `${r}rit`, `${r}rirent`, `${r}rir`, `${r}ri`)],
  [
    'mettre',
    (r) => stems(`${r}met`, `${r}mettent`, `${r}mett`, `${r}mit`, `${r}mirent`, `${r}mettr`, `${r}mis`),
  ],
  [
    'enir',
    (r) => stems(`${r}ient`, `${r}iennent`, `${r}en`, `${r}int`, `${r}inrent`, `${r}iendr`, `${r}enu`),
  ],
  [
    'naitre',
    (r) => stems(`${r}nait`, `${r}naissent`, `${r}naiss`, `${r}nut`, `${r}nurent`, `${r}naitr`, `${r}nu`),
  ],
  [
    'naître',
    (r) => stems(`${r}naît`, `${r}naissent`, `${r}naiss`, `${r}nut`, `${r}nurent`, `${r}naîtr`, `${r}nu`),
  ],
  [
    'aindre',
    (r) =>
      stems(`${r}aint`, `${r}aignent`, `${r}aign`, `${r}aignit`, `${r}aignirent`, `${r}aindr`, `${r}aint`),
  ],
  [
    'eindre',
    (r) =>
      stems(`${r}eint`, `${r}eignent`, `${r}eign`, `${r}eignit`, `${r}eignirent`, `${r}eindr`, `${r}eint`),
  ],
  [
    'prendre',
    (r) =>
      stems(`${r}prend`, `${r}prennent`, `${r}pren`, `${r}prit`, `${r}prirent`, `${r}prendr`, `${r}pris`),
  ],
  [
    'croire',
    (r) => stems(`${r}croit`, `${r}croient`, `${r}croy`, `${r}crut`, `${r}crurent`, `${r}croir`, `${r}cru`),
  ],
  [
    'savoir',
    (r) => stems(`${r}sait`, `${r}savent`, `${r}sav`, `${r}sut`, `${r}surent`, `${r}saur`, `${r}su`),
  ],
  [
    'prévoir',
    (r) =>
      stems(
        `${r}prévoit`,
        `${r}prévoient`,
        `${r}prévoy`,
        `${r}prévit`,
        `${r}prévirent`,
        `${r}prévoir`,
        `${r}prévu`,
      ),
  ],
  ['voir', (r) => stems(`${r}voit`, `${r}voient`, `${r}voy`, `${r}vit`, `${r}virent`, `${r}verr`, `${r}vu`)],
  [
    'vouloir',
    (r) =>
      stems(`${r}veut`, `${r}veulent`, `${r}voul`, `${r}voulut`, `${r}voulurent`, `${r}voudr`, `${r}voulu`),
  ],
  [
    'clure',
    (r) => stems(`${r}clut`, `${r}cluent`, `${r}clu`, `${r}clut`, `${r}clurent`, `${r}clur`, `${r}clu`),
  ],
  [
    'uivre',
    (r) => stems(`${r}uit`, `${r}uivent`, `${r}uiv`, `${r}uivit`, `${r}uivirent`, `${r}uivr`, `${r}uivi`),
  ],
  [
    'vaincre',
    (r) =>
      stems(
        `${r}vainc`,
        `${r}vainquent`,
        `${r}vainqu`,
        `${r}vainquit`,
        `${r}vainquirent`,
        `${r}vaincr`,
        `${r}vaincu`,
      ),
  ],
  ['faire', (r) => stems(`${r}fait`, `${r}font`, `${r}fais`, `${r}fit`, `${r}firent`, `${r}fer`, `${r}fait`)],
  [
    'mentir',
    (r) =>
      stems(`${r}ment`, `${r}mentent`, `${r}ment`, `${r}mentit`, `${r}mentirent`, `${r}mentir`, `${r}menti`),
  ],
  [
    'sentir',
    (r) =>
      stems(`${r}sent`, `${r}sentent`, `${r}sent`, `${r}sentit`, `${r}sentirent`, `${r}sentir`, `${r}senti`),
  ],
  [
    'ouvrir',
    (r) =>
      stems(
        `${r}ouvre`,
        `${r}ouvrent`,
        `${r}ouvr`,
        `${r}ouvrit`,
        `${r}ouvrirent`,
        `${r}ouvrir`,
        `${r}ouvert`,
      ),
  ],
  [
    'ffrir',
    (r) => stems(`${r}ffre`, `${r}ffrent`, `${r}ffr`, `${r}ffrit`, `${r}ffrirent`, `${r}ffrir`, `${r}ffert`),
  ],
  [
    'quérir',
    (r) =>
      stems(`${r}quiert`, `${r}quièrent`, `${r}quér`, `${r}quit`, `${r}quirent`, `${r}querr`, `${r}quis`),
  ],
  [
    'duire',
    (r) =>
      stems(`${r}duit`, `${r}duisent`, `${r}duis`, `${r}duisit`, `${r}duisirent`, `${r}duir`, `${r}duit`),
  ],
];

/** Verbs in -eler and -eter that double their consonant ("rappelle", "jette"); the others take an accent ("révèle"). */
const doubling = /(?:app|rapp|interp|épe|ép|j|rej|proj)(?:el|et)er$/;

function stems(
  present: string,
  presentPlural: string,
  imperfect: string,
  past: string,
  pastPlural: string,
  future: string,
  participle: string,
): Stems {
  return { present: [present, presentPlural], imperfect, past: [past, pastPlural], future, participle };
}

/** "annoncer" → "annonça", "juger" → "jugea": the consonant keeps its sound before a. */
function soften(root: string): string {
  if (root.endsWith('c')) return `${root.slice(0, -1)}ç`;
  return root.endsWith('g') ? `${root}e` : root;
}

/** The root before a mute e: "rappel" → "rappell", "répét" → "répèt", "bégay" → "bégai". */
function stressed(lemma: string, root: string): string {
  if (doubling.test(lemma)) return root + root.slice(-1);
  if (/[auo]y$/.test(root)) return `${root.slice(0, -1)}i`;
  return root.replace(/[ée]((?:[bcdfglmnprstv]|gn|gu|qu|tr|br|gr)r?)$/, 'è$1');
}

function firstGroup(lemma: string): Stems {
  const root = lemma.slice(0, -2);
  const soft = soften(root);
  const strong = stressed(lemma, root);
  // "répétera" keeps its accent in most newsrooms; "rappellera" and "achèvera" change.
  const future = /é[^aeiouy]+$/.test(root) ? root : strong;
  return stems(`${strong}e`, `${strong}ent`, soft, `${soft}a`, `${root}èrent`, `${future}er`, `${root}é`);
}

function secondGroup(lemma: string): Stems {
  const root = lemma.slice(0, -1);
  return stems(`${root}t`, `${root}ssent`, `${root}ss`, `${root}t`, `${root}rent`, lemma, root);
}

function thirdGroup(lemma: string): Stems {
  const root = lemma.slice(0, -2);
  return stems(root, `${root}ent`, root, `${root}it`, `${root}irent`, `${root}r`, `${root}u`);
}

function stemsOf(lemma: string): Stems {
  for (const [ending, make] of irregular) {
    if (lemma.endsWith(ending)) return make(lemma.slice(0, -ending.length));
  }
  if (lemma.endsWith('er')) return firstGroup(lemma);
  return lemma.endsWith('ir') ? secondGroup(lemma) : thirdGroup(lemma);
}

/** "déclaré" → also "déclarée", "déclarés", "déclarées"; "promis" takes no second s. */
function agreements(participle: string): readonly string[] {
  const plural = /[sx]$/.test(participle) ? participle : `${participle}s`;
  return [participle, `${participle}e`, plural, `${participle}es`];
}

/**
 * The forms of a French verb by its lemma: "annoncer" gives "annonce", "annonçait", "annonça", "annoncera", "annoncé",
 * "annonçant", "annoncer" and their plurals. Regular verbs by group, the others by shared endings.
 */
export function conjugateFrench(lemma: string): readonly ConjugatedForm[] {
  const { present, imperfect, past, future, participle } = stemsOf(lemma);
  const finite = (word: string, number: GrammaticalNumber): ConjugatedForm => ({
    word,
    form: 'finite',
    number,
  });
  return [
    finite(present[0], 'singular'),
    finite(present[1], 'plural'),
    finite(`${imperfect}ait`, 'singular'),
    finite(`${imperfect}aient`, 'plural'),
    finite(past[0], 'singular'),
    finite(past[1], 'plural'),
    finite(`${future}a`, 'singular'),
    finite(`${future}ont`, 'plural'),
    finite(`${future}ait`, 'singular'),
    finite(`${future}aient`, 'plural'),
    ...agreements(participle).map((word): ConjugatedForm => ({ word, form: 'past', number: null })),
    { word: `${imperfect}ant`, form: 'gerund', number: null },
    { word: lemma, form: 'infinitive', number: null },
  ];
}
