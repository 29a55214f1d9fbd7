import { describe, expect, it } from 'vitest';
import { completeLine } from '../../src/terminal/complete-line.ts';
import { openPrompt } from '../../src/terminal/prompt.ts';
import { splitLine } from '../../src/terminal/split-line.ts';
import { corpus } from '../fixtures/corpus.ts';
import { falseTerminal } from './dixit.ts';

async function type(lines: readonly string[]): Promise<{ readonly output: string; readonly errors: string }> {
  const { terminal, read } = falseTerminal({ input: `${lines.join('\n')}\n` });
  await openPrompt(() => corpus, {
    ...terminal,
    locale: 'en',
    dataFolder: '',
    cacheFolder: null,
    version: '1',
    charactersPerArticle: 700,
    inviteUrl: null,
    start: async () => 0,
  });
  return read();
}

describe('the prompt', () => {
  it('answers commands, in both languages, as in a shell and as in Discord', async () => {
    const { output, errors } = await type([
      'when Benali chantier',
      '/quand Benali chantier --lang fr',
      'dixit when Benali chantier',
    ]);
    expect(errors).toBe('');
    expect(output.match(/12 February 2019\n/g)).toHaveLength(2);
    expect(output).toContain('12 février 2019\n');
  });

  it('takes a line without a command for a question', async () => {
    const { output } = await type(["Qui s'est rendu sur le chantier ?"]);
    expect(output).toContain("l'ingénieur Karim Benali s'est rendu sur le chantier");
  });

  it('says what is wrong with a line, and goes on', async () => {
    const { output, errors } = await type([
      'who-said',
      'batch',
      '/whe G20',
      'when x --article nope',
      'help when',
      '',
      'when Benali chantier',
    ]);
    expect(errors.trimEnd().split('\n')).toEqual([
      'dixit: “words” is missing. Example: dixit who-said résultats concrets',
      'dixit: batch is for the shell. Example: dixit batch < questions.jsonl',
      'dixit: There is no command "whe". Did you mean when? Example: dixit when Tillerson à Moscou',
      'dixit: No article is called or titled “nope”. Example: dixit when Tillerson à Moscou',
    ]);
    expect(output).toContain('dixit when <event…>');
    expect(output).toContain('12 February 2019');
  });

  it('leaves at "exit"', async () => {
    const { output } = await type(['exit', 'when Benali chantier']);
    expect(output).not.toContain('12 February 2019');
  });
});

describe('completion', () => {
  const rows: readonly (readonly [string, readonly string[], string])[] = [
    ['who', ['who-said '], 'who'],
    ['ré', ['résumé '], 'ré'],
    ['ex', ['exit'], 'ex'],
    ['when x --art', ['--article '], '--art'],
    ['who-said x --speaker Morv', ['"Hélène Morvan"'], 'Morv'],
    ['summary --length m', ['medium'], 'm'],
    ['summary --day 2019', ['2019-03-14'], '2019'],
    ['tell me wh', [], 'tell me wh'],
  ];
  it.each(rows)('of %j', (line, hits, end) => {
    expect(completeLine(line, corpus)).toEqual([hits, end]);
  });

  it('offers every command on an empty line', () => {
    expect(completeLine('', corpus)[0]).toEqual(
      expect.arrayContaining(['who-said ', 'quand ', 'help', 'exit']),
    );
  });

  it('never loses what was typed where several things could follow', () => {
    const [hits, end] = completeLine('who-said x --article p', corpus);
    expect([hits.length > 1 ? hits[0] : end, end]).toEqual([end, 'p']);
  });
});

describe('a typed line', () => {
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ["qui-a-dit l'été  d'hier", ['qui-a-dit', "l'été", "d'hier"]],
    ['who-said x --speaker "Hélène Morvan"', ['who-said', 'x', '--speaker', 'Hélène Morvan']],
    ['a "b c', ['a', 'b c']],
    ['--day="2019-03"', ['--day=2019-03']],
    ['   ', []],
  ];
  it.each(rows)('falls into words: %j', (line, words) => {
    expect(splitLine(line)).toEqual(words);
  });
});
