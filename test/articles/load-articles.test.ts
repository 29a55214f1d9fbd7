import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { largestArticleFile, loadArticles } from '../../src/articles/load-articles.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dixit-load-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const good = '---\ndate: 2017-05-02\n---\n\nLe port a rouvert lundi.\n';
const put = (name: string, content: string | Uint8Array) => writeFileSync(join(folder, name), content);
const faultsOf = () => loadArticles(folder).faults.map(({ file, problem }) => `${file}: ${problem}`);

describe('loading a folder', () => {
  it('names each broken file and loads the others', () => {
    put('a.md', good);
    put('b.md', '---\ndate: hier\n---\n\nLe port.\n');
    put('c.md', Buffer.from([0x2d, 0x2d, 0x2d, 0x0a, 0xe9, 0xe8]));
    put('d.md', good);
    expect(loadArticles(folder).articles.map(({ id }) => id)).toEqual(['a', 'd']);
    expect(faultsOf()).toEqual(['b.md: its date is "hier"', 'c.md: it is not UTF-8']);
  });

  it.each(['title: *Le pont', 'title: *Le pont*', 'a: &a [x]\nb: *b'])(
    'loads the others beside front matter that names nothing: %s',
    (line) => {
      put('a.md', good);
      put('b.md', `---\n${line}\ndate: 2017-05\n---\n\nLe port.\n`);
      expect(loadArticles(folder)).toMatchObject({
        articles: [{ id: 'a' }],
        faults: [{ file: 'b.md', problem: expect.stringContaining('its front matter is not YAML') }],
      });
    },
  );

  it('refuses a file of 50 MB by its size', () => {
    put('big.md', good.padEnd(50 * 1024 * 1024, 'x'));
    expect(faultsOf()).toEqual([
      `big.md: it has 50 MB, more than the ${largestArticleFile / 1024 / 1024} MB an article may have`,
    ]);
  });

  it('takes a byte-order mark away', () => {
    put('bom.md', `\ufeff${good}`);
    expect(loadArticles(folder)).toMatchObject({
      articles: [{ text: 'Le port a rouvert lundi.' }],
      faults: [],
    });
  });

  it('reads folders in the folder, and refuses a second file of the same id', () => {
    mkdirSync(join(folder, 'mai'));
    put('port.md', good);
    put(join('mai', 'Port.md'), good);
    put(join('mai', 'quai.md'), good);
    const { articles, faults } = loadArticles(folder);
    expect(articles).toHaveLength(2);
    expect(faults).toHaveLength(1);
    expect(faults[0]?.problem).toMatch(/^its id "port" is that of .*ort\.md already$/i);
  });

  it('leaves files alone that are no articles', () => {
    put('a.md', good);
    put('notes.txt', 'rien');
    put('.hidden.md', 'rien');
    expect(loadArticles(folder)).toMatchObject({ articles: [{ id: 'a' }], faults: [] });
  });

  it('says that a link leads nowhere', () => {
    symlinkSync(join(folder, 'nowhere.md'), join(folder, 'link.md'));
    expect(faultsOf()).toEqual(['link.md: it cannot be read (ENOENT)']);
  });

  it('says that the folder is empty, missing, or a file', () => {
    expect(faultsOf()).toEqual([`${folder}: it holds no .md file`]);
    put('a.md', good);
    expect(loadArticles(join(folder, 'none')).faults).toMatchObject([{ problem: 'there is no such folder' }]);
    expect(loadArticles(join(folder, 'a.md')).faults).toMatchObject([
      { problem: expect.stringContaining('ENOTDIR') },
    ]);
  });
});
