// A span in its passage in, what its own words tell out, whatever is asked: a known first name, a role, a year, a unit,
// where it stands in the sentence, what the article tells of its bearer.
import type { CorpusEntry } from '../index/corpus.ts';
import { languageOf } from '../languages/language.ts';
import type { SpeechLexicon } from '../languages/speech.ts';
import type { bearerClueNames, formClueNames } from './ask-clue-names.ts';
import type { ArticleNames } from './ask-names.ts';
import type { AnswerSpan } from './ask-spans.ts';
import type { PlainToken } from './ask-tokens.ts';

type Row<Names extends readonly string[]> = Readonly<Record<Names[number], number>>;

/** Where a preposition may stand before a name, in UTF-16 units. */
const LEAD = 24;

const one = (statement: boolean): number => (statement ? 1 : 0);

export function formCluesOf(
  span: AnswerSpan,
  entry: CorpusEntry,
  tokens: readonly PlainToken[],
  smallWords: ReadonlySet<string>,
): Row<typeof formClueNames> {
  const { article } = entry;
  const { speech, analysis } = languageOf(article.lang);
  const { first, last, form } = span;
  const [head, before, after] = [tokens[first], tokens[first - 1], tokens[last + 1]];
  const written = article.text.slice(span.start, span.end);
  const lead = article.text.slice(Math.max(0, span.start - LEAD), span.start);
  const own = tokens.slice(first, last + 1);
  const isRole = ({ lower }: PlainToken): boolean => speech.roleNouns.has(lower);
  return {
    opensSentence: one(head?.gap === 'end'),
    endsClause: one(after === undefined || after.gap !== 'joined'),
    inBrackets: one(head?.gap === 'bracket'),
    afterPlaceWord: one(analysis.questions.beforePlace.test(lead)),
    afterDeterminer: one(speech.determiners.has(before?.word ?? '')),
    afterPreposition: one(speech.prepositions.has(before?.word ?? '')),
    length: Math.log(1 + own.length) / 3,
    single: one(own.length === 1),
    firstName: one(own.some(({ word, isCapital }) => isCapital && speech.firstNames.has(word))),
    role: one((before !== undefined && isRole(before)) || own.some(isRole)),
    acronym: one(/^(?=.*\p{Lu})[\p{Lu}\p{N}]{2,}$/u.test(written)),
    smallElsewhere: one(form === 'name' && own.length === 1 && smallWords.has(head?.word ?? '')),
    holdsVerb: one(own.some((token) => isVerb(token, speech))),
    isYear: one(/^\d{4}$/.test(written)),
    hasUnit: one(form === 'figure' && (own.length > 1 || /[%€$£°]/.test(written))),
  };
}

function isVerb({ word, isCapital }: PlainToken, { verbs }: SpeechLexicon): boolean {
  return !isCapital && verbs.get(word)?.some(({ form }) => form === 'finite') === true;
}

/** What the article tells of its bearer; `names` are the article's. */
export function bearerCluesOf(
  span: AnswerSpan,
  tokens: readonly PlainToken[],
  { mentions, places, counts, title }: ArticleNames,
): Row<typeof bearerClueNames> {
  const folded = tokens
    .slice(span.first, span.last + 1)
    .map(({ word }) => word)
    .join(' ');
  // Where the phrase ends with a name, the name must be met.
  const mention = mentions.find((each) => {
    const { start, end } = each.name ?? each;
    return start < span.end && end > span.start;
  });
  const isNamed = mention !== undefined && mention.name !== null;
  const isBearer = (kind: string): boolean => mention?.bearer === kind;
  const count = counts.get(folded) ?? 0;
  const asPlace = count === 0 ? 0 : (places.get(folded) ?? 0) / count;
  return {
    personName: one(isNamed && isBearer('person')),
    bodyName: one(isNamed && isBearer('body')),
    unknownName: one(isNamed && isBearer('unknown')),
    roleAlone: one(!isNamed && isBearer('person')),
    bodyRole: one(!isNamed && isBearer('body')),
    bearerHasRole: one(mention?.hasRole === true),
    mayBeSubject: one(mention?.mayBeSubject === true),
    oftenPlace: asPlace,
    oftenNamed: Math.min(1, Math.log(1 + count) / 3),
    inTitle: one(title.has(folded)),
  };
}
