// The words around an expression in, whether they tell of something past or announce something to come out.
import type { TenseLexicon } from '../../languages/calendar.ts';
import type { Token } from './token.ts';

export type Direction = 'past' | 'future';

interface TenseIndex {
  readonly past: ReadonlySet<string>;
  readonly future: ReadonlySet<string>;
  readonly perfect: ReadonlySet<string>;
  readonly being: ReadonlySet<string>;
  readonly reflexives: ReadonlySet<string>;
  readonly prospect: ReadonlySet<string>;
  readonly notVerbs: ReadonlySet<string>;
  readonly announced: ReadonlySet<string>;
}

const indexes = new WeakMap<TenseLexicon, TenseIndex>();
const sentenceEnds: ReadonlySet<string> = new Set(['.', '!', '?', '\n', '…']);
/** How far a verb may stand from the expression, in tokens; what is right of it counts as farther. */
const farthestVerb = 40;
const rightWeight = 1.3;
const farthestConditional = 8;

function indexOf(lexicon: TenseLexicon): TenseIndex {
  const known = indexes.get(lexicon);
  if (known !== undefined) return known;
  const built = {
    past: new Set(lexicon.past),
    future: new Set(lexicon.future),
    perfect: new Set(lexicon.perfect),
    being: new Set(lexicon.being),
    reflexives: new Set(lexicon.reflexives),
    prospect: new Set(lexicon.prospect),
    notVerbs: new Set(lexicon.notVerbs),
    announced: new Set(lexicon.announced),
  };
  indexes.set(lexicon, built);
  return built;
}

/** The direction that the nearest sign of tense in the sentence gives, at most `reach` tokens away; null without one. */
export function directionAt(
  tokens: readonly Token[],
  first: number,
  next: number,
  lexicon: TenseLexicon,
  reach = farthestVerb,
): Direction | null {
  const index = indexOf(lexicon);
  // "Réunis depuis samedi": since when looks back, whatever the verb.
  if (tokens[first - 1]?.entry?.slots.backward !== undefined) return 'past';
  // "Adoptée samedi", whatever the verb of the sentence.
  if (bareParticiple(tokens, first, lexicon, index)?.distance === 1) return 'past';
  const left =
    nearest(tokens, first - 1, -1, lexicon, index, reach) ?? bareParticiple(tokens, first, lexicon, index);
  const right = nearest(tokens, next, 1, lexicon, index, reach);
  const lead = leadOf(tokens, first);
  if (lead === 'future' && left?.direction !== 'past' && !opensOnParticiple(tokens, first, lexicon))
    return 'future';
  if (left === null && right === null) return lead;
  if (left === null) return right?.direction ?? null;
  if (right === null) return left.direction;
  return left.distance <= right.distance * rightWeight ? left.direction : right.direction;
}

/** "Confiné à partir du mois de mars, il…": the sentence opens on what had happened. */
function opensOnParticiple(tokens: readonly Token[], first: number, lexicon: TenseLexicon): boolean {
  return [3, 4].some((back) => {
    const token = tokens[first - back];
    const raw = token?.raw.toLowerCase() ?? '';
    return token?.capital === true && lexicon.bareParticiples.some((ending) => raw.endsWith(ending));
  });
}

/** "Jusqu'au 30 novembre" and "d'ici le 5" look ahead where no verb tells; "fermé depuis vendredi" looks back. */
function leadOf(tokens: readonly Token[], first: number): Direction | null {
  for (let back = 1; back <= 2; back += 1) {
    const slots = tokens[first - back]?.entry?.slots;
    if (slots?.onward !== undefined) return 'future';
    if (slots?.backward !== undefined) return 'past';
  }
  return null;
}

function nearest(
  tokens: readonly Token[],
  from: number,
  stride: 1 | -1,
  lexicon: TenseLexicon,
  index: TenseIndex,
  reach: number,
): { direction: Direction; distance: number } | null {
  for (let distance = 1, at = from; distance <= reach; distance += 1, at += stride) {
    const token = tokens[at];
    if (token === undefined || endsSentence(tokens, at, token)) return null;
    const beside = stride < 0 && distance <= farthestConditional;
    const direction =
      (beside ? conditionalOf(token, lexicon, index) : null) ??
      tenseOf(tokens, at, token.word, lexicon, index);
    if (direction !== null) return { direction, distance };
  }
  return null;
}

