// Marked stretches in, those out that are what a house is called: la société "Bois de Meuse", le syndicat « Rives claires ».
// Such words are no quotation but a name, and the grammar goes on past their marks.
import type { SpeechLexicon } from '../../languages/speech.ts';
import type { MarkedSpan } from '../quotes/marks.ts';
import type { Token } from '../quotes/tokens.ts';
import { tokenize } from '../quotes/tokens.ts';
import { bodyName } from './body-name.ts';
import { adjectiveOfBody } from './name-sequences.ts';
import type { NameMention } from './names.ts';

/** The longest name that is read, in letters and in words. */
const longest = 50;
const mostWords = 5;

/** How far back the noun and its article are looked for, in letters. */
const reach = 70;

/** Two capitals open no statement: "Jeunes Facteurs". */
function isWrittenAsName(words: readonly Token[]): boolean {
  const long = words.filter(({ text }) => text.length > 3);
  return long.length > 0 && long.every(({ isCapital }) => isCapital);
}

/** A noun for some house with its article stands right before: "la société", "du syndicat belge", "l'agence de presse". */
function isBehindHouse(before: readonly Token[], lexicon: SpeechLexicon): boolean {
  const isHouse = (at: number): boolean => {
    const noun = lexicon.roleNouns.get(before.at(at)?.lower ?? '');
    const article = before.at(at - 1)?.lower ?? '';
    if (noun?.kind !== 'body' || !noun.isGeneric || noun.number === 'plural') return false;
    return lexicon.determiners.has(article) || lexicon.contractions.has(article);
  };
  const last = before.at(-1);
  if (last === undefined || last.kind !== 'word' || last.isCapital) return false;
  if (isHouse(-1)) return true;
  if (!lexicon.headFirst) return false;
  const isAdjective = lexicon.nationalities.has(last.folded) || adjectiveOfBody.test(last.lower);
  const link = before.at(-2)?.lower ?? '';
  const isKind = lexicon.nounLinks.has(link) && !lexicon.contractions.has(link);
  return (isAdjective && isHouse(-2)) || (isKind && isHouse(-3));
}

function isName(text: string, span: MarkedSpan, lexicon: SpeechLexicon): boolean {
  const { start, end, outerStart, outerEnd, style, isUnclosed } = span;
  if (style === 'dash' || isUnclosed || end - start > longest || end <= start) return false;
  const said = text.slice(start, end);
  if (!/^\p{Lu}/u.test(said) || /[.!?…,;:()[\]\n]/u.test(said)) return false;
  const words = tokenize(text, span, lexicon).filter(({ kind }) => kind !== 'sign');
  const [first] = words;
  if (first === undefined || words.length > mostWords || lexicon.adverbs.has(first.lower)) return false;
  if (lexicon.subjectPronouns.has(first.lower) || /^[jc]'$/.test(first.lower)) return false;
  // « Rives claires » | dénonce …: where the sentence goes on, one capital will do.
  const goesOn = /^(?:\s*\([^()]{1,30}\))?[\s\u00a0]*(?:\p{Ll}|,[\s\u00a0]*(?:qui|dont|who|which)\s)/u;
  if (!isWrittenAsName(words) && !goesOn.test(text.slice(outerEnd, outerEnd + 50))) return false;
  const from = Math.max(0, outerStart - reach);
  return isBehindHouse(tokenize(text, { start: from, end: outerStart }, lexicon), lexicon);
}

/** The stretches that are names of houses. */
export function findMarkedNames(
  text: string,
  marked: readonly MarkedSpan[],
  lexicon: SpeechLexicon,
): readonly MarkedSpan[] {
  return marked.filter((span) => isName(text, span, lexicon));
}

/** The names found in a block, with those between marks in place of what their words alone would tell. */
export function withMarkedNames(
  names: readonly NameMention[],
  called: readonly MarkedSpan[],
  tokens: readonly Token[],
  block: number,
): readonly NameMention[] {
  const here = called.filter((span) => span.block === block);
  if (here.length === 0) return names;
  const isInside = ({ start, end }: NameMention): boolean =>
    here.some((span) => start < span.outerEnd && end > span.outerStart);
  const own = here.map((span) => bodyName(span, block, tokens, null));
  return [...names.filter((name) => !isInside(name)), ...own].sort((a, b) => a.start - b.start);
}
