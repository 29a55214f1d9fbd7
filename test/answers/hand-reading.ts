// Hand-made entries: a text with its dates marked as [words|value|mod], its sentences cut at full stops. The tests of the
// answers lean on these, so that a change in a reader does not move them.
import type { Article, Block } from '../../src/articles/article.ts';
import type { CorpusEntry } from '../../src/index/corpus.ts';
import type { DateMention, DatePrecision, Sentence } from '../../src/reading/reading.ts';

export interface HandArticle {
  readonly id: string;
  readonly title?: string;
  readonly date?: string;
  readonly lang?: 'fr' | 'en';
  /** Blank lines part the blocks; a block that begins "Lire aussi" or "Read also" is a link, a short one without a stop a heading. */
  readonly text: string;
}

const markedDate = /\[(?<words>[^|\]]+)\|(?<value>[^|\]]+)(?:\|(?<mod>[A-Z]+))?\]/gu;

export function handEntry({ id, title, date = '2031-05-20', lang = 'fr', text }: HandArticle): CorpusEntry {
  const plain = text.replaceAll(markedDate, '$<words>');
  const blocks = blocksOf(plain);
  const dates = datesOf(text, blocks);
  const sentences = blocks.flatMap((block) => (block.kind === 'paragraph' ? sentencesOf(plain, block) : []));
  const article: Article = {
    id,
    title: title ?? plain.slice(0, 60),
    date,
    outlet: 'Gazette',
    url: null,
    lang,
    titleIsDerived: title === undefined,
    rights: 'excerpts',
    text: plain,
    blocks,
  };
  return { article, reading: { blocks, sentences, quotes: [], dates } };
}

function blocksOf(text: string): readonly Block[] {
  let paragraph = 0;
  return [...text.matchAll(/[^\n]+/gu)].map((match): Block => {
    const span = { start: match.index, end: match.index + match[0].length };
    if (/^(?:Lire aussi|Read also)/u.test(match[0])) return { kind: 'related', ...span };
    if (match[0].length < 60 && !/[.»”"?!]$/u.test(match[0])) return { kind: 'heading', ...span };
    paragraph += 1;
    return { kind: 'paragraph', paragraph, ...span };
  });
}

function sentencesOf(text: string, block: Extract<Block, { kind: 'paragraph' }>): readonly Sentence[] {
  const part = text.slice(block.start, block.end);
  return [...part.matchAll(/(?=\S)(?:[^.?!«]|«[^»]*»)+?(?:[.?!]+(?=\s|$)|$)/gu)]
    .filter((match) => match[0].trim() !== '')
    .map((match) => ({
      start: block.start + match.index,
      end: block.start + match.index + match[0].length,
      paragraph: block.paragraph,
    }));
}

function datesOf(text: string, blocks: readonly Block[]): readonly DateMention[] {
  let removed = 0;
  return [...text.matchAll(markedDate)].flatMap((match): readonly DateMention[] => {
    const { words = '', value = '', mod } = match.groups ?? {};
    const start = match.index - removed;
    removed += match[0].length - words.length;
    const block = blocks.find((each) => each.start <= start && start < each.end);
    if (block?.kind !== 'paragraph') return [];
    const base = {
      start,
      end: start + words.length,
      value,
      paragraph: block.paragraph,
      basis: 'implied',
    } as const;
    const type = value.startsWith('P') ? 'DURATION' : 'DATE';
    return [
      { ...base, type, precision: precisionOf(value), ...(mod === undefined ? {} : { mod: mod as 'END' }) },
    ];
  });
}

function precisionOf(value: string): DatePrecision {
  if (value.includes('/')) return 'range';
  if (value.startsWith('P')) return value.endsWith('_REF') ? 'vague' : 'duration';
  if (value.endsWith('_REF')) return 'vague';
  return value.length === 4 ? 'year' : value.length === 7 ? 'month' : 'day';
}
