// A quotation in, how it stands against the articles out: word for word, altered (with the changes), said by somebody
// else, or not there. Never says that a quotation is false: only that these articles do not hold it.
import type { Span } from '../articles/article.ts';
import { type CitableQuote, isCitable } from '../index/citable-quote.ts';
import type { Corpus, CorpusEntry } from '../index/corpus.ts';
import { findSpeakers } from '../index/find-speakers.ts';
import { speakersOf } from '../index/speakers.ts';
import { languageOf } from '../languages/language.ts';
import { createMemory } from '../remember.ts';
import { type Answer, type Excerpt, excerptOf, type Verdict } from './answer.ts';
import { nearestPassages } from './ask-sentence.ts';
import { type Alignment, align, type WrittenWord, writtenWords } from './check-align.ts';
import { type Place, placesOf } from './check-candidates.ts';
import { contextOf } from './dangling.ts';
import { introducedQuote } from './introduced-quote.ts';
import { invalidCall } from './searched.ts';
import { bareWords, holdsWords, readLabel } from './searched-words.ts';
import { quoteExcerpt } from './who-said-excerpt.ts';

export interface CheckOptions {
  readonly text: string;
  readonly speaker?: string | undefined;
}

/** Share of the asked words, common ones too and then aside, that must agree for the rest to count as changes. */
const LEAST_AGREEING = 0.6;
/** Words in a row that make a part of a quotation recognisable. */
const LEAST_RUN = 4;
const LEAST_RUN_SHARE = 0.4;
/** Shorter quotations are altered ones only of a quote as short. */
const SHORT_WORDS = 4;
const MOST_NEAREST = 2;
/** Fewer words between marks, ascribed to nobody, are a word stressed rather than a quotation. */
const LEAST_UNASCRIBED = 3;
/** Best first. */
const order: readonly Verdict[] = ['exact', 'typography', 'misattributed', 'altered', 'partial', 'absent'];

interface Judged {
  readonly place: Place;
  readonly alignment: Alignment;
  readonly span: Span;
  readonly quote: CitableQuote | null;
  readonly verdict: Verdict;
}

/** A quotation to look for, and whom it is ascribed to; no speaker where that is left open. */
interface Ascribed {
  readonly words: string;
  readonly speaker: string;
}

/** Checks a quotation, with or without its marks or words that introduce it; `speaker` is whom it is ascribed to. */
export function answerCheck(options: CheckOptions, corpus: Corpus): Answer {
  const query = options.text.trim();
  const asked = ascribedBy(options);
  const [whole] = asked;
  if (!holdsWords(whole.words)) {
    return invalidCall(query, { code: 'empty', option: 'text', value: options.text });
  }
  const [best] = asked.flatMap((one) => judgeAll(one, corpus)[0] ?? []).sort(byVerdict);
  if (best === undefined || best.verdict === 'absent') {
    const words = (asked[1] ?? whole).words;
    const nearest = nearestPassages(words, undefined, corpus, MOST_NEAREST).map(({ excerpt }) => excerpt());
    return { kind: 'check', query, verdict: 'absent', changes: [], excerpts: nearest };
  }
  const changes = best.verdict === 'altered' || best.verdict === 'partial' ? best.alignment.changes : [];
  return { kind: 'check', query, verdict: best.verdict, changes, excerpts: [excerptOfJudged(best)] };
}

/** The typed words as a whole, and the quotation that they introduce, if they do: either may be what an article holds. */
function ascribedBy({ text, speaker }: CheckOptions): readonly [Ascribed, ...Ascribed[]] {
  const label = readLabel(text);
  const whole = {
    words: bareWords(label?.words ?? text),
    speaker: bareWords(speaker ?? label?.speaker ?? ''),
  };
  const introduced = label === null ? introducedQuote(text) : null;
  if (introduced === null) return [whole];
  const inner = {
    words: bareWords(introduced.words),
    speaker: bareWords(speaker ?? introduced.speaker ?? ''),
  };
  const isShort = writtenWords(inner.words).length < LEAST_UNASCRIBED;
  return introduced.speaker === null && isShort ? [whole] : [whole, inner];
}

/** Best first. */
function judgeAll({ words: asked, speaker }: Ascribed, corpus: Corpus): readonly Judged[] {
  const words = writtenWords(asked);
  return placesOf(asked, corpus)
    .flatMap((place) => judge(asked, words, place) ?? [])
    .map((one) => ({ ...one, verdict: withSpeaker(one, speaker, corpus) }))
    .sort(byVerdict);
}

function byVerdict(a: Judged, b: Judged): number {
  return order.indexOf(a.verdict) - order.indexOf(b.verdict) || b.alignment.score - a.alignment.score;
}

