// Expressions in that only look like times, by the words around them: ages, counts of things, numbers of laws. Says which to drop.
import type { Found } from './sense.ts';
import { isStop } from './story.ts';
import type { Token } from './token.ts';

const moneyAndMeasure: ReadonlySet<string> = new Set(['%', '€', '$', '£', '¥', '°', '‰']);
const numberMarks: ReadonlySet<string> = new Set([
  '$',
  '€',
  '£',
  '¥',
  '#',
  '°',
  '+',
  '/',
  '.',
  '-',
  '×',
  '=',
]);

/** How many tokens "de 68, 70, 72 et 75 ans" may take up before its last number. */
const longestRow = 12;

const dashes: ReadonlySet<string> = new Set(['-', '–', '—']);

function has(token: Token | undefined, slot: string): boolean {
  return token?.entry?.slots[slot] !== undefined;
}

/** Whether the words around say that this is no time. */
export function isNoDate(found: Found, tokens: readonly Token[]): boolean {
  return (
    isName(found, tokens) ||
    isProperName(found, tokens) ||
    isGlued(found, tokens) ||
    isBareNumber(found, tokens) ||
    isShare(found, tokens) ||
    isAge(found, tokens) ||
    isNumbered(found, tokens)
  );
}

/** "LA Weekly", "the Daily Herald", "20 Minutes": a repeated time, a span or a weekday that is a name. */
function isName({ sense, first, next }: Found, tokens: readonly Token[]): boolean {
  const token = tokens[first];
  if (token === undefined) return false;
  if (sense.kind === 'duration') return isTitle(tokens, first, next);
  if (next !== first + 1 || !token.capital) return false;
  const after = tokens[next];
  if (sense.kind === 'weekday' && isTitleWord(after)) {
    // "The Sunday Times", "Saturday Night Live".
    return has(tokens[first - 1], 'article') || (has(after, 'part') && isTitleWord(tokens[next + 1]));
  }
  if (sense.kind !== 'set') return false;
  return (tokens[first - 1]?.raw ?? '') !== '' || after?.capital === true;
}

/** "Le Soir", "Midi Libre", "Ligue du Midi": an hour or a part of the day with a capital inside a sentence. */
function isProperName({ sense, first, next }: Found, tokens: readonly Token[]): boolean {
  if (sense.kind !== 'part' && sense.kind !== 'clock') return false;
  const named = tokens[next - 1];
  if (named?.capital !== true || named.raw.length < 3 || named.raw === named.raw.toUpperCase()) return false;
  const stop = tokens[next - 2];
  return next - 1 > first || (stop !== undefined && !isStop(stop) && stop.raw !== '');
}

/** "The Sunday Times", but not "the SUNDAY VOTE". */
function isTitleWord(token: Token | undefined): boolean {
  return token?.capital === true && token.gap === 'blank' && token.raw !== token.raw.toUpperCase();
}

/** "World Cup 2018 day five": a year is no count; "à 20 Minutes", "on 60 Minutes": a capital in running text is a name's. */
function isTitle(tokens: readonly Token[], first: number, next: number): boolean {
  const token = tokens[first];
  const unit = tokens[next - 1];
  if (token?.numeral?.digits === 4 && token.numeral.value >= 1900 && token.numeral.value <= 2100) return true;
  const before = tokens[first - 1];
  const whole = token?.capital === true && token.numeral?.style === 'word' && unit?.capital === true;
  if (token?.numeral?.style !== 'plain' && !whole) return false;
  const stop = tokens[first - 2];
  const opens = stop === undefined || isStop(stop);
  const inText = before !== undefined && before.raw !== '' && (!before.capital || opens);
  return inText && unit?.capital === true && unit.raw !== unit.raw.toUpperCase();
}

/** Part of a compound: "Villeneuve-Dimanche", "Avril-Dupont", "non-Friday". */
function isGlued(found: Found, tokens: readonly Token[]): boolean {
  const first = tokens[found.first];
  const before = tokens[found.first - 1];
  const after = tokens[found.next];
  if (first === undefined || first.numeral !== null) return false;
  if (first.gap === 'hyphen' && before !== undefined && before.raw !== '') return true;
  return after?.gap === 'hyphen' && after.raw !== '' && !has(after, 'here-or-there');
}

/** "A 2013 report": the article, and no road. */
function opensSentence(word: Token, stop: Token | undefined): boolean {
  return has(word, 'indefinite') && (stop === undefined || isStop(stop));
}

