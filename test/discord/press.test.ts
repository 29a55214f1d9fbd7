// Buttons over the fixture articles: what each leads to, also after a restart and after an article changed.
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { excerptOf } from '../../src/answers/answer.ts';
import type { Article } from '../../src/articles/article.ts';
import { type Command, defineCommand } from '../../src/commands/command.ts';
import { commands as ourCommands } from '../../src/commands/index.ts';
import { answerCommand, type Desk } from '../../src/discord/desk.ts';
import { cardMessage } from '../../src/discord/message.ts';
import { answerPress, type Pressed, type PressOutcome } from '../../src/discord/press.ts';
import { buildCorpus } from '../../src/index/corpus.ts';
import { allArticles } from '../fixtures/corpus.ts';
import { limitFaults, type Part, partsOf, textsOf } from './cards.ts';
import { echo, words as echoOption } from './desks.ts';

function deskOf(articles: readonly Article[]): Desk {
  const corpus = buildCorpus(articles);
  return { corpus, commands, charactersPerArticle: 300, logger: pino({ level: 'silent' }) };
}

/** Finds every sentence, whatever it is asked. */
const everything = defineCommand({
  ...echo,
  name: 'everything',
  options: [{ ...echoOption, maxLength: 500 }],
  suggest: () => [],
  run: (args, corpus) => ({
    kind: 'passages',
    query: args.words,
    excerpts: corpus.entries.flatMap(({ article, reading }) =>
      reading.sentences.map((sentence) => excerptOf(article, sentence, sentence.paragraph)),
    ),
  }),
});

/** Finds as many as the question has characters. */
const byLength: Command = {
  ...everything,
  name: 'by-length',
  run: (args, corpus) => {
    const answer = everything.run(args, corpus);
    if (answer.kind !== 'passages') return answer;
    return { ...answer, excerpts: answer.excerpts.slice(0, String(args.words).length) };
  },
};

const commands = [...ourCommands, everything, byLength];

const desk = deskOf(allArticles);
const changedDesk = deskOf(
  allArticles.map((article) => ({ ...article, title: `${article.title} (mis à jour)` })),
);

type Card = readonly object[];

function ask(name: string, raw: Readonly<Record<string, string>>, canShare = true, at = desk): Card {
  const command = commands.find((one) => one.name === name);
  if (command === undefined) throw new Error(`no command "${name}"`);
  const { reply, controls } = answerCommand(command, raw, { locale: 'fr', canShare }, at);
  return cardMessage(reply, controls);
}

function buttonNamed(label: string, card: Card): Part | undefined {
  return partsOf(card).find((part) => part.label === label);
}

function press(label: string, card: Card, how: Partial<Pressed> = {}, at: Desk = desk): PressOutcome {
  const customId = buttonNamed(label, card)?.custom_id;
  if (customId === undefined) throw new Error(`no button "${label}"`);
  const pressed = {
    customId,
    components: card,
    locale: 'fr',
    name: 'Odile',
    isOwn: true,
    canShare: true,
    ...how,
  } as const;
  return answerPress(pressed, at);
}

function cardOf({ draft }: PressOutcome): Card {
  if (draft.card === null) throw new Error(`no card: ${draft.plain()}`);
  return draft.card;
}

function quotedIn(card: Card): readonly string[] {
  return textsOf(card).flatMap((text) => text.split('\n').filter((line) => line.startsWith('> ')));
}

const question = { question: 'Où est le pont de Valmer ?' };
/** Words of one sentence among others. */
const part = { text: 'une copie à moitié rendue' };
/** More sentences than one page of 300 characters holds. */
const wide = { article: 'pont-de-valmer', length: 'long' };

