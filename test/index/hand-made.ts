// Invented articles with readings made by hand, so that search and answers are tested apart from the readers.
import type { Article, ArticleLanguage, Block } from '../../src/articles/article.ts';
import { type Corpus, type CorpusEntry, corpusOf } from '../../src/index/corpus.ts';
import type { Quote, QuoteKind, Sentence } from '../../src/reading/reading.ts';

export interface MadeQuote {
  readonly words: string;
  readonly kind: QuoteKind;
  /** Null for an unknown speaker. The name must stand in the article. */
  readonly speaker: string | null;
  readonly role?: string;
  /** The words that name the speaker here; the name when left out. */
  readonly as?: string;
  readonly how?: 'named' | 'role' | 'pronoun' | 'carried';
  readonly cue?: string;
}

export interface MadeArticle {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  readonly lang?: ArticleLanguage;
  readonly paragraphs: readonly string[];
  readonly quotes?: readonly MadeQuote[];
}

export function corpusOfMade(...made: readonly MadeArticle[]): Corpus {
  return corpusOf(made.map(entryOf));
}

export function entryOf({ id, title, date, lang = 'fr', paragraphs, quotes = [] }: MadeArticle): CorpusEntry {
  const blocks: Block[] = [];
  let start = 0;
  paragraphs.forEach((paragraph, at) => {
    blocks.push({ kind: 'paragraph', paragraph: at + 1, start, end: start + paragraph.length });
    start += paragraph.length + 2;
  });
  const text = paragraphs.join('\n\n');
  const article: Article = {
    id,
    title,
    date,
    outlet: 'La Gazette de Brévin',
    url: null,
    lang,
    titleIsDerived: false,
    rights: 'excerpts',
    text,
    blocks,
  };
  const sentences = blocks.flatMap((block) => sentencesOf(text, block));
  return {
    article,
    reading: { blocks, sentences, quotes: quotes.map((quote) => quoteOf(text, blocks, quote)), dates: [] },
  };
}

/** Sentences end at ". ", "? " or "! " outside «…»; enough for these texts. */
function sentencesOf(text: string, block: Block): readonly Sentence[] {
  if (block.kind !== 'paragraph') return [];
  const found: Sentence[] = [];
  let [start, depth] = [block.start, 0];
  for (let at = block.start; at < block.end; at += 1) {
    if (text[at] === '«' || text[at] === '“') depth += 1;
    if (text[at] === '»' || text[at] === '”') depth -= 1;
    const isLast = at === block.end - 1;
    if (isLast || (depth === 0 && /[.?!]/.test(text[at] ?? '') && text[at + 1] === ' ')) {
      found.push({ paragraph: block.paragraph, start, end: at + 1 });
      start = at + 2;
    }
  }
  return found;
}

function quoteOf(text: string, blocks: readonly Block[], made: MadeQuote): Quote {
  const span = spanOf(text, made.words);
  const block = blocks.find(({ start, end }) => span.start >= start && span.end <= end);
  const paragraph = block?.kind === 'paragraph' ? block.paragraph : 1;
  const cue = made.cue === undefined ? null : spanOf(text, made.cue);
  if (made.speaker === null) {
    const attribution = { speaker: null, how: 'unknown', as: null, cue, confidence: 0.2 } as const;
    return { ...span, kind: made.kind, paragraph, attribution };
  }
  const speaker = {
    name: made.speaker,
    nameSpan: spanOf(text, made.speaker),
    role: made.role ?? null,
    roleSpan: made.role === undefined ? null : spanOf(text, made.role),
  };
  const as = spanOf(text, made.as ?? made.speaker);
  const attribution = { speaker, how: made.how ?? 'named', as, cue, confidence: 0.9 };
  return { ...span, kind: made.kind, paragraph, attribution };
}

function spanOf(text: string, words: string): { readonly start: number; readonly end: number } {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`hand-made: "${words}" is not in the text`);
  return { start, end: start + words.length };
}