/** A year that stands alone must not count things, money or articles of a law: "2000 personnes", "résolution 1405". */
function isBareNumber(found: Found, tokens: readonly Token[]): boolean {
  if (found.sense.kind === 'date' && found.sense.month !== undefined && found.sense.day === undefined) {
    const style = tokens[found.first - 1]?.numeral?.style;
    return style === 'plain' && tokens[found.first]?.gap === 'blank' && tokens[found.first]?.raw !== '';
  }
  if (found.bare !== true) return false;
  const token = tokens[found.first];
  const before = tokens[found.first - 1];
  const after = tokens[found.next];
  if (token === undefined || (before === undefined && after === undefined)) return true;
  if (before?.raw.length === 1 && before.capital && !opensSentence(before, tokens[found.first - 2]))
    return true;
  if (has(before, 'any-month')) return true;
  if (
    after?.word === '-' &&
    tokens[found.next + 1]?.numeral?.style === 'plain' &&
    tokens[found.next + 1]?.numeral?.digits !== 4
  )
    return true;
  // "1918 l'a marqué" is no litre.
  const elided = tokens[found.next + 1]?.gap === 'apostrophe';
  if (after !== undefined && (moneyAndMeasure.has(after.word) || (has(after, 'measure') && !elided)))
    return true;
  // "Over 2000 - 2050": two years, whatever stands before them.
  const spans =
    after !== undefined && dashes.has(after.word) && tokens[found.next + 1]?.numeral?.digits === 4;
  if (
    !spans &&
    before !== undefined &&
    before.word !== '\n' &&
    (numberMarks.has(before.word) || has(before, 'number-lead'))
  ) {
    const range = before.word === '-' || before.word === '/';
    return !range || tokens[found.first - 2]?.numeral?.digits !== 4;
  }
  const written = token.numeral?.value ?? 0;
  const year = written < 100 ? written + 1900 : written;
  const ends = dashes.has(before?.word ?? '') && tokens[found.first - 2]?.numeral?.digits === 4;
  const lead = has(before, 'year-lead') || spans || ends;
  // "In 1996 prices rose", but "in 2000 homes": nobody counts things so exactly.
  const exact = lead && year % 50 !== 0 && year >= 1900 && year <= 2060;
  const plainWord = after !== undefined && after.raw !== '' && !after.capital && !has(after, 'function');
  // What is counted stands in the plural; measures that take none are listed.
  if (plainWord && /[sx]$/.test(after.word) && !exact) return true;
  if (before?.numeral !== null && before !== undefined) return true;
  return lead ? year < 1000 : year < 1700 || year > 2060;
}

const closingMarks: ReadonlySet<string> = new Set(['"', '»', '”']);

/** "Vendredi 15 % des trains roulaient": the number is a share, and no day of the month. */
function isShare({ sense, next }: Found, tokens: readonly Token[]): boolean {
  const isDay = sense.kind === 'date' && sense.day !== undefined && sense.month === undefined;
  return isDay && moneyAndMeasure.has(tokens[next]?.word ?? '');
}

/** "Un chauffeur de 38 ans": years after a noun that does not last. */
function isAge(found: Found, tokens: readonly Token[]): boolean {
  const { sense } = found;
  if (sense.kind !== 'duration' || !/^P\d{1,3}(?:\.\d+)?Y$/.test(sense.value)) return false;
  if (!tokens.slice(found.first, found.next).some((token) => has(token, 'years'))) return false;
  let lead = found.first - 1;
  const isCount = (at: number): boolean => tokens[at]?.numeral?.style === 'plain';
  if (has(tokens[lead], 'about')) lead -= 1;
  const farthest = lead - longestRow;
  while (lead > farthest && (isCount(lead) || (has(tokens[lead], 'joins') && isCount(lead - 1)))) lead -= 1;
  const before = tokens[lead];
  // "Le « gilet jaune » de 32 ans": whose years they are stands inside the marks.
  const owner = closingMarks.has(tokens[lead - 1]?.word ?? '') ? tokens[lead - 2] : tokens[lead - 1];
  // "Durant les deux ans", but "les deux ans" of a child.
  if (has(before, 'age-lead') && has(owner, 'span-lead-in')) return false;
  if (has(before, 'age-lead')) return !has(tokens[found.next + 1], 'sentence');
  if (!has(before, 'of') || owner === undefined || owner.raw === '') return false;
  return !has(owner, 'lasting') && !has(owner, 'function') && !abstractNoun.test(owner.word);
}

/** "Une détention de dix ans": what has such an ending lasts, and is no person. */
const abstractNoun = /(?<!^bati|^apparte|^parle|^vete)(?:[ts]ion|ment|ance|ence|isme|tude|ite)$/;

/** "Le décret n°2004-12", "Le Printemps": the number of a law, the name of a shop. */
function isNumbered(found: Found, tokens: readonly Token[]): boolean {
  const token = tokens[found.first];
  const before = tokens[found.first - 1];
  if (token?.numeric !== null && token !== undefined) return before?.word === '°' || before?.word === '#';
  if (found.sense.kind !== 'season' || found.sense.year !== undefined) return false;
  const named = tokens[found.next - 1];
  return named?.capital === true && named !== tokens[0] && named.raw !== named.raw.toUpperCase();
}
