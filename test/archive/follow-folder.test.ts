import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { type FolderChange, followFolder } from '../../src/archive/follow-folder.ts';
import { openArchive } from '../../src/archive/open-archive.ts';
import type { Corpus } from '../../src/index/corpus.ts';
import { type ArticleFolder, articleFile, articleFolder, contentsOf, open } from './article-folder.ts';

const closing: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

interface Followed {
  readonly folder: ArticleFolder;
  readonly corpus: () => Corpus;
  /** The changes until one satisfies the condition; the disk tells them in its own time. */
  readonly until: (isDone: (corpus: Corpus) => boolean) => Promise<FolderChange[]>;
}

async function follow(count: number, before: (folder: ArticleFolder) => void = () => {}): Promise<Followed> {
  const folder = articleFolder(count);
  closing.push(folder.clear);
  const opened = openArchive({ articlesFolder: folder.path, cacheFolder: folder.cache, tell: () => {} });
  if (opened === null) throw new Error('there is no folder');
  before(folder);
  let { corpus } = opened.archive;
  const changes: FolderChange[] = [];
  let wake = () => {};
  const following = followFolder(folder.path, opened, {
    onCorpus: (now) => {
      corpus = now;
    },
    onChanged: (change) => {
      changes.push(change);
      wake();
    },
    onFault: (error) => {
      throw error;
    },
  });
  closing.push(following.stop);
  await following.ready;
  const until: Followed['until'] = async (isDone) => {
    while (!isDone(corpus)) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
    return changes.splice(0);
  };
  return { folder, corpus: () => corpus, until };
}

const holds = (id: string) => (corpus: Corpus) => corpus.entry(id) !== undefined;

describe('a folder that is followed', () => {
  it('gives new, changed and removed articles without a restart, as a start anew would', async () => {
    const { folder, corpus, until } = await follow(30);
    const first = corpus();
    folder.write('late', articleFile(77));
    await until(holds('late'));
    expect(corpus()).not.toBe(first);
    expect(holds('late')(first)).toBe(false);
    folder.write('n4', articleFile(4, 'La digue a cédé'));
    await until((now) => now.entry('n4')?.article.text.includes('a cédé') === true);
    expect(corpus().search.passages('digue cédé', { limit: 1 })[0]?.articleId).toBe('n4');
    folder.remove('n5');
    await until((now) => !holds('n5')(now));
    renameSync(join(folder.path, 'n6.md'), join(folder.path, 'renamed.md'));
    await until((now) => holds('renamed')(now) && !holds('n6')(now));
    expect(contentsOf(corpus())).toEqual(contentsOf(open(folder, null).corpus));
    // What was read while following is kept for the next start.
    expect(open(folder)).toMatchObject({ read: 0, told: [] });
  });

  it('names a broken file once and goes on; mended, it is there', async () => {
    const { folder, corpus, until } = await follow(2);
    folder.write('odd', '---\ndate: hier\n---\n\nRien.\n');
    folder.write('late', articleFile(5));
    const told = await until(holds('late'));
    folder.write('n0', articleFile(8));
    told.push(...(await until((now) => now.entry('n0')?.article.title === 'Le quai numéro 8')));
    folder.write('odd', articleFile(6));
    told.push(...(await until(holds('odd'))));
    const faults = told.flatMap((change) => change.faults);
    expect(faults.map(({ file, problem }) => [file, problem])).toEqual([['odd.md', 'its date is "hier"']]);
    folder.write('odd', 'no front matter');
    await until((now) => !holds('odd')(now));
    expect(corpus().entries).toHaveLength(3);
  });

  it('misses nothing that happened between the start and the first look', async () => {
    const { corpus } = await follow(3, (folder) => {
      folder.write('between', articleFile(9));
      folder.remove('n1');
    });
    expect(
      corpus()
        .entries.map(({ article }) => article.id)
        .sort(),
    ).toEqual(['between', 'n0', 'n2']);
  });

  it('leaves other files alone', async () => {
    const { folder, corpus, until } = await follow(1);
    const before = corpus();
    folder.write('.draft', articleFile(3));
    folder.write('late', articleFile(5));
    await until(holds('late'));
    expect(before.entries).toHaveLength(1);
    expect(
      corpus()
        .entries.map(({ article }) => article.id)
        .sort(),
    ).toEqual(['late', 'n0']);
  });
});
