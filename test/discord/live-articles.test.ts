// A bot whose articles change while it runs: each question is answered over the articles that are there when it comes.
import { describe, expect, it } from 'vitest';
import { parseArticleFile } from '../../src/articles/article-file.ts';
import { commands } from '../../src/commands/index.ts';
import { deskFor } from '../../src/discord/desk.ts';
import { listen } from '../../src/discord/listen.ts';
import { type CorpusEntry, changeCorpus, corpusOf, readEntry } from '../../src/index/corpus.ts';
import type { ChannelJson } from '../../src/playground/channel-json.ts';
import { createPageApp } from '../../src/playground/page-app.ts';
import { partsOf } from './cards.ts';
import { testDesk } from './desks.ts';
import { openWire, rawButton, rawSlash } from './wire.ts';

function entry(id: string, text: string): CorpusEntry {
  const parsed = parseArticleFile(id, `---\ndate: 2019-03-14\nlang: fr\n---\n\n${text}\n`);
  if (parsed.kind !== 'article') throw new Error(parsed.problem);
  return readEntry(parsed.article);
}

const bridge = (words: string) =>
  entry(
    'pont',
    `La digue de Brévin tient.\n\n«${words}», a déclaré Hélène Morvan, maire de Brévin.\n\nLa fête aura lieu.`,
  );

function openLive() {
  let corpus = corpusOf([bridge('Le pont rouvre jeudi matin')]);
  const { corpus: _none, ...rest } = testDesk(commands).desk;
  const desk = deskFor(() => corpus, rest);
  const wire = openWire();
  listen(wire.client, desk);
  /** The parts of the card that a slash command or a button is answered with. */
  const answerTo = async (raw: object) => {
    const before = wire.sent.length;
    await wire.interaction(raw);
    await expect.poll(() => wire.sent.length).toBeGreaterThan(before);
    const { data } = (wire.sent.at(-1)?.body ?? {}) as {
      readonly data?: { readonly components?: readonly object[] };
    };
    return { text: JSON.stringify(data ?? {}), parts: partsOf(data?.components ?? []) };
  };
  const change = (removed: readonly string[], added: readonly CorpusEntry[]) => {
    corpus = changeCorpus(corpus, { removed, added });
  };
  return { answerTo, change, desk };
}

describe('articles that change while the bot runs', () => {
  it('are what the next answer is cut from, also of a question asked before', async () => {
    const { answerTo, change } = openLive();
    const ask = () => answerTo(rawSlash('who-said', { words: 'pont' }));
    expect((await ask()).text).toContain('rouvre jeudi matin');
    change([], [bridge('Le pont rouvrira dimanche soir')]);
    const now = await ask();
    expect(now.text).toContain('rouvrira dimanche soir');
    expect(now.text).not.toContain('rouvre jeudi matin');
    change(['pont'], []);
    expect((await ask()).text).not.toContain('rouvrira');
  });

  it('are told by the buttons under an answer of before', async () => {
    const { answerTo, change } = openLive();
    const { parts } = await answerTo(rawSlash('who-said', { words: 'pont' }));
    const buttons = parts.flatMap(({ custom_id }) => custom_id ?? []);
    expect(buttons.length).toBeGreaterThan(0);
    change([], [bridge('Le pont rouvrira dimanche soir')]);
    for (const button of buttons) {
      expect((await answerTo(rawButton(button))).text).toMatch(/article.* ha(?:s|ve) changed/i);
    }
  });

  it('are counted on the page that is opened then', async () => {
    const { change, desk } = openLive();
    const app = createPageApp({ desk, isConnected: false });
    const articles = async () => {
      const response = await app.request('/channel', { headers: { host: '127.0.0.1:3000' } });
      return ((await response.json()) as ChannelJson).welcome.articles;
    };
    expect(await articles()).toBe(1);
    change([], [entry('phare', 'Le phare du Raz sera vendu en octobre.')]);
    expect(await articles()).toBe(2);
  });
});
