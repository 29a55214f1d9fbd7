// A noun phrase under way in, where it must end out: at a small word, at a verb, at a noun that is a verb here.
import type { SpeechLexicon } from '../../languages/speech.ts';
import { lightVerbAt } from '../quotes/light-verbs.ts';
import type { Token } from '../quotes/tokens.ts';
import { agentWords, participle } from './agents.ts';
import type { Phrasing, Walk } from './noun-phrases.ts';

/** Words that a noun phrase never runs over. */
export function isBoundary({ tokens, lexicon }: Phrasing, at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word') return true;
  const { lower } = token;
  if (isSmallWord(lower, lexicon) || (token.isGlued && lower.startsWith('-')) || lower.startsWith('t-'))
    return true;
  if (lexicon.roleNouns.has(lower)) return false;
  // "Les diplomates | doivent".
  if (lexicon.headFirst && lexicon.helperVerbs.has(lower)) return true;
  // "les juges | mettant en avant".
  const light = lexicon.lightVerbs.get(lower) ?? [];
  // "the firm | hit back".
  if (!lexicon.headFirst && lightVerbAt(tokens, at, lexicon) !== null) return true;
  if (light.some(({ readings }) => readings.some(({ form }) => form === 'gerund'))) return true;
  if (!token.isCapital && lexicon.verbEnding?.test(lower) === true) return true;
  const readings = lexicon.verbs.get(lower);
  if (readings === undefined || token.isCapital)
    return lexicon.adverbs.has(lower) && !standsBeforeNoun(tokens, at, lexicon);
  // "Le ministre estime": a verb form inside a phrase ends it.
  return readings.some((reading) => reading.form === 'finite' || reading.form === 'gerund');
}

/** "un | haut | fonctionnaire", "the | then | minister": an adverb elsewhere, between a determiner and its noun an adjective. */
function standsBeforeNoun(tokens: readonly Token[], at: number, lexicon: SpeechLexicon): boolean {
  if (!lexicon.determiners.has(tokens[at - 1]?.lower ?? '')) return false;
  return lexicon.headFirst
    ? lexicon.roleNouns.has(tokens[at + 1]?.lower ?? '')
    : lexicon.formerWords.has(tokens[at]?.folded ?? '');
}

export function isSmallWord(lower: string, lexicon: SpeechLexicon): boolean {
  return (
    lexicon.auxiliaries.has(lower) ||
    lexicon.prepositions.has(lower) ||
    lexicon.conjunctions.has(lower) ||
    lexicon.subordinators.has(lower) ||
    lexicon.relativePronouns.has(lower) ||
    lexicon.determiners.has(lower) ||
    lexicon.negations.has(lower) ||
    lexicon.subjectPronouns.has(lower) ||
    lexicon.reflexives.has(lower)
  );
}

/** "Le maire multiplie les annonces", "L'usine produira 200 millions": a small word before a determiner is the verb. */
export function trimVerb({ tokens, lexicon }: Phrasing, walk: Walk): void {
  const last = tokens[walk.to - 1];
  const next = tokens[walk.to];
  if (last === undefined || next === undefined || walk.head === walk.to - 1 || walk.to - walk.from < 2)
    return;
  const isArticle = lexicon.determiners.has(next.lower) && !lexicon.nounLinks.has(next.lower);
  // "un rapport | consulté par la presse": what was done with it.
  const isDone = lexicon.headFirst && participle.test(last.lower) && agentWords.has(next.lower);
  if (!(isDone || isArticle || next.kind === 'number') || last.isCapital || walk.name !== null) return;
  // "la préfecture de | police | ce samedi": what a link ties on is a noun.
  const isTied = lexicon.nounLinks.has(tokens[walk.to - 2]?.lower ?? '');
  if (isTied || lexicon.nationalities.has(last.folded)) return;
  walk.to -= 1;
  walk.modifiers.pop();
}

/** Adjectives that look like pasts and follow a name ("London based"). */
const nameAdjectives: ReadonlySet<string> = new Set(['based', 'born', 'owned', 'led', 'listed', 'backed']);

