// A frame's tokens in, its groups of words of saying out: "a encore ajouté", "explique-t-il", "estimant", "tente-t-il de
// corriger", "told". Never looks for the subject.
import type {
  GrammaticalNumber,
  SpeechLexicon,
  SpeechVerbKind,
  VerbReading,
} from '../../languages/speech.ts';
import { controlAt } from './control.ts';
import { lightVerbAt } from './light-verbs.ts';
import { isAttributive, isNounPlace, isPassiveParticiple } from './noun-places.ts';
import type { Token } from './tokens.ts';
import type { Backwards } from './verb-walks.ts';
import { invertedPronoun, passClitics, passSmallWords } from './verb-walks.ts';

/** A verb of speech with its auxiliary, its helper and what stands between. */
export interface VerbGroup {
  /** Places in the frame's tokens, end exclusive. */
  readonly from: number;
  readonly to: number;
  readonly lemma: string;
  /** All that the form may tell; the first is the likeliest. */
  readonly kinds: readonly SpeechVerbKind[];
  /** `shared`: a participle whose auxiliary and subject stand before an earlier verb ("a noté … et ajouté"). */
  readonly form: 'finite' | 'gerund' | 'infinitive' | 'shared';
  readonly number: GrammaticalNumber | null;
  /** Place of a pronoun inside the group ("-t-il"), or null. */
  readonly pronounAt: number | null;
  readonly isNegated: boolean;
}

type Reader = (
  tokens: readonly Token[],
  at: number,
  readings: readonly VerbReading[],
  lexicon: SpeechLexicon,
) => VerbGroup | null;

function kindsOf(readings: readonly VerbReading[], form: VerbReading['form']): readonly SpeechVerbKind[] {
  return readings.filter((reading) => reading.form === form).map((reading) => reading.kind);
}

function group(
  readings: readonly VerbReading[],
  form: VerbReading['form'],
  seen: Backwards,
  to: number,
  as: VerbGroup['form'],
): VerbGroup | null {
  const reading = readings.find((one) => one.form === form);
  if (reading === undefined) return null;
  return {
    from: seen.from,
    to,
    lemma: reading.lemma,
    kinds: kindsOf(readings, form),
    form: as,
    number: reading.number,
    pronounAt: seen.pronounAt,
    isNegated: seen.isNegated,
  };
}

/** "a déclaré", "s'est-il réjoui", "has also said". A bare participle after "et" shares what stood before. */
const readCompound: Reader = (tokens, at, readings, lexicon) => {
  if (!readings.some((reading) => reading.form === 'past')) return null;
  const seen: Backwards = { from: at, pronounAt: null, isNegated: false, isReflexive: false };
  let from = passSmallWords(tokens, lexicon, at, seen);
  const auxiliary = tokens[from - 1];
  if (auxiliary !== undefined && lexicon.auxiliaries.has(auxiliary.lower) && !auxiliary.isCapital) {
    from -= 1;
    const isPassive = lexicon.passiveAuxiliaries.has(auxiliary.lower);
    // "ont été accusés", "has been accused": the second auxiliary makes the passive.
    from = passClitics(tokens, lexicon, from, seen);
    if (isPassive && !seen.isReflexive) return null;
    if (auxiliary.lower === 'ayant' || auxiliary.lower === 'having') {
      return group(readings, 'past', { ...seen, from }, at + 1, 'gerund');
    }
    if (auxiliary.lower === 'avoir') return group(readings, 'past', { ...seen, from }, at + 1, 'infinitive');
    return group(readings, 'past', { ...seen, from }, at + 1, 'finite');
  }
  const before = tokens[from - 1];
  if (before === undefined || !lexicon.coordinators.has(before.lower)) return null;
  return group(readings, 'past', { ...seen, from }, at + 1, 'shared');
};

/** "il a été | décrit", "est souvent | dit": a form that is a participle too, right behind its auxiliary. */
function isParticiplePlace(tokens: readonly Token[], at: number, lexicon: SpeechLexicon): boolean {
  const seen: Backwards = { from: at, pronounAt: null, isNegated: false, isReflexive: false };
  const auxiliary = tokens[passSmallWords(tokens, lexicon, at, seen) - 1];
  if (auxiliary === undefined || auxiliary.isCapital) return false;
  return lexicon.auxiliaries.has(auxiliary.lower) || lexicon.passiveAuxiliaries.has(auxiliary.lower);
}