/** "Entré en vigueur lundi": a participle shortly before, where no verb stands on that side. */
function bareParticiple(
  tokens: readonly Token[],
  first: number,
  lexicon: TenseLexicon,
  index: TenseIndex,
): { direction: Direction; distance: number } | null {
  for (let distance = 1; distance <= 3; distance += 1) {
    const token = tokens[first - distance];
    if (token === undefined || token.raw === '') return null;
    const raw = token.raw.toLowerCase();
    if (raw.length < 4 || index.notVerbs.has(token.word) || token.capital) continue;
    if (index.future.has(token.word)) return null;
    if (lexicon.nounEndings.some((ending) => raw.endsWith(ending))) continue;
    if (isPassive(tokens, first - distance, index)) return null;
    if (lexicon.bareParticiples.some((ending) => raw.endsWith(ending)))
      return { direction: 'past', distance };
  }
  return null;
}

/** The stop of an initial ("B. Obama") ends nothing. */
function endsSentence(tokens: readonly Token[], at: number, token: Token): boolean {
  if (!sentenceEnds.has(token.word)) return false;
  return token.word !== '.' || (tokens[at - 1]?.raw.length ?? 0) !== 1;
}

/** "Qu'ils déposeraient lundi": what was to come, where the verb stands shortly before. */
function conditionalOf(token: Token, lexicon: TenseLexicon, index: TenseIndex): Direction | null {
  const raw = token.raw.toLowerCase();
  const isVerb = !token.capital && !index.notVerbs.has(token.word);
  return isVerb && lexicon.conditionalEndings.some((end) => raw.endsWith(end)) ? 'future' : null;
}

function tenseOf(
  tokens: readonly Token[],
  at: number,
  word: string,
  lexicon: TenseLexicon,
  index: TenseIndex,
): Direction | null {
  if (index.future.has(word) && !isCompound(tokens, at, index)) return 'future';
  if (index.announced.has(word) && isPassive(tokens, at, index)) return 'future';
  const before = tokens[at - 1]?.word ?? '';
  const ending = word.length >= 5 && tokens[at]?.capital !== true && !index.notVerbs.has(word);
  if (index.past.has(word) || (ending && lexicon.pastEndings.some((end) => word.endsWith(end)))) {
    // "Will hit", "to be held": the form of the past that is also the bare verb or the participle; "is held" tells nothing.
    if (index.future.has(before) || index.prospect.has(before)) return 'future';
    return isPassive(tokens, at, index) ? null : 'past';
  }
  if (index.perfect.has(word)) return perfectOf(tokens, at, lexicon, index);
  if (index.being.has(word)) return beingOf(tokens, at, lexicon, index);
  if (index.prospect.has(word)) return perfectOf(tokens, at, lexicon, index) === null ? null : 'future';
  if (ending && lexicon.futureEndings.some((end) => word.endsWith(end))) return 'future';
  return null;
}

/** "A organisé": the participle of a past that without its accent would be a present. */
function isCompound(tokens: readonly Token[], at: number, index: TenseIndex): boolean {
  const raw = tokens[at]?.raw.toLowerCase() ?? '';
  return /é(?:e?s?)$/.test(raw) && [1, 2].some((back) => index.perfect.has(tokens[at - back]?.word ?? ''));
}

/** "Est fermé", "est également annoncée": the passive of the present says how it is, not when it came to be. */
function isPassive(tokens: readonly Token[], at: number, index: TenseIndex): boolean {
  return [1, 2].some((back) => index.being.has(tokens[at - back]?.word ?? ''));
}

/** "A parlé", "est notamment venu", "a été reçu": past when a participle follows within two words. */
function perfectOf(
  tokens: readonly Token[],
  at: number,
  lexicon: TenseLexicon,
  index: TenseIndex,
): Direction | null {
  for (let ahead = at + 1; ahead <= at + 2; ahead += 1) {
    const word = tokens[ahead]?.word ?? '';
    const raw = tokens[ahead]?.raw.toLowerCase() ?? '';
    if (index.future.has(word) && !/é(?:e?s?)$/.test(raw)) return 'future';
    if (index.past.has(word)) return 'past';
    if (raw.length < 2 || index.notVerbs.has(word)) continue;
    if (lexicon.participleEndings.some((ending) => raw.endsWith(ending))) return 'past';
  }
  return null;
}

/** "Est parti" and "s'est levé" tell of the past; "est fermé" says how it is now. */
function beingOf(
  tokens: readonly Token[],
  at: number,
  lexicon: TenseLexicon,
  index: TenseIndex,
): Direction | null {
  const direction = perfectOf(tokens, at, lexicon, index);
  if (direction !== 'past' || index.reflexives.has(tokens[at - 1]?.word ?? '')) return direction;
  const moved = [1, 2].some((ahead) => {
    const word = tokens[at + ahead]?.word ?? '';
    return lexicon.beingVerbs.some((stem) => word.startsWith(stem));
  });
  return moved ? 'past' : null;
}