function judge(asked: string, words: readonly WrittenWord[], place: Place): Judged | null {
  const { article, reading } = place.entry;
  const source = wordsAt(place);
  const alignment = align(words, source, asked, article.text);
  if (alignment.span === null) return null;
  const quote = quoteAt(reading.quotes.filter(isCitable), alignment.span);
  const verdict = verdictOf(asked, words, place.entry, alignment, quote);
  return { place, alignment, span: alignment.span, quote, verdict };
}

/** The words of places looked at of late. */
const places = createMemory<string, readonly WrittenWord[]>(200);

function wordsAt({ entry, start, end }: Place): readonly WrittenWord[] {
  const text = entry.article.text.slice(start, end);
  return places.recall(`${start} ${text}`, () => writtenWords(text, start));
}

function verdictOf(
  asked: string,
  words: readonly WrittenWord[],
  entry: CorpusEntry,
  alignment: Alignment,
  quote: CitableQuote | null,
): Verdict {
  const { text, lang } = entry.article;
  const { span, changes, agreeing, longestRun, overhang } = alignment;
  if (span === null) return 'absent';
  if (changes.length === 0) {
    const [first, last] = [words[0], words.at(-1)];
    const written = asked.slice(first?.start ?? 0, last?.end ?? 0);
    return written === text.slice(span.start, span.end) ? 'exact' : 'typography';
  }
  const isRecognisable = longestRun >= Math.max(LEAST_RUN, LEAST_RUN_SHARE * words.length);
  if (isRecognisable && overhang >= 2 && agreeing === longestRun) return 'partial';
  if (words.length <= SHORT_WORDS)
    return isAlteredShort(words.length, alignment, quote, text) ? 'altered' : 'absent';
  const { stopWords } = languageOf(lang).analysis;
  const changedWords = changes.flatMap((change) => writtenWords(change.asked));
  const content = words.filter(({ folded }) => !stopWords.has(folded)).length;
  const changedContent = changedWords.filter(({ folded }) => !stopWords.has(folded)).length;
  const isAltered =
    agreeing >= LEAST_AGREEING * words.length && content - changedContent >= LEAST_AGREEING * content;
  if (isAltered) return 'altered';
  return isRecognisable ? 'partial' : 'absent';
}

/** "un immense travail" alters «un énorme travail», and nothing longer. */
function isAlteredShort(
  length: number,
  { agreeing }: Alignment,
  quote: CitableQuote | null,
  text: string,
): boolean {
  if (quote === null || length < 3 || agreeing < length - 1) return false;
  return writtenWords(text.slice(quote.start, quote.end)).length <= SHORT_WORDS + 1;
}

/** The quote that holds the words, the shortest of several; else one that overlaps them. */
function quoteAt(quotes: readonly CitableQuote[], span: Span): CitableQuote | null {
  const overlapping = quotes
    .filter(({ start, end }) => start < span.end && end > span.start)
    .toSorted((a, b) => a.end - a.start - (b.end - b.start));
  return (
    overlapping.find(({ start, end }) => start <= span.start && end >= span.end) ?? overlapping.at(-1) ?? null
  );
}

/** The very words, known to be another's, are misattributed. An unknown speaker contradicts nobody. */
function withSpeaker({ verdict, quote }: Judged, asked: string, corpus: Corpus): Verdict {
  const said = quote?.attribution.speaker ?? null;
  if (asked === '' || said === null || (verdict !== 'exact' && verdict !== 'typography')) return verdict;
  const known = speakersOf(corpus).named(said.name);
  const isThem = findSpeakers(asked, corpus).some((speaker) => speaker === known);
  return isThem ? verdict : 'misattributed';
}

/** The whole quote, or the sentences that the words stand in, with the words to stress. */
function excerptOfJudged({ place, quote, span }: Judged): Excerpt {
  const { article, reading } = place.entry;
  const holds = (one: Span): boolean => one.start <= span.start && one.end >= span.end;
  if (quote !== null && holds(quote)) return { ...quoteExcerpt(place.entry, quote, []), matches: [span] };
  const sentences = reading.sentences.filter(({ start, end }) => start < span.end && end > span.start);
  const whole = {
    start: Math.min(sentences[0]?.start ?? span.start, span.start),
    end: Math.max(sentences.at(-1)?.end ?? span.end, span.end),
  };
  const [first] = sentences;
  const before = first === undefined ? null : contextOf(article, reading, reading.sentences.indexOf(first));
  const context = before === null ? null : { start: before.start, end: whole.end };
  return {
    ...excerptOf(article, whole, first?.paragraph ?? paragraphAt(place.entry, span)),
    ...(context === null
      ? {}
      : { context: { ...context, text: article.text.slice(context.start, context.end) } }),
    matches: [span],
  };
}

function paragraphAt({ reading }: CorpusEntry, { start }: Span): number {
  const block = reading.blocks.find((one) => one.start <= start && one.end > start);
  return block?.kind === 'paragraph' ? block.paragraph : 1;
}
