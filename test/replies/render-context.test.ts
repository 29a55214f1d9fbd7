import { describe, expect, it } from 'vitest';
import type { CorpusEntry } from '../../src/index/corpus.ts';
import { hasContext, renderContext } from '../../src/replies/render-context.ts';
import type { Reply } from '../../src/replies/reply.ts';
import { corpus } from '../fixtures/corpus.ts';

const entry = entryNamed('pont-de-valmer');
const promise = "Ils méritent [de la part de la commune] une date ferme, et ils l'ont";

function entryNamed(id: string): CorpusEntry {
  const found = corpus.entry(id);
  if (found === undefined) throw new Error(`no article "${id}"`);
  return found;
}

function around(words: string, limit: number, own: CorpusEntry = entry): Reply | null {
  const start = own.article.text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not there`);
  const place = { start, end: start + words.length, quote: null, date: null };
  return renderContext(own, place, { locale: 'fr', charactersPerArticle: limit });
}

describe('the words around a place', () => {
  it('are those of its paragraph and of the one before and after, each with its ¶', () => {
    const reply = around(promise, 700);
    expect(reply?.excerpts.map(({ citation }) => citation.split('¶').at(-1))).toEqual(['1', '2', '3']);
    for (const { text } of reply?.excerpts ?? []) expect(entry.article.text).toContain(text);
  });

  it('stand out in it', () => {
    const core = around(promise, 700)?.excerpts.find(({ stresses }) => stresses.length > 0);
    const [stress] = core?.stresses ?? [];
    expect(core?.text.slice(stress?.start, stress?.end)).toBe(promise);
  });

  it('keep to the limit of the article, by whole sentences, the place always among them', () => {
    for (const limit of [700, 400, 250, 120]) {
      for (const { article, reading } of corpus.entries) {
        for (const sentence of reading.sentences) {
          const own = entryNamed(article.id);
          const place = { start: sentence.start, end: sentence.end, quote: null, date: null };
          const reply = renderContext(own, place, { locale: 'en', charactersPerArticle: limit });
          const length = reply?.excerpts.reduce((sum, { text }) => sum + text.length, 0) ?? 0;
          const allowed = article.rights === 'full' ? 2000 : limit;
          expect(length).toBeLessThanOrEqual(Math.max(allowed, sentence.end - sentence.start));
          expect(
            reply?.excerpts.some(({ text }) =>
              text.includes(article.text.slice(sentence.start, sentence.end)),
            ),
          ).toBe(true);
        }
      }
    }
  });

  it('show where their paragraphs are cut', () => {
    const [only, ...more] = around('le chantier restait dans son budget', 80)?.excerpts ?? [];
    expect([only?.isCutBefore, only?.isCutAfter, more.length]).toEqual([false, true, 0]);
    expect(around(promise, 5000)?.excerpts.some((one) => one.isCutBefore || one.isCutAfter)).toBe(false);
  });

  it('say of a quote who said it, and of a date what it is', () => {
    const quote = entry.reading.quotes.findIndex(({ start, end }) =>
      entry.article.text.slice(start, end).startsWith('Chaque euro'),
    );
    const date = entry.reading.dates.findIndex(({ start, end }) =>
      entry.article.text.slice(start, end).includes('12 février'),
    );
    const said = entry.reading.quotes[quote];
    const dated = entry.reading.dates[date];
    if (said === undefined || dated === undefined) throw new Error('the fixture changed');
    const notesAt = (place: Parameters<typeof renderContext>[1]): string =>
      (renderContext(entry, place, { locale: 'fr', charactersPerArticle: 700 })?.excerpts ?? [])
        .flatMap(({ notes }) => notes)
        .join('\n');
    expect(notesAt({ start: said.start, end: said.end, quote, date: null })).toContain('Hélène Morvan');
    expect(notesAt({ start: dated.start, end: dated.end, quote: null, date })).toContain('12 février 2019');
  });
});

describe('whether there is more to show', () => {
  it('is so where the shown words are fewer than those around, and not where they are all', () => {
    const start = entry.article.text.indexOf(promise);
    const place = { start, end: start + promise.length, quote: null, date: null };
    const options = { locale: 'fr', charactersPerArticle: 700 } as const;
    expect(hasContext(entry, place, promise.length, options)).toBe(true);
    expect(hasContext(entry, place, entry.article.text.length, options)).toBe(false);
  });
});
