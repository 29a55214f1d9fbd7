// The promises of a page, over every article of the fixtures and of `data/`: questions are drawn from the articles
// themselves, answered by the real commands, and every page they give is looked at.
import { describe, expect, it } from 'vitest';
import { refersBack } from '../../src/answers/dangling.ts';
import type { Article } from '../../src/articles/article.ts';
import { commands } from '../../src/commands/index.ts';
import { readArguments } from '../../src/commands/read-arguments.ts';
import { escapeMarkdown } from '../../src/replies/escape-markdown.ts';
import { renderReply } from '../../src/replies/render-reply.ts';
import type { Locale, Reply, ReplyExcerpt } from '../../src/replies/reply.ts';
import { allArticles, corpus } from '../fixtures/corpus.ts';
import { renderedAsPlainText } from '../replies/discord-markdown.ts';

const limits = [700, 160];
const sentences = corpus.entries.flatMap(({ article, reading }) =>
  reading.sentences.map(({ start, end }) => article.text.slice(start, end)),
);
const quotes = corpus.entries.flatMap(({ article, reading }) =>
  reading.quotes.map(({ start, end }) => article.text.slice(start, end)),
);
const halves = sentences.map((sentence) => sentence.slice(0, Math.ceil(sentence.length / 2)));
const strange = ['tramway zéro', '**gras** <@123> `code`', 'x'.repeat(500), '« »', 'le la les', '🦆'];

const questions: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ...[...quotes, ...halves, ...strange].map((words) => ['who-said', { words: words.slice(0, 500) }] as const),
  ...[...sentences, ...strange].map((event) => ['when', { event: event.slice(0, 500) }] as const),
  ...[...halves, ...strange].map((question) => ['ask', { question: question.slice(0, 500) }] as const),
  ...[...quotes, ...halves, ...strange].map((text) => ['check', { text }] as const),
  ...allArticles.flatMap(({ id, date }) =>
    ['short', 'medium', 'long'].flatMap((length) => [
      ['summary', { article: id, length }] as const,
      ['summary', { day: date, length }] as const,
    ]),
  ),
  ['summary', { day: '1999-12-31' }],
];

function answer([name, raw]: (typeof questions)[number]) {
  const command = commands.find((one) => one.name === name);
  if (command === undefined) throw new Error(`no command "${name}"`);
  const read = readArguments(command, raw);
  return read.kind === 'ready' ? command.run(read.args, corpus) : read.answer;
}

interface Page {
  readonly question: string;
  readonly limit: number;
  readonly reply: Reply;
}

const pages: readonly Page[] = questions.flatMap((question) => {
  const found = answer(question);
  return limits.flatMap((limit) =>
    (['fr', 'en'] as const satisfies readonly Locale[]).map((locale) => ({
      question: JSON.stringify(question),
      limit,
      reply: renderReply(found, { locale, charactersPerArticle: limit }),
    })),
  );
});

/** The article that an excerpt cites, by its title or first words and its paragraph. */
function citedArticle({ citation, text }: ReplyExcerpt): Article | undefined {
  return allArticles.find(
    (article) =>
      article.text.includes(text) &&
      citation.includes(article.titleIsDerived ? article.title.slice(0, 40) : article.title),
  );
}

const shown = pages.flatMap(({ reply, limit, question }) =>
  reply.excerpts.map((excerpt) => ({ excerpt, reply, limit, question, article: citedArticle(excerpt) })),
);