describe('sharing', () => {
  it('posts the card as it stands, with who shared it, without the asker’s own buttons', () => {
    const card = ask('ask', question);
    const outcome = press('Partager', card);
    const shared = cardOf(outcome);
    expect(outcome.kind).toBe('post');
    expect(textsOf(shared)).toEqual([...textsOf(card), '-# Partagé par **Odile**']);
    expect(partsOf(shared).filter(({ label }) => label === 'Partager' || label === 'Suivant')).toEqual([]);
    expect(limitFaults(shared)).toEqual([]);
  });

  it('spends the button of the asker’s own card and leaves the rest of it', () => {
    const card = ask('ask', question);
    const outcome = press('Partager', card);
    if (outcome.kind !== 'post') throw new Error(outcome.kind);
    expect(textsOf(outcome.after)).toEqual(textsOf(card));
    expect(buttonNamed('Partagé', outcome.after)?.disabled).toBe(true);
    expect(buttonNamed('Partager', outcome.after)).toBeUndefined();
  });

  it('writes a hostile name as it is, as nothing else', () => {
    const shared = cardOf(press('Partager', ask('ask', question), { name: '@everyone **x**\n# <@1>' }));
    expect(textsOf(shared).at(-1)).toBe('-# Partagé par **\\@everyone \\*\\*x\\*\\* # \\<@1>**');
  });

  it('fits a message without components too, with who shared it', () => {
    const texts = Array.from({ length: 6 }, (_, at) => ({
      type: 10,
      content: `> ${'mot '.repeat(150)}${at}`,
    }));
    const outcome = press('Partager', ask('ask', question), {
      components: [{ type: 17, components: texts }],
    });
    const plain = outcome.draft.plain();
    expect(plain.length).toBeLessThanOrEqual(2000);
    expect(plain.split('\n')).toEqual([
      ...texts.slice(0, 3).map(({ content }) => content),
      '-# Partagé par **Odile**',
    ]);
  });

  it('says so instead where an article of the card changed since', () => {
    const outcome = press('Partager', ask('ask', question), {}, changedDesk);
    expect(outcome.kind).toBe('reply');
    expect(outcome.draft.plain()).toContain('a changé ou a disparu depuis');
  });

  it.each([
    ['an answer that everybody sees', () => ask('ask', question, false)],
    ['a call that was wrong', () => ask('summary', { day: 'jamais' })],
  ])('is not offered on %s', (_, made) => {
    expect(buttonNamed('Partager', made())).toBeUndefined();
  });
});

describe('turning the page', () => {
  it('shows other excerpts, and comes back to the first ones', () => {
    const first = ask('summary', wide);
    const second = cardOf(press('Suivant', first));
    expect(quotedIn(second).length).toBeGreaterThan(0);
    expect(quotedIn(second).filter((line) => quotedIn(first).includes(line))).toEqual([]);
    expect(cardOf(press('Précédent', second))).toEqual(first);
  });

  it('ends at both ends, where the button cannot be pressed', () => {
    let card = ask('summary', wide);
    expect(buttonNamed('Précédent', card)?.disabled).toBe(true);
    for (let turns = 0; turns < 20 && buttonNamed('Suivant', card)?.disabled !== true; turns += 1) {
      card = cardOf(press('Suivant', card));
      expect(limitFaults(card)).toEqual([]);
    }
    expect(buttonNamed('Suivant', card)?.disabled).toBe(true);
  });

  it('changes the asker’s own card, and answers anybody else in private', () => {
    const card = ask('summary', wide);
    expect(press('Suivant', card).kind).toBe('update');
    const other = press('Suivant', card, { isOwn: false, canShare: false });
    expect(other.kind).toBe('reply');
    expect(buttonNamed('Partager', cardOf(other))).toBeUndefined();
  });

  it('works after a restart', () => {
    const [before, after] = [desk, deskOf(allArticles)].map((at) =>
      cardOf(press('Suivant', ask('summary', wide), {}, at)),
    );
    expect(after).toEqual(before);
  });

  it('asks a question that is too long for a button by as many of its words as find the same', () => {
    const long = { words: 'pont '.repeat(38).trim() };
    const second = cardOf(press('Suivant', ask('everything', long)));
    expect(quotedIn(second)).toEqual(
      quotedIn(cardOf(press('Suivant', ask('everything', { words: 'pont' })))),
    );
  });

  it('is not offered where no shorter question finds the same: what is not shown is counted', () => {
    const card = ask('by-length', { words: 'pont '.repeat(38).trim() });
    expect(buttonNamed('Suivant', card)).toBeUndefined();
    expect(textsOf(card).at(-1)).toMatch(/autres extraits ne sont pas montrés/);
  });

  it('begins anew, and says why, where the articles changed', () => {
    const texts = textsOf(cardOf(press('Suivant', ask('summary', wide), {}, changedDesk)));
    expect(texts.join('\n')).toContain('Les articles ont changé depuis');
    expect(texts.join('\n')).toContain('(mis à jour)');
  });
});

