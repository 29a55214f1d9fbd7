import { describe, expect, it } from 'vitest';
import { commands } from '../../src/commands/index.ts';
import { corpus } from '../fixtures/corpus.ts';

function labels(
  name: string,
  option: string,
  typed: string,
  filled: Readonly<Record<string, string>>,
): readonly string[] {
  const command = commands.find((one) => one.name === name);
  return (command?.suggest(option, typed, filled, corpus) ?? []).map(({ label }) => label);
}

const bridge = { article: 'pont-de-valmer' };

describe('suggestions beside options that are filled in', () => {
  it.each(['who-said', 'quotes', 'timeline'])('of /%s name only those whom the article quotes', (name) => {
    const speakers = labels(name, 'speaker', '', bridge).join('\n');
    expect(speakers).toContain('Hélène Morvan');
    expect(speakers).not.toContain('Holt');
    expect(labels(name, 'speaker', '', {}).join('\n')).toContain('Holt');
  });

  it.each(['who-said', 'quotes', 'timeline'])('of /%s name only articles that quote the speaker', (name) => {
    const articles = labels(name, 'article', '', { speaker: 'Morvan' });
    expect(articles).toEqual(["Le pont de Valmer rouvrira avant l'été"]);
    expect(labels(name, 'article', '', {}).length).toBeGreaterThan(1);
  });

  it('of an article hold words of its title, wherever they stand in it', () => {
    expect(labels('who-said', 'article', 'été val', { speaker: 'Morvan' })).toHaveLength(1);
    expect(labels('who-said', 'article', 'harbour', { speaker: 'Morvan' })).toEqual([]);
    expect(labels('who-said', 'speaker', 'mor', bridge).join('\n')).toContain('Hélène Morvan');
    expect(labels('who-said', 'speaker', 'holt', bridge)).toEqual([]);
  });

  it('of words are quotes of the article, named by its title too', () => {
    const byTitle = labels('who-said', 'words', '', { article: 'pont de Valmer' });
    expect(byTitle.length).toBeGreaterThan(0);
    expect(byTitle).toEqual(labels('who-said', 'words', '', bridge));
  });

  it('of articles are those of the day', () => {
    expect(labels('summary', 'article', '', { day: '14 mars 2019' })).toEqual([
      "Le pont de Valmer rouvrira avant l'été",
    ]);
  });

  it.each([
    [{ article: 'rien de tel zzz' }, 'speaker'],
    [{ speaker: 'personne zzz' }, 'article'],
    [{ day: 'jamais' }, 'article'],
  ])('are not narrowed by what names nothing: %j', (filled, option) => {
    expect(labels('timeline', option, '', filled)).toEqual(labels('timeline', option, '', {}));
  });
});