const bridge: MadeArticle = {
  id: 'pont-de-brevin',
  title: 'Le pont de Brévin rouvrira au printemps',
  date: '2019-02-11',
  paragraphs: [
    'Le pont de Brévin, fermé depuis la tempête, rouvrira au printemps, selon la maire Odile Castain. Les travaux coûteront 7,2 millions d’euros.',
    '«Nous n’avons pas attendu l’Etat pour réparer ce pont, et nous ne l’attendrons pas davantage», a déclaré Odile Castain devant le conseil municipal. Le préfet Anselme Roca a salué «un chantier exemplaire» mené en quatre mois.',
    'Anselme Roca s’est rendu sur place mardi. Il a souligné que la région paierait la moitié de la facture. Mais l’opposition parle d’un «gouffre sans fond».',
    'L’Organisation des ports atlantiques regrette que le péage «pénalise les pêcheurs». Les camions de plus de 20 tonnes resteront interdits jusqu’en 2021.',
  ],
  quotes: [
    {
      words: 'Le pont de Brévin, fermé depuis la tempête, rouvrira au printemps',
      kind: 'indirect',
      speaker: 'Odile Castain',
      role: 'maire',
      as: 'la maire Odile Castain',
      cue: 'selon',
    },
    {
      words: 'Nous n’avons pas attendu l’Etat pour réparer ce pont, et nous ne l’attendrons pas davantage',
      kind: 'direct',
      speaker: 'Odile Castain',
      role: 'maire',
      cue: 'a déclaré',
    },
    {
      words: 'un chantier exemplaire',
      kind: 'mixed',
      speaker: 'Anselme Roca',
      role: 'préfet',
      as: 'Le préfet Anselme Roca',
      cue: 'a salué',
    },
    {
      words: 'la région paierait la moitié de la facture',
      kind: 'indirect',
      speaker: 'Anselme Roca',
      role: 'préfet',
      as: 'Il',
      how: 'pronoun',
      cue: 'a souligné que',
    },
    { words: 'gouffre sans fond', kind: 'mixed', speaker: null, cue: 'parle' },
    {
      words: 'le péage «pénalise les pêcheurs»',
      kind: 'indirect',
      speaker: 'Organisation des ports atlantiques',
      cue: 'regrette que',
    },
    {
      words: 'pénalise les pêcheurs',
      kind: 'mixed',
      speaker: 'Organisation des ports atlantiques',
      cue: 'regrette que',
    },
  ],
};

const strike: MadeArticle = {
  id: 'greve-des-phares',
  title: 'Les gardiens de phare en grève',
  date: '2019-03-04',
  paragraphs: [
    'Les gardiens de phare cessent le travail jeudi. «Nous demandons des résultats concrets avant l’été», a prévenu leur porte-parole Inès Le Guen.',
    '«Il a promis trop de choses», a-t-elle ajouté au sujet du préfet. Le ministère n’a pas répondu.',
  ],
  quotes: [
    {
      words: 'Nous demandons des résultats concrets avant l’été',
      kind: 'direct',
      speaker: 'Inès Le Guen',
      role: 'porte-parole',
      as: 'leur porte-parole Inès Le Guen',
      cue: 'a prévenu',
    },
    {
      words: 'Il a promis trop de choses',
      kind: 'direct',
      speaker: 'Inès Le Guen',
      role: 'porte-parole',
      as: 'elle',
      how: 'pronoun',
      cue: 'ajouté',
    },
  ],
};

const harbour: MadeArticle = {
  id: 'harbour-tolls',
  title: 'Harbour tolls to double in Saltmere',
  date: '2019-03',
  lang: 'en',
  paragraphs: [
    'Saltmere will double its harbour tolls next year. “The breakwater cannot wait,” said Mayor Ruth Ashby.',
    'According to the fishermen’s union, the tolls will ruin small boats. The WHO has no view on it.',
  ],
  quotes: [
    {
      words: 'The breakwater cannot wait',
      kind: 'direct',
      speaker: 'Ruth Ashby',
      role: 'Mayor',
      cue: 'said',
    },
    {
      words: 'the tolls will ruin small boats',
      kind: 'indirect',
      speaker: 'the fishermen’s union',
      cue: 'According to',
    },
  ],
};

/** Two French articles and an English one, readable at a glance. */
export const townCorpus: Corpus = corpusOfMade(bridge, strike, harbour);