describe('reading on', () => {
  const article = { article: 'pont-de-valmer' };

  it('goes from paragraph to paragraph and back, to the end', () => {
    const second = cardOf(press('Suivant', ask('read', article)));
    expect(textsOf(second).join('\n')).toMatch(/¶2\b/);
    const first = ask('read', { ...article, paragraph: '1' });
    expect(cardOf(press('Précédent', second))).toEqual(first);
    expect(buttonNamed('Précédent', first)?.disabled).toBe(true);
    let last = second;
    for (let turns = 0; turns < 30 && buttonNamed('Suivant', last)?.disabled !== true; turns += 1) {
      last = cardOf(press('Suivant', last));
    }
    const { blocks = [] } = allArticles.find(({ id }) => id === article.article) ?? {};
    const count = blocks.filter(({ kind }) => kind === 'paragraph').length;
    expect(textsOf(last).join('\n')).toContain(`¶${count}`);
  });

  it('shows a long paragraph in pieces before the next one', () => {
    const pieces = [ask('read', { article: 'sommet-des-iles', paragraph: '2' })];
    while (pieces.length < 30 && buttonNamed('Suivant', pieces.at(-1) ?? [])?.disabled !== true) {
      pieces.push(cardOf(press('Suivant', pieces.at(-1) ?? [])));
    }
    const numbers = pieces.map((card) => /¶(\d+)/.exec(textsOf(card).join('\n'))?.[1]);
    expect(numbers).toEqual(numbers.toSorted((a, b) => Number(a) - Number(b)));
    expect(new Set(pieces.map((card) => JSON.stringify(quotedIn(card)))).size).toBe(pieces.length);
  });

  it('goes on in the same article where its name is too long for a button', () => {
    const [any] = allArticles;
    if (any === undefined) throw new Error('no article');
    const id = 'un-nom-de-fichier-'.repeat(8);
    const long = deskOf([{ ...any, id, title: 'titre '.repeat(30) }]);
    const read = commands.find(({ name }) => name === 'read');
    if (read === undefined) throw new Error('no read');
    const { reply, controls } = answerCommand(read, { article: id }, { locale: 'fr', canShare: true }, long);
    const outcome = press('Suivant', cardMessage(reply, controls), {}, long);
    expect(textsOf(cardOf(outcome)).join('\n')).toContain('Paragraphe 2');
  });

  it('shows the article as it is now where it changed, and says so; nothing where it is gone', () => {
    const changed = press('Suivant', ask('read', article), {}, changedDesk);
    expect(textsOf(cardOf(changed)).join('\n')).toContain('Les articles ont changé depuis');
    const gone = press('Suivant', ask('read', article), {}, deskOf([]));
    expect(gone.draft.plain()).toContain('a changé ou a disparu depuis');
  });
});

describe('the words around an excerpt', () => {
  it('are shown in private, with the excerpt among them, to the letter', () => {
    const card = ask('check', part);
    const outcome = press('Contexte', card);
    expect(outcome.kind).toBe('reply');
    const shown = quotedIn(cardOf(outcome)).map((line) => line.replace(/^> |\*\*|\\(?=\W)/g, ''));
    const whole = shown.map((line) => line.replace(/^\[…\] | \[…\]$/g, ''));
    expect(whole.length).toBeGreaterThan(0);
    for (const line of whole) expect(allArticles.some(({ text }) => text.includes(line))).toBe(true);
    const characters = whole.reduce((sum, line) => sum + line.length, 0);
    expect(characters).toBeLessThanOrEqual(300);
  });

  it('of each sentence of a summary shows what stands around it, in its own paragraph and the next ones', () => {
    const roomy = { ...desk, charactersPerArticle: 700 };
    const card = ask('summary', { article: 'pont-de-valmer', length: 'medium' }, true, roomy);
    const buttons = partsOf(card).filter(({ label }) => label === 'Contexte');
    expect(buttons.length).toBeGreaterThan(1);
    const sentences = quotedIn(card).map((line) => line.slice('> '.length));
    expect(buttons).toHaveLength(sentences.length);
    for (const [at, { custom_id: customId = '' }] of buttons.entries()) {
      const around = cardOf(
        answerPress(
          { customId, components: card, locale: 'fr', name: 'Odile', isOwn: true, canShare: true },
          roomy,
        ),
      );
      const text = quotedIn(around).join(' ').replaceAll('**', '');
      expect(text).toContain(sentences[at]);
      expect(text.length).toBeGreaterThan(sentences[at]?.length ?? 0);
    }
  });

  it('are not made up from an article that changed', () => {
    const outcome = press('Contexte', ask('check', part), {}, changedDesk);
    expect(outcome.draft.card).toBeNull();
    expect(outcome.draft.plain()).toContain('a changé ou a disparu depuis');
  });
});

describe('a button that is not ours', () => {
  it.each(['old:1', '1pabcde1|gone|=x|', '1cAAAAAAA1.2..'])('is answered in one sentence: %j', (customId) => {
    const pressed = {
      customId,
      components: [],
      locale: 'en',
      name: 'x',
      isOwn: true,
      canShare: true,
    } as const;
    const outcome = answerPress(pressed, desk);
    expect(outcome.kind).toBe('reply');
    expect(outcome.draft.card).toBeNull();
    expect(outcome.draft.plain()).toMatch(/^(?:This button no longer works|An article in this answer)/);
  });
});
