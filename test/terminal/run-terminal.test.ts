import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answers/answer.ts';
import { articleNamed } from '../replies/excerpts.ts';
import { dixit } from './dixit.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dixit-terminal-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function json(args: readonly string[]): Promise<Answer> {
  const { code, output, errors } = await dixit([...args, '--json']);
  expect([code, errors]).toEqual([0, '']);
  expect(output.trimEnd().split('\n')).toHaveLength(1);
  return JSON.parse(output) as Answer;
}

describe('a question in a shell', () => {
  it('is answered in words, with where they stand', async () => {
    const { code, output, errors } = await dixit(['when', 'Benali', 'chantier']);
    expect([code, errors]).toEqual([0, '']);
    expect(output).toContain("Le 12 février, l'ingénieur Karim Benali s'est rendu sur le chantier");
    expect(output).toContain(
      "Le pont de Valmer rouvrira avant l'été · Le Courrier de Valmer · 14 March 2019 · ¶5",
    );
  });

  it('has labels in the language asked for', async () => {
    const { output } = await dixit(['when', 'Benali', 'chantier', '--lang', 'fr']);
    expect(output).toMatch(/^Quand\u00a0\? «\u00a0Benali chantier\u00a0»\n12 février 2019\n/);
  });

  it('may use the French names of command and option', async () => {
    const french = await dixit(['quand', 'Benali', 'chantier', '--article', 'pont-de-valmer']);
    expect(french.output).toContain('12 February 2019');
    expect((await dixit(['resume', '--longueur', 'une phrase', '--article', 'pont-de-valmer'])).code).toBe(0);
  });

  it('that finds nothing is answered all the same', async () => {
    const { code, output } = await dixit(['who-said', 'ornithorynque']);
    expect(code).toBe(0);
    expect(output).toMatch(/^Not found in the \d+ articles from \d+ \w+ \d{4} to \d+ \w+ \d{4}\.$/m);
  });

  it('is answered as data whose words are slices of the articles', async () => {
    const answer = await json(['ask', 'Qui a lancé le chantier du pont de Valmer ?']);
    const excerpts = [...answer.excerpts, ...(answer.kind === 'nothing' ? answer.nearest : [])];
    expect(excerpts.length).toBeGreaterThan(0);
    for (const { text, start, end, article, paragraph } of excerpts) {
      expect(articleNamed(article.id).text.slice(start, end)).toBe(text);
      expect(Object.keys(article)).toEqual(
        expect.arrayContaining(['id', 'title', 'date', 'outlet', 'url', 'lang']),
      );
      expect(paragraph).toBeGreaterThan(0);
    }
  });

  it('gives a date as text, type, value and precision', async () => {
    const answer = await json(['when', 'Benali', 'chantier']);
    expect(answer.kind).toBe('dates');
    expect(answer.excerpts[0]?.date).toMatchObject({
      text: 'Le 12 février',
      type: 'DATE',
      value: '2019-02-12',
      precision: 'day',
    });
  });

  it('sums up an article, a day, and the newest without either', async () => {
    const article = await json(['summary', '--article', 'pont-de-valmer', '--length', 'short']);
    expect([article.kind, article.excerpts.length]).toEqual(['summary', 1]);
    const day = await json(['summary', '--day', '2019-03-14', '--length', 'long']);
    expect(day.excerpts.every((excerpt) => excerpt.article.id === 'pont-de-valmer')).toBe(true);
    expect((await json(['summary'])).excerpts[0]?.article.date).toBe('2024-06-18');
    expect(await json(['summary', '--day', '1999-12-31'])).toMatchObject({
      kind: 'nothing',
      reason: 'no-articles',
    });
  });

  it('checks a quotation word for word', async () => {
    const answer = await json(['check', 'une copie à moitié rendue']);
    expect(answer).toMatchObject({ kind: 'check', verdict: 'exact', changes: [] });
  });
});

