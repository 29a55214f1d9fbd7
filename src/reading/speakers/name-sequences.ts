// The place where a capitalised word stands in, the end of the name that it begins out: "Dominique de Villepin",
// "Université de Caen", "l'Assemblée | Claude Bartolone". Never judges whether it is a name.
import type { SpeechLexicon } from '../../languages/speech.ts';
import type { Token } from '../quotes/tokens.ts';
import { spellingsOf } from './house-spellings.ts';
import type { Scan } from './name-words.ts';
import {
  acronym,
  bare,
  isFirstName,
  isFunctionWord,
  isJoined,
  isNameWord,
  opensWithArticle,
  shortInitials,
} from './name-words.ts';

/** Endings of adjectives that stand beside a house: "Parti populaire", "le syndicat agricole". */
export const adjectiveOfBody =
  /(?:al|ale|aux|ales|ique|iques|iste|istes|aire|aires|éen|éenne|éennes|ien|ienne|ain|aine|ais|aise|ois|oise|arabe|suprême|mondial|unie?s?|vert|verte|blanche|constituant|russe|turc|insoumise|enchaîné)$/;

function lastCapital({ tokens }: Scan, from: number, at: number): Token | undefined {
  let place = at - 1;
  while (place > from && tokens[place]?.isCapital !== true) place -= 1;
  return tokens[place];
}

/** Whether the words so far may take "de", "of" and more ("Université de Caen", "Dominique de Villepin"). */
function mayTakeParticle(scan: Scan, from: number, at: number): boolean {
  const { lexicon, tokens } = scan;
  const first = tokens[from];
  const particle = tokens[at];
  if (first === undefined || particle === undefined) return false;
  const isLink = lexicon.nounLinks.has(particle.lower) || lexicon.determiners.has(particle.lower);
  if (!isLink) return true;
  const isFirstName = lexicon.firstNames.has(first.folded) && !lexicon.bodyWords.has(first.folded);
  if (!lexicon.headFirst) return lexicon.bodyWords.has(lastCapital(scan, from, at)?.folded ?? '');
  // "La Voix | du Nord", "Le Courrier | de l'Ouest".
  const isArticled =
    at === from + 2 &&
    lexicon.determiners.get(first.lower)?.number === 'singular' &&
    opensWithArticle(scan, from);
  const isDefinite = particle.lower !== 'de' || lexicon.determiners.has(tokens[at + 1]?.lower ?? '');
  return (
    (isArticled && isDefinite) ||
    (isFirstName && at === from + 1) ||
    lexicon.bodyWords.has(first.folded) ||
    lexicon.honorifics.has(bare(first))
  );
}

/** Whether a person's name may follow the word: an office, an article, a word of saying. */
function opensName(token: Token, lexicon: SpeechLexicon): boolean {
  const { lower } = token;
  if (lexicon.nounLinks.has(lower)) return false;
  return (
    lexicon.roleNouns.get(lower)?.kind === 'person' ||
    isFunctionWord(token, lexicon) ||
    lexicon.verbs.has(lower)
  );
}

/** "Minister for Health | Gunnar Lind": a post's one word, then two that name nobody's house. */
function isAfterPost({ tokens, lexicon }: Scan, from: number, at: number): boolean {
  const near = tokens[from - 1];
  const isArticle = near !== undefined && lexicon.determiners.get(near.lower)?.kind === 'definite';
  const governor = isArticle ? tokens[from - 2] : near;
  const office = isArticle ? tokens[from - 3] : tokens[from - 2];
  const post = tokens[from];
  const rest = [tokens[at], tokens[at + 1]];
  if (at !== from + 1 || governor === undefined || office === undefined || post === undefined) return false;
  if (!lexicon.nounLinks.has(governor.lower) || lexicon.roleNouns.get(office.lower)?.kind !== 'person')
    return false;
  return (
    (lexicon.bodyWords.has(post.folded) || lexicon.powers.has(post.folded)) &&
    rest.every(
      (one) =>
        one?.isCapital === true &&
        !lexicon.bodyWords.has(one.folded) &&
        !lexicon.nationalities.has(one.folded),
    )
  );
}

