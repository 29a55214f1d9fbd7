// Somebody spoken of before they are named in, who the next names say it is out: "Le préfet a promis … Luc Morand
// précise", « C'est fini », lâche-t-elle. Fatima Berrada …
import type { SpeechLexicon } from '../../languages/speech.ts';
import { agrees, isPersonal } from './discourse.ts';
import type { Mention, RoleDescription } from './mentions.ts';
import { isKin } from './offices.ts';
import type { Referent } from './register.ts';

/** A name that is the subject of a sentence, a clause or a verb of saying. */
export interface Opener {
  readonly start: number;
  readonly referent: Referent;
  /** The first noun of its sentence. */
  readonly isFirst: boolean;
  /** Its sentence opens a paragraph. */
  readonly opensBlock: boolean;
  /** Named with their age, as those are who hold no office ("Hugo Lanier, 30 ans"). */
  readonly isAged: boolean;
  /** Named with a rank or a degree ("Sgt", "Dr"). */
  readonly isRanked: boolean;
}

/** How far on, in UTF-16 code units, the first name of somebody brought in by their office may come. */
const nextNameWithin = 1000;
/** The office may stand in the title, the lead or the first paragraph; further down the name must follow at once. */
const lastLeadBlock = 1;
/** The same for an office further down, and for somebody brought in by a pronoun. */
const namedWithin = 500;
/** How many subjects are looked at. */
const mostOpeners = 4;

/** "Le ministre du Redressement productif a déclaré … Arnaud Montebourg reconnaît …": office first, name next. */
export function namedNext(
  openers: readonly Opener[],
  mention: Mention,
  role: RoleDescription,
  block: number,
  lexicon: SpeechLexicon,
): Referent | null {
  const isOffice = role.kind === 'person' && lexicon.roleFamilies.some((family) => family.has(role.sense));
  if (!isOffice || mention.number !== 'singular' || mention.determiner?.kind !== 'definite') return null;
  const at = firstAfter(openers, mention.end);
  const isLead = block <= lastLeadBlock;
  const within = mention.end + (isLead ? nextNameWithin : namedWithin);
  const next = openers.slice(at, at + mostOpeners).find(({ referent, isAged, isFirst }) => {
    if (isAged || !(isLead || isFirst)) return false;
    const isNew = referent.firstAt > mention.start && referent.firstAt < within;
    return (
      isNew && referent.kind === 'person' && agrees(referent, mention) && mayHold(referent, role, lexicon)
    );
  });
  return next?.referent ?? null;
}

/** "une " and "cette ", in UTF-16 code units. */
const longestArticle = 6;

/** "Un homme de 70 ans s'est perdu … André Tréguier était parti": whom the lead is about, before the first name that fits. */
export function namedAfterLead(
  openers: readonly Opener[],
  mention: Mention,
  role: RoleDescription,
  block: number,
  lexicon: SpeechLexicon,
): Referent | null {
  const isSomebody =
    role.kind === 'person' || (role.kind === 'unknown' && lexicon.somebodyEnding.test(role.sense));
  if (
    block > 0 ||
    !lexicon.headFirst ||
    !isSomebody ||
    mention.governor !== null ||
    mention.determiner?.kind === 'possessive' ||
    mention.number !== 'singular' ||
    // "l'un des déménageurs", "un autre témoin": one of many.
    role.start - mention.start > longestArticle
  )
    return null;
  const next = openers
    .slice(firstAfter(openers, mention.end))
    .find(({ referent }) => referent.firstAt > mention.start);
  if (next === undefined || next.referent.firstAt > mention.end + nextNameWithin) return null;
  const { referent } = next;
  const isDefinite = mention.determiner?.kind === 'definite';
  const fits =
    referent.kind === 'person' && agrees(referent, mention) && mayBe(referent, role, isDefinite, lexicon);
  return fits ? referent : null;
}

/** Whether they may be somebody of this kind: nothing is known of them, or the word fits anybody ("homme", "figure"). */
function mayBe(
  { roles }: Referent,
  role: RoleDescription,
  isDefinite: boolean,
  lexicon: SpeechLexicon,
): boolean {
  const isAnybody =
    lexicon.neverTitles.has(role.sense) ||
    lexicon.fixedGenders.has(role.sense) ||
    (isDefinite && role.isGeneric && !role.hasComplement);
  return (
    isAnybody || roles.every(({ sense, kind }) => kind !== 'person' || isKin(sense, role.sense, lexicon))
  );
}

/** Whether nothing that the article calls them speaks against the office. */
function mayHold({ roles, words }: Referent, role: RoleDescription, lexicon: SpeechLexicon): boolean {
  // Whom every reader knows would have been found by the table.
  if (!role.isFormer && lexicon.knownHolders.has(words.join(' '))) return false;
  return roles.every(
    ({ sense, kind, isFormer }) => kind !== 'person' || isFormer || isKin(sense, role.sense, lexicon),
  );
}

/** The place of the first opener after `position`, by halving. */
export function firstAfter(openers: readonly Opener[], position: number): number {
  let low = 0;
  let high = openers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((openers[middle]?.start ?? 0) > position) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** « C'est fini », lâche-t-elle. Fatima Berrada …: a pronoun before anybody is named looks on. */
export function namedLater(openers: readonly Opener[], mention: Mention): Referent | null {
  if (!isPersonal(mention) || mention.number !== 'singular') return null;
  const at = firstAfter(openers, mention.end);
  const fits = ({ referent }: Opener): boolean => referent.kind === 'person' && agrees(referent, mention);
  const next = openers
    .slice(at, at + 3)
    .find((opener) => opener.start < mention.end + namedWithin && fits(opener));
  return next?.referent ?? onlyOne(openers.slice(at).filter(fits));
}

/** Whoever is meant by all of them, where all mean one, more than once. */
function onlyOne(openers: readonly Opener[]): Referent | null {
  const [first, second] = openers;
  if (second === undefined) return null;
  return first !== undefined && openers.every(({ referent }) => referent === first.referent)
    ? first.referent
    : null;
}