describe('a wrong call', () => {
  const rows: readonly (readonly [readonly string[], string])[] = [
    [
      ['whosaid', 'x'],
      'There is no command "whosaid". Did you mean who-said? Example: dixit who-said résultats concrets',
    ],
    [['zzzzzz'], 'There is no command "zzzzzz". Example: dixit help'],
    [['who-said'], '“words” is missing. Example: dixit who-said résultats concrets'],
    [['who-said', '  '], '“words” is missing. Example: dixit who-said résultats concrets'],
    [
      ['who-said', 'x', '--speker', 'y'],
      'who-said has no option --speker. Did you mean --speaker? Example: dixit who-said résultats concrets',
    ],
    [
      ['who-said', 'x', '--day', 'y'],
      'who-said has no option --day. Example: dixit who-said résultats concrets',
    ],
    [['who-said', 'x', '--speaker'], '--speaker needs a value. Example: dixit who-said résultats concrets'],
    [
      ['who-said', 'x', '--speaker', '--json'],
      '--speaker needs a value. Example: dixit who-said résultats concrets',
    ],
    [['who-said', 'x', '--json=yes'], '--json takes no value. Example: dixit who-said résultats concrets'],
    [['summary', 'pont'], 'summary takes options only, not "pont". Example: dixit summary --length short'],
    [
      ['summary', '--length', 'huge'],
      '“--length” cannot be “huge”. Choices: short, medium, long. Example: dixit summary --length short',
    ],
    [
      ['summary', '--day', '2017-13-01'],
      '“2017-13-01” is not a day. Write 2017-05-02, for example. Example: dixit summary --day 2017-05',
    ],
    [
      ['summary', '--article', 'pont-de-valmr'],
      'No article is called or titled “pont-de-valmr”. Did you mean pont-de-valmer? Example: dixit summary --article Poutine Trump',
    ],
    [
      ['ask', 'x'.repeat(501)],
      '“question” is too long: 501 characters, 500 at most. Example: dixit ask "Où se déroule le G20 ?"',
    ],
    [
      ['when', 'x', '--lang', 'de'],
      '--lang is "de" and should be fr or en. Example: dixit when Tillerson à Moscou',
    ],
    [
      ['when', 'x', '--data', '/no/such/folder'],
      'There is no folder "/no/such/folder". Example: dixit who-said résultats concrets --data data/articles',
    ],
    [
      ['batch', 'x'],
      'batch reads JSON lines from standard input and takes no words. Example: dixit batch < questions.jsonl',
    ],
    [['read', '--speaker', 'x'], 'read has no option --speaker. Example: dixit read Poutine Trump'],
    [['import'], 'import needs a file. Example: dixit import article.txt --date 2017-05-02'],
    [['help', 'whosaid'], 'There is no command "whosaid". Example: dixit help who-said'],
  ];
  it.each(rows)('is told in one line, with a call that works: %j', async (args, sentence) => {
    const { code, output, errors } = await dixit(args);
    expect(errors).toBe(`dixit: ${sentence}\n`);
    expect([code, output]).toEqual([2, '']);
  });

  it('is told in French to who asks in French', async () => {
    const { errors } = await dixit(['who-said', '--lang', 'fr']);
    expect(errors).toBe(
      'dixit: Il manque «\u00a0words\u00a0». Exemple\u00a0: dixit who-said résultats concrets\n',
    );
  });

  it('cannot write to the screen what the shell would obey', async () => {
    const { errors } = await dixit(['\u001b[31mred\n']);
    expect(errors).not.toContain('\u001b');
    expect(errors.trimEnd()).not.toContain('\n');
  });
});

describe('help and version', () => {
  it('show every command and action', async () => {
    const { code, output } = await dixit([], { width: 60 });
    expect(code).toBe(0);
    for (const word of [
      'who-said',
      'when',
      'summary',
      'ask',
      'check',
      'read',
      'batch',
      'import',
      'start',
      '--data',
      '--lang',
    ]) {
      expect(output).toContain(word);
    }
    expect(Math.max(...output.split('\n').map((line) => line.length))).toBeLessThanOrEqual(70);
  });

  it('show one command, in the language asked for', async () => {
    for (const args of [
      ['help', 'when'],
      ['when', '--help'],
      ['quand', '-h'],
    ]) {
      const { output } = await dixit([...args, '--lang', 'fr']);
      expect(output).toContain('dixit when <event…> [--article …]');
      expect(output).toContain('Quand est-ce arrivé ?');
    }
  });

  it('tell the version', async () => {
    expect((await dixit(['--version'])).output).toBe('9.8.7\n');
    expect((await dixit(['-v', '--json'])).output).toBe('"9.8.7"\n');
  });
});

describe('start', () => {
  it('is handed to the start, with its folder and language', async () => {
    const { output } = await dixit(['start', '--data', 'x', '--lang', 'fr']);
    expect(output).toBe('started {"dataFolder":"x","locale":"fr","hasPage":false}\n');
    expect((await dixit(['start', '--page'])).output).toContain('"hasPage":true');
    expect((await dixit(['start', 'now'])).code).toBe(2);
    expect((await dixit(['start', '--page=now'])).code).toBe(2);
    expect((await dixit(['when', 'G20', '--page'])).code).toBe(2);
  });
});

describe('a folder with a broken file', () => {
  it('answers from the others, and names the broken one', async () => {
    writeFileSync(
      join(folder, 'whole.md'),
      '---\ntitle: Le phare\ndate: 2001-02-03\n---\n\nLe phare de Roc-Noir a brûlé.\n',
    );
    writeFileSync(join(folder, 'broken.md'), '---\ndate: 31 février\n---\n\nTexte.\n');
    const { code, output, errors } = await dixit(['summary', '--article', 'whole', '--data', folder]);
    expect(code).toBe(0);
    expect(output).toContain('Le phare de Roc-Noir a brûlé.');
    expect(errors).toMatch(/^dixit: broken\.md: .*\n$/);
  });
});

describe('import', () => {
  it('writes an article file and says its title', async () => {
    const raw = join(folder, 'grue.txt');
    writeFileSync(raw, ' date 2003-04 La grue du port est tombée. Personne ne passait\n\nLe port a fermé.\n');
    const data = join(folder, 'articles');
    const { code, output } = await dixit(['import', raw, '--data', data]);
    expect(code).toBe(0);
    expect(output).toContain('grue.md: La grue du port est tombée.');
    expect(readFileSync(join(data, 'grue.md'), 'utf8')).toContain('date: 2003-04');
    expect((await dixit(['summary', '--data', data, '--length', 'short'])).output).toContain(
      'La grue du port est tombée.',
    );
  });

  it('takes the front matter that a text lacks, and says which is lacking', async () => {
    const raw = join(folder, 'sans-date.txt');
    writeFileSync(raw, 'Le marché a rouvert.\n');
    const data = join(folder, 'others');
    const without = await dixit(['import', raw, '--data', data]);
    expect(without.code).toBe(2);
    expect(without.errors).toMatch(/^dixit: .*sans-date\.txt: .*date.*\n$/);
    const { code, output } = await dixit([
      'import',
      raw,
      '--data',
      data,
      '--date',
      '2003-04-05',
      '--title',
      'Le marché',
      '--json',
    ]);
    expect(code).toBe(0);
    expect(JSON.parse(output)).toMatchObject([{ id: 'sans-date', title: 'Le marché' }]);
  });
});