/** "annonce", "explique-t-il", "said". A form that is also a noun gives way to a determiner or preposition before it. */
const readFinite: Reader = (tokens, at, readings, lexicon) => {
  const finite = readings.find((reading) => reading.form === 'finite');
  if (finite === undefined) return null;
  const seen: Backwards = { from: at, pronounAt: null, isNegated: false, isReflexive: false };
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  const isInverted = invertedPronoun(next) !== null;
  if (lexicon.headFirst && isParticiplePlace(tokens, at, lexicon)) return null;
  if (finite.isHomograph && !isInverted && isNounPlace(tokens, at, lexicon)) return null;
  if (!lexicon.headFirst) {
    if (isAttributive(tokens, at, lexicon) || isPassiveParticiple(tokens, at, finite, lexicon)) return null;
    // "will continue to provide", "began as a joke", "began « skylarking »": an act, not a saying.
    const isHelper = lexicon.helperVerbs.has(tokens[at]?.lower ?? '');
    const goesOn = next?.kind === 'quote' || (next?.kind === 'word' && lexicon.prepositions.has(next.lower));
    if (isHelper && goesOn) return null;
    // English: "was called", "be reported" are passives; "would say", "did say" are read with their helper.
    const afterSmall = passSmallWords(tokens, lexicon, at, seen);
    const helper = tokens[afterSmall - 1]?.lower ?? '';
    if (lexicon.passiveAuxiliaries.has(helper) || ['to', 'been', 'being'].includes(helper)) return null;
    seen.from = lexicon.auxiliaries.has(helper) ? afterSmall - 1 : afterSmall;
    if (finite.number === 'plural' && finite.lemma === tokens[at]?.lower && lexicon.auxiliaries.has(helper))
      seen.from = afterSmall - 1;
  } else {
    seen.from = passClitics(tokens, lexicon, at, seen);
    if (seen.from === at && before !== undefined && lexicon.prepositions.has(before.lower) && !isInverted)
      return null;
  }
  if (!isInverted) return group(readings, 'finite', seen, at + 1, 'finite');
  return group(readings, 'finite', { ...seen, pronounAt: at + 1 }, at + 2, 'finite');
};

/** "estimant que", "en affirmant", "saying". */
const readGerund: Reader = (tokens, at, readings, lexicon) => {
  if (
    !readings.some((reading) => reading.form === 'gerund') ||
    lexicon.prepositions.has(tokens[at]?.lower ?? '')
  )
    return null;
  const seen: Backwards = { from: at, pronounAt: null, isNegated: false, isReflexive: false };
  seen.from = passClitics(tokens, lexicon, at, seen);
  const before = tokens[at - 1];
  if (before !== undefined && lexicon.determiners.has(before.lower) && !lexicon.headFirst) return null;
  // "l'ancien attaquant", "un représentant": a noun that looks like a participle.
  const isNoun = lexicon.roleNouns.has(tokens[at]?.lower ?? '') && before !== undefined;
  if (isNoun && (lexicon.determiners.has(before.lower) || lexicon.formerWords.has(before.folded)))
    return null;
  const from = passSmallWords(tokens, lexicon, at, seen);
  const auxiliary = tokens[from - 1];
  if (!lexicon.headFirst && auxiliary !== undefined && lexicon.passiveAuxiliaries.has(auxiliary.lower)) {
    return group(readings, 'gerund', { ...seen, from: from - 1 }, at + 1, 'finite');
  }
  return group(readings, 'gerund', seen, at + 1, 'gerund');
};

