// The built program, as a user runs it: another folder, an environment, signals of the shell.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixtureFolder } from '../fixtures/corpus.ts';
import { runProgram, startProgram } from './dixit.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dixit-program-'));
  mkdirSync(join(folder, 'data', 'articles'), { recursive: true });
  writeFileSync(
    join(folder, 'data', 'articles', 'phare.md'),
    '---\ntitle: Le phare\ndate: 2001-02-03\n---\n\nLe phare de Roc-Noir a brûlé.\n',
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the program', () => {
  it('answers without a token, from the articles of the folder it is called in', () => {
    const { code, output, errors } = runProgram(['summary', '--length', 'short'], { cwd: folder });
    expect([code, errors]).toEqual([0, '']);
    expect(output).toContain('Le phare de Roc-Noir a brûlé.');
  });

  it('answers from its own articles where the folder has none, in the language of the environment', () => {
    const { code, output } = runProgram(['summary', '--length', 'short'], {
      cwd: tmpdir(),
      env: { LANG: 'fr_FR.UTF-8' },
    });
    expect(code).toBe(0);
    expect(output).toMatch(/^L’essentiel/);
  });

  it('reads its settings from the environment and from .env', () => {
    const named = runProgram(['summary', '--json'], { cwd: tmpdir(), env: { DIXIT_DATA: fixtureFolder } });
    expect(JSON.parse(named.output)).toMatchObject({
      kind: 'summary',
      excerpts: [{ article: { id: 'harbour-strike' } }, {}, {}],
    });
    const own = join(folder, 'own');
    mkdirSync(own);
    writeFileSync(
      join(own, '.env'),
      `DIXIT_DATA=${join(folder, 'data', 'articles')}\nDIXIT_CHARACTERS_PER_ARTICLE=100\n`,
    );
    expect(runProgram(['summary'], { cwd: own }).output).toContain('Le phare de Roc-Noir a brûlé.');
  });

  it('names every bad setting at once', () => {
    const { code, output, errors } = runProgram(['summary'], {
      env: { LOG_LEVEL: 'loud', DISCORD_API_URL: 'discord' },
    });
    expect([code, output]).toEqual([2, '']);
    expect(
      errors
        .trimEnd()
        .split('\n')
        .map((line) => line.split(' ')[1]),
    ).toEqual(['DISCORD_API_URL', 'LOG_LEVEL']);
  });

  it('answers JSON lines, and ends quietly when nobody reads on', () => {
    const rows = Array.from({ length: 300 }, (_, id) => JSON.stringify({ id, text: `Le ${id} mai.` })).join(
      '\n',
    );
    const { code, output } = runProgram(['read'], { input: rows });
    expect(code).toBe(0);
    expect(output.trimEnd().split('\n')).toHaveLength(300);
  });

  it('starts without a token: says so in two lines, where its page is, and how to ask', async () => {
    const { code, output, errors } = await startProgram([], {
      cwd: folder,
      meanwhile: async (url) => {
        const channel = await (await fetch(`${url}/channel`)).json();
        expect(channel).toMatchObject({ isConnected: false, welcome: { articles: 1 } });
        expect(await (await fetch(url)).text()).toContain('/assets/page/main.js');
      },
    });
    expect([code, errors]).toEqual([0, '']);
    expect(output.replace(/:\d+\n/, ':PORT\n')).toMatchInlineSnapshot(`
      "1 article loaded from data/articles.
      Try it in your browser, on a page like Discord: http://127.0.0.1:PORT
      There is no DISCORD_TOKEN, so Dixit answers here and not in Discord.
      To connect it, copy .env.example to .env and put the bot’s token there.
      Try: dixit who-said résultats concrets
      "
    `);
  });

  it('starts with the articles that are whole, and names the others', async () => {
    const broken = join(folder, 'broken');
    mkdirSync(broken);
    writeFileSync(join(broken, 'a.md'), '---\ndate: 2001-02-03\n---\n\nUn.\n');
    writeFileSync(join(broken, 'b.md'), '---\ndate: never\n---\n\nDeux.\n');
    const { code, output, errors } = await startProgram(['--data', broken]);
    expect(code).toBe(0);
    expect(output).toMatch(/^1 article loaded from /);
    expect(errors).toMatch(/^dixit: b\.md: /);
    expect(runProgram(['start', '--data', '/no/such/folder']).code).toBe(2);
  });

  it.each([
    ['alone', []],
    ['with the page beside it', ['--page']],
  ])('ends with 1 and one line when Discord cannot be reached, %s', (_, options) => {
    const { code, errors } = runProgram(['start', '--data', fixtureFolder, ...options], {
      env: {
        PORT: '0',
        DISCORD_TOKEN: 'not.a.token',
        DISCORD_API_URL: 'http://127.0.0.1:9/api',
        LOG_LEVEL: 'silent',
      },
    });
    expect(code).toBe(1);
    expect(errors).toMatch(/^dixit: .*127\.0\.0\.1:9.*\n$/);
    expect(errors).not.toContain('not.a.token');
  });
});