/** "à l'AFP | Ousseini Idrissa", "dans Paris Match | Benoît Morel": a paper or a body that is known, then who speaks to it. */
function isAfterHouse({ tokens, lexicon }: Scan, from: number, at: number): boolean {
  if (!lexicon.headFirst) return false;
  const phrase = (to: number): string =>
    tokens
      .slice(from, to)
      .map(({ folded }) => folded.replace(/'$/, ''))
      .join(' ');
  const isHouse = (words: string): boolean =>
    spellingsOf(words).some((spelling) => lexicon.powers.has(spelling));
  // "Paris" is a power, but "Paris Match" is the house here.
  const isKnown = isHouse(phrase(at)) && !isHouse(phrase(at + 1));
  const rest = [tokens[at], tokens[at + 1]];
  // "à l'AFP | Christina, une étudiante": a first name alone.
  const isLoneName =
    rest[0] !== undefined &&
    isFirstName(rest[0], lexicon) &&
    /^[,.(]$/.test(rest[1]?.text ?? '') &&
    acronym.test(tokens[from]?.text ?? '');
  if (isKnown && isLoneName) return true;
  return (
    isKnown &&
    rest.every(
      (one) =>
        one?.isCapital === true &&
        one.kind === 'word' &&
        !lexicon.bodyWords.has(one.folded) &&
        !lexicon.nationalities.has(one.folded) &&
        !lexicon.nameParticles.has(one.lower),
    )
  );
}

/** "du site de | Jababeka", "ministre de l' | Eau", "la région | Île-de-France": the word belongs to the noun before it. */
function isGoverned({ tokens, lexicon }: Scan, from: number): boolean {
  const near = tokens[from - 1];
  const governor =
    near !== undefined && lexicon.determiners.get(near.lower)?.kind === 'definite' ? tokens[from - 2] : near;
  if (governor === undefined || governor.kind !== 'word' || governor.isCapital) return false;
  return governor === near ? !opensName(governor, lexicon) : lexicon.nounLinks.has(governor.lower);
}

/** "le député LFI | Odon Morel": an office's party, then its holder. */
function isAfterParty({ tokens, lexicon }: Scan, from: number, at: number): boolean {
  const party = tokens[from];
  const office = lexicon.roleNouns.get(tokens[from - 1]?.lower ?? '');
  if (!lexicon.headFirst || at !== from + 1 || party === undefined || office?.kind !== 'person') return false;
  return acronym.test(party.text) && (party.text.length > 2 || lexicon.powers.has(party.folded));
}

/** How many words an office may have before what it deals with: "ministre déléguée". */
const longestOffice = 3;

/** "le secrétaire d'État au Numérique | Odon Morel": what an office deals with, then its holder. */
function isAfterRemit({ tokens, lexicon }: Scan, from: number, at: number): boolean {
  if (!lexicon.headFirst || at !== from + 1) return false;
  const near = tokens[from - 1]?.lower ?? '';
  const isArticled = ['la', "l'"].includes(near) && tokens[from - 2]?.lower === 'à';
  const isContracted = lexicon.contractions.has(near) && !lexicon.nounLinks.has(near);
  if (!isArticled && !isContracted) return false;
  const end = isArticled ? from - 2 : from - 1;
  return tokens
    .slice(Math.max(0, end - longestOffice), end)
    .some(({ lower }) => lexicon.roleNouns.get(lower)?.kind === 'person');
}

/** "le porte-parole de Luc Morel | Odon Sorel": a whole name that "de" governs, then the name of whom the phrase is about. */
function isAfterOwner({ tokens, lexicon }: Scan, from: number, at: number): boolean {
  const [first, last] = [tokens[from], tokens[at - 1]];
  if (!lexicon.headFirst || at - from < 2 || first === undefined || last === undefined) return false;
  const isGovernedName = lexicon.nounLinks.has(tokens[from - 1]?.lower ?? '') && isFirstName(first, lexicon);
  return isGovernedName && !isFirstName(last, lexicon) && last.isCapital;
}

/**
 * "le porte-parole de Luc Morel | Djordje Savic": of four capitals behind an office and "de", the last two, whose first name
 * no list holds.
 */
function isAfterOwnerOfTwo(scan: Scan, from: number, at: number): boolean {
  const { tokens, lexicon } = scan;
  const first = tokens[from];
  if (!lexicon.headFirst || at !== from + 2 || first === undefined || !isFirstName(first, lexicon))
    return false;
  const isGoverned =
    lexicon.nounLinks.has(tokens[from - 1]?.lower ?? '') &&
    lexicon.roleNouns.get(tokens[from - 2]?.lower ?? '')?.kind === 'person';
  return isGoverned && isLastTwo(scan, at);
}

/** Two capitals that may be a name which no list holds, and no third behind them. */
function isLastTwo(scan: Scan, at: number): boolean {
  const { tokens, lexicon } = scan;
  const isCapital = (place: number): boolean => tokens[place]?.isCapital === true && isNameWord(scan, place);
  const isHouse = [tokens[at], tokens[at + 1]].some(
    (one) => one !== undefined && (lexicon.bodyWords.has(one.folded) || lexicon.powers.has(one.folded)),
  );
  return isCapital(at) && isCapital(at + 1) && !isCapital(at + 2) && !isHouse;
}

/** A new person's name begins: "l'Assemblée | Claude Bartolone", "EFI | Michel Balandier". */
function startsAnother(scan: Scan, from: number, at: number): boolean {
  const { lexicon, tokens } = scan;
  const token = tokens[at];
  if (token === undefined || at === from) return false;
  // "Education | Mr. Toccafondi"; but "Lt. Gov. David Dewhurst" is one.
  const isHonorific = lexicon.honorifics.has(bare(token)) && isNameWord(scan, at + 1);
  if (isHonorific) return !tokens.slice(from, at).every((one) => lexicon.honorifics.has(bare(one)));
  if (isAfterPost(scan, from, at) || isAfterHouse(scan, from, at) || isAfterParty(scan, from, at))
    return true;
  if (isAfterOwnerOfTwo(scan, from, at) || (isAfterRemit(scan, from, at) && isLastTwo(scan, at))) return true;
  if (!isFirstName(token, lexicon)) return false;
  const isFollowed =
    isNameWord(scan, at + 1) || opensWithArticle(scan, at + 1) || skipParticles(scan, at, at + 1) > at + 1;
  if (!isFollowed || !isJoined(token, tokens[at + 1])) return false;
  const before = tokens.slice(from, at);
  if (isAfterOwner(scan, from, at)) return true;
  if (before.some((one) => isFirstName(one, lexicon) || lexicon.honorifics.has(bare(one)))) return false;
  // "JK Rowling" is one; "LR | Odon Morel" are a party and a deputy.
  if (before.some((one) => shortInitials.test(one.text) && !lexicon.powers.has(one.folded))) return false;
  // "du site de Jababeka | David Quentin": a place that a preposition governs, then somebody.
  const isPlace = at === from + 1 && isGoverned(scan, from);
  return (
    isPlace ||
    isAfterRemit(scan, from, at) ||
    before.some(
      (one) =>
        acronym.test(one.text) || lexicon.bodyWords.has(one.folded) || lexicon.roleNouns.has(one.lower),
    )
  );
}

/** "Paul D'Hulst", "Nino D'Angelo". */
const largeParticle = /^[DL]['’]$/;

/** "France | 3", "Europe | 1": a house that is known by its number. */
function isNumberedHouse({ tokens, lexicon }: Scan, from: number, at: number): boolean {
  const number = tokens[at];
  if (at !== from + 1 || number?.kind !== 'number') return false;
  return lexicon.powers.has(`${tokens[from]?.folded} ${number.text}`);
}

/** The end (exclusive) of the capitalised sequence that begins at `from`. */
export function sequenceEnd(scan: Scan, from: number): number {
  const { tokens } = scan;
  let at = from + 1;
  while (at < tokens.length) {
    const token = tokens[at];
    const before = tokens[at - 1];
    if (token === undefined || !isJoined(before, token)) break;
    if (isNameWord(scan, at) || opensWithArticle(scan, at)) {
      if (startsAnother(scan, from, at)) break;
      at += 1;
      continue;
    }
    if (isNumberedHouse(scan, from, at)) {
      at += 1;
      break;
    }
    const isElided = largeParticle.test(token.text) && isJoined(token, tokens[at + 1]);
    if ((token.text === '&' || isElided) && isNameWord(scan, at + 1)) {
      at += 2;
      continue;
    }
    const afterParticles = skipParticles(scan, from, at);
    if (afterParticles === at) break;
    at = afterParticles;
  }
  return at;
}

/** Passes one or two particles that a capitalised word follows ("de La", "van der", "ben"); else stays. */
function skipParticles(scan: Scan, from: number, at: number): number {
  const { tokens, lexicon } = scan;
  let next = at;
  while (next < at + 3 && isJoined(tokens[next - 1], tokens[next])) {
    const token = tokens[next];
    if (token === undefined || token.isCapital) break;
    if (!lexicon.nameParticles.has(token.lower.replace(/'$/, "'").replace(/'$/, '')) && token.lower !== "l'")
      break;
    if (!mayTakeParticle(scan, from, next)) break;
    // "à Marianne | le Colonel Sorel": an article before an office opens another phrase.
    const isOffice = lexicon.roleNouns.get(tokens[next + 1]?.lower ?? '')?.kind === 'person';
    if (isOffice && lexicon.determiners.has(token.lower) && lexicon.headFirst) break;
    next += 1;
  }
  if (next === at || !isNameWord(scan, next) || !isJoined(tokens[next - 1], tokens[next])) return at;
  return next + 1;
}

/** "Parti populaire", "Ligue arabe": French writes the adjective small. */
export function withAdjective(scan: Scan, from: number, end: number): number {
  const { tokens, lexicon } = scan;
  const last = tokens[end - 1];
  const next = tokens[end];
  const isArticled = end === from + 2 && opensWithArticle(scan, from);
  if (!lexicon.headFirst || !(end === from + 1 || isArticled) || last === undefined || next === undefined)
    return end;
  if (
    !(isArticled || lexicon.bodyWords.has(last.folded)) ||
    next.isCapital ||
    next.kind !== 'word' ||
    !isJoined(last, next)
  )
    return end;
  const isAdjective = adjectiveOfBody.test(next.lower) || lexicon.nationalities.has(next.folded);
  return isAdjective && !isFunctionWord(next, lexicon) && !lexicon.roleNouns.has(next.lower) ? end + 1 : end;
}