/** "Raman | founded Verdant", "Chirp | lost no time": the past of a verb after a name. */
export function isPastAfterName(token: Token | undefined, lexicon: SpeechLexicon): boolean {
  if (token === undefined || token.kind !== 'word' || token.isCapital || lexicon.headFirst) return false;
  const { lower } = token;
  return !nameAdjectives.has(lower) && (lexicon.irregularPasts.has(lower) || /[^e]ed$/.test(lower));
}

/** "the campaign | hit back hard", "A source | provided a memo": after an English head the past of a verb ends the phrase. */
function isPastAfterHead({ tokens, lexicon }: Phrasing, walk: Walk): boolean {
  const token = tokens[walk.at];
  if (token === undefined || token.kind !== 'word' || token.isCapital) return false;
  const next = tokens[walk.at + 1];
  // "the report | notes": a verb, unless one follows ("press reports say").
  const isVerb = lexicon.verbs
    .get(token.lower)
    ?.some((one) => one.form === 'finite' && one.number === 'singular');
  const isLast = next === undefined || next.kind !== 'word' || lexicon.complementizers.has(next.lower);
  if (isVerb === true && walk.head === walk.at - 1 && isLast) return true;
  // "Researchers at the University of Calder | examined plaque".
  const isAfterName = walk.at > walk.from && tokens[walk.at - 1]?.isCapital === true;
  if (isAfterName && isPastAfterName(token, lexicon)) return true;
  const isBeforeSmall = next?.kind === 'word' && isSmallWord(next.lower, lexicon);
  // "an American missionary | discovered when": after a noun that no list holds only before a small word.
  if (walk.head !== walk.at - 1 && !(walk.head === null && isBeforeSmall)) return false;
  const isPerson =
    walk.head !== null && lexicon.roleNouns.get(tokens[walk.head]?.lower ?? '')?.kind === 'person';
  if (isPerson && /[a-z]ing$/.test(token.lower)) return true;
  const isAdverb = lexicon.isAdverb(token.lower) && !lexicon.roleNouns.has(token.lower);
  return isAdverb || lexicon.irregularPasts.has(token.lower) || /[^e]ed$/.test(token.lower);
}

/** "the claim", "la demande": right after a determiner a form that is a verb as well is the noun. */
export function isAnnouncedNoun({ tokens, lexicon }: Phrasing, walk: Walk): boolean {
  const token = tokens[walk.at];
  const before = tokens[walk.at - 1];
  if (token === undefined || before === undefined || walk.at !== walk.from || token.kind !== 'word')
    return false;
  if (!lexicon.determiners.has(before.lower) || isSmallWord(token.lower, lexicon)) return false;
  return lexicon.verbs.get(token.lower)?.some((reading) => reading.isHomograph) === true;
}

/** "la Cour des comptes | juge": a second role noun that is a verb as well is the verb. */
export function isVerbAfterHead(phrasing: Phrasing, walk: Walk): boolean {
  const { tokens, lexicon } = phrasing;
  const token = tokens[walk.at];
  if (token === undefined || walk.to === walk.from || walk.justLinked) return false;
  if (!lexicon.headFirst) return isPastAfterHead(phrasing, walk);
  // "la droite | monte au créneau".
  if (!token.isCapital && lexicon.commonVerbs.has(token.lower)) return true;
  const isVerb = lexicon.verbs.get(token.lower)?.some((reading) => reading.form === 'finite') === true;
  return isVerb && !token.isCapital && lexicon.roleNouns.has(token.lower);
}

/** Whether nothing but "a claim", "a charge" has been read: a name after it opens a clause of its own. */
export function isThingSaid({ tokens, lexicon }: Phrasing, walk: Walk): boolean {
  const isOne = lexicon.determiners.get(tokens[walk.from - 1]?.lower ?? '')?.kind === 'indefinite';
  const noun = tokens[walk.at - 1]?.folded ?? '';
  return !lexicon.headFirst && isOne && walk.at === walk.from + 1 && lexicon.utteranceNouns.has(noun);
}