/** "a tenu à préciser", "vient de dire", "avant de poursuivre", "went on to say". */
const readInfinitive: Reader = (tokens, at, readings, lexicon) => {
  if (!readings.some((reading) => reading.form === 'infinitive')) return null;
  const seen: Backwards = { from: at, pronounAt: null, isNegated: false, isReflexive: false };
  let from = passClitics(tokens, lexicon, at, seen);
  // "a tenu à faire savoir": the causative is an infinitive too.
  const causative = tokens[from - 1]?.lower ?? '';
  const isDouble = lexicon.causatives.has(causative) && lexicon.infinitiveEnding?.test(causative) === true;
  if (isDouble) from = passClitics(tokens, lexicon, from - 1, seen);
  const link = tokens[from - 1];
  if (link === undefined || link.kind !== 'word') return null;
  const isEnglish = !lexicon.headFirst;
  const links = isEnglish ? ['to'] : ['de', "d'", 'à', 'pour'];
  if (links.includes(link.lower)) {
    from -= 1;
    if (['avant', 'afin', 'before'].includes(tokens[from - 1]?.lower ?? '') || link.lower === 'pour') {
      return group(
        readings,
        'infinitive',
        { ...seen, from: link.lower === 'pour' ? from : from - 1 },
        at + 1,
        'infinitive',
      );
    }
  } else if (isEnglish) return null;
  from = passSmallWords(tokens, lexicon, from, seen);
  const helper = tokens[from - 1];
  if (helper === undefined || !lexicon.helperVerbs.has(helper.lower)) {
    const isControlled = controlAt(tokens, from, lexicon) !== null && links.includes(link.lower);
    return isControlled ? group(readings, 'infinitive', { ...seen, from: at }, at + 1, 'infinitive') : null;
  }
  if (!isDouble && readings.some((one) => one.needsCausative) && !lexicon.causatives.has(helper.lower))
    return null;
  // "se fait remarquer par sa coquetterie": whoever is made to be noticed says nothing.
  if (lexicon.causatives.has(helper.lower) && isReflexiveCausative(tokens, from - 1, lexicon)) return null;
  from = passSmallWords(tokens, lexicon, from - 1, seen);
  const auxiliary = tokens[from - 1];
  if (auxiliary !== undefined && lexicon.auxiliaries.has(auxiliary.lower)) from -= 1;
  from = passClitics(tokens, lexicon, from, seen);
  // "n'hésitant pas à fustiger": a participle that helps shares the subject of another verb.
  const form = lexicon.headFirst && helper.lower.endsWith('ant') ? 'gerund' : 'finite';
  return group(readings, 'infinitive', { ...seen, from }, at + 1, form);
};

function isReflexiveCausative(tokens: readonly Token[], helperAt: number, lexicon: SpeechLexicon): boolean {
  for (let at = helperAt - 1; at >= Math.max(0, helperAt - 5); at--) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word') return false;
    if (lexicon.reflexives.has(token.lower)) return true;
    if (
      !lexicon.clitics.has(token.lower) &&
      !lexicon.auxiliaries.has(token.lower) &&
      !lexicon.isAdverb(token.lower)
    )
      return false;
  }
  return false;
}

/** In order of trust: a compound tense is surer than a form that stands alone. */
const readers: readonly Reader[] = [readCompound, readInfinitive, readGerund, readFinite];

/** Whether a word written large after this one may be a French verb ("… » Estime-t-il", "- Explique …"). */
function opensSentence(before: Token | undefined, lexicon: SpeechLexicon): boolean {
  return lexicon.headFirst && before !== undefined && before.kind !== 'word' && before.text !== ',';
}

/** "Evoquant": capitals often lose their accent. */
function readingsOf(
  { lower, isCapital }: Token,
  { verbs, elides }: SpeechLexicon,
): readonly VerbReading[] | undefined {
  const known = verbs.get(lower);
  if (known !== undefined || !isCapital || !elides || !lower.startsWith('e')) return known;
  return verbs.get(`é${lower.slice(1)}`);
}

/** "des élections qui s'annoncent « historiques »": things do so, and say nothing. */
function isMiddle(tokens: readonly Token[], { from, to, lemma }: VerbGroup, lexicon: SpeechLexicon): boolean {
  if (!lexicon.middles.has(lemma)) return false;
  return tokens.slice(from, to).some(({ lower }) => lexicon.reflexives.has(lower));
}

/** All groups of a frame from left to right, without overlap. */
export function findVerbGroups(tokens: readonly Token[], lexicon: SpeechLexicon): readonly VerbGroup[] {
  const groups: VerbGroup[] = [];
  tokens.forEach((token, at) => {
    if (token.kind !== 'word') return;
    const light = lightVerbAt(tokens, at, lexicon);
    const readings = light?.readings ?? readingsOf(token, lexicon);
    if (readings === undefined || (token.isCapital && at > 0 && !opensSentence(tokens[at - 1], lexicon)))
      return;
    for (const read of readers) {
      const found = read(tokens, at, readings, lexicon);
      if (found === null || isMiddle(tokens, found, lexicon)) continue;
      const last = groups.at(-1);
      if (last !== undefined && last.to > found.from) groups.pop();
      groups.push(light === null ? found : { ...found, to: light.to });
      return;
    }
  });
  return groups;
}