describe('every page', () => {
  it('is looked at: the articles give enough questions, and those enough pages of every kind', () => {
    expect(questions.length).toBeGreaterThan(100);
    expect(shown.length).toBeGreaterThan(300);
    const kinds = new Set(pages.map(({ reply }) => reply.kind));
    expect([...kinds].sort()).toEqual([
      'check',
      'dates',
      'invalid',
      'nothing',
      'passages',
      'quotes',
      'summary',
    ]);
  });

  it('shows words that stand so in the article it cites', () => {
    expect(shown.filter(({ article }) => article === undefined).map(({ excerpt }) => excerpt.text)).toEqual(
      [],
    );
  });

  it('shows them in Discord character for character', () => {
    const wrong = shown.filter(
      ({ excerpt }) => renderedAsPlainText(escapeMarkdown(excerpt.text)) !== excerpt.text,
    );
    expect(wrong.map(({ excerpt }) => excerpt.text)).toEqual([]);
  });

  it('cites title, outlet, date and the very paragraph', () => {
    const wrong = shown.filter(({ excerpt, article, reply }) => {
      if (article === undefined) return true;
      const number = Number(/¶(\d+)$/.exec(excerpt.citation)?.[1]);
      const block = article.blocks.find((one) => one.kind === 'paragraph' && one.paragraph === number);
      const start = article.text.indexOf(excerpt.text);
      // Words taken along from the paragraph before do not change where the excerpt itself stands.
      const isThere = block !== undefined && start < block.end && block.start < start + excerpt.text.length;
      const untitled = reply.locale === 'fr' ? 'sans titre' : 'untitled';
      return !(
        isThere &&
        excerpt.citation.includes(article.date.slice(0, 4)) &&
        excerpt.citation.includes(article.outlet ?? '') &&
        excerpt.citation.includes(untitled) === article.titleIsDerived
      );
    });
    expect(wrong.map(({ excerpt }) => [excerpt.citation, excerpt.text])).toEqual([]);
  });

  it('links to the words where the article has an address', () => {
    const wrong = shown.filter(({ excerpt, article }) =>
      article?.url == null
        ? excerpt.url !== null
        : !(excerpt.url?.includes(':~:text=') && excerpt.url.length <= 512 && URL.canParse(excerpt.url)),
    );
    expect(wrong.map(({ excerpt }) => excerpt.url)).toEqual([]);
  });

  it('shows no more of an article than the limit, unless its rights allow it', () => {
    const over = pages.filter(({ reply, limit }) => {
      const totals = new Map<Article, number>();
      for (const excerpt of reply.excerpts) {
        const article = citedArticle(excerpt);
        if (article !== undefined && article.rights !== 'full') {
          totals.set(article, (totals.get(article) ?? 0) + excerpt.text.length);
        }
      }
      return [...totals.values()].some((total) => total > limit);
    });
    expect(over.map(({ question, limit }) => [question, limit])).toEqual([]);
  });

  it('begins and ends where sentences do, wherever it was cut', () => {
    const cut = shown.filter(({ excerpt }) => excerpt.isCutBefore || excerpt.isCutAfter);
    const wrong = cut.filter(({ excerpt, article }) => {
      const reading = article === undefined ? undefined : corpus.entry(article.id)?.reading;
      if (article === undefined || reading === undefined) return true;
      const start = article.text.indexOf(excerpt.text);
      const end = start + excerpt.text.length;
      const starts = reading.sentences.some((sentence) => sentence.start === start);
      const ends = reading.sentences.some((sentence) => sentence.end === end);
      const inQuote = reading.quotes.some((quote) => quote.start <= start && end <= quote.end);
      return !inQuote && ((excerpt.isCutBefore && !starts) || (excerpt.isCutAfter && !ends));
    });
    expect(wrong.map(({ excerpt }) => excerpt.text)).toEqual([]);
  });

  it('counts what it leaves out', () => {
    const silent = pages.filter(
      ({ reply, limit }) =>
        limit === 160 &&
        reply.excerpts.length === 0 &&
        reply.footer.length === 0 &&
        !['nothing', 'invalid', 'check'].includes(reply.kind),
    );
    expect(silent.map(({ question }) => question)).toEqual([]);
  });

  it('names speakers by words of the article only', () => {
    const wrong = shown.filter(
      ({ excerpt, article }) =>
        excerpt.speakerName !== undefined &&
        !(article?.text.includes(excerpt.speakerName) && excerpt.notes[0]?.startsWith(excerpt.speakerName)),
    );
    expect(wrong.map(({ excerpt }) => excerpt.speakerName)).toEqual([]);
  });

  it('says of a quote whose speaker is not known that they are not named', () => {
    const unnamed = pages
      .filter(({ reply }) => reply.kind === 'quotes')
      .flatMap(({ reply }) => reply.excerpts.filter(({ speakerName }) => speakerName === undefined));
    expect(
      unnamed.filter(({ notes }) => !/^(?:Locuteur non nommé|Speaker not named)/.test(notes[0] ?? '')),
    ).toEqual([]);
  });

  it('opens on no pronoun or connector while the sentence before it is left out', () => {
    const wrong = shown.filter(({ excerpt, article }) => {
      // What opens on a mark opens on the speaker's words, not on the reporter's.
      if (excerpt.marks !== null || /^[«“"]/.test(excerpt.text)) return false;
      if (article === undefined || !refersBack(excerpt.text, article.lang)) return false;
      const start = article.text.indexOf(excerpt.text);
      const before = corpus
        .entry(article.id)
        ?.reading.sentences.findLast((sentence) => sentence.end <= start);
      return before !== undefined && article.text.slice(before.end, start).trim() === '';
    });
    expect(wrong.map(({ excerpt, question }) => [question, excerpt.text])).toEqual([]);
  });

  it('never calls anything false, and says of nothing how much was looked at', () => {
    const ours = pages.map(({ reply }) => ({
      reply,
      words: [reply.excerptsHeading ?? '', ...reply.footer, ...reply.lines].join(' '),
    }));
    const harsh = ours.filter(
      ({ words, reply }) =>
        reply.kind !== 'check' &&
        reply.kind !== 'invalid' &&
        /\b(?:faux|fausse|false|wrong|untrue|mensonge|lie)\b/iu.test(words),
    );
    expect(harsh.map(({ words }) => words)).toEqual([]);
    const nothings = ours.filter(({ reply }) => reply.kind === 'nothing');
    expect(nothings.length).toBeGreaterThan(10);
    const vague = nothings.filter(
      ({ words }) =>
        !/\d+ articles|seul article|one article|n’en donne pas|gives no date|n’y est cité|nobody is quoted|jours les plus|nearest days/.test(
          words,
        ),
    );
    expect(vague.map(({ words }) => words)).toEqual([]);
  });
});
