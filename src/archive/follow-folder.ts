// An opened archive in, its corpus kept as the folder is out: articles that are added, changed or taken away while the
// program runs. Reads in small steps, between which the program answers.
import { relative } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { watch } from 'chokidar';
import type { FileFault } from '../articles/load-articles.ts';
import type { Corpus } from '../index/corpus.ts';
import { type Archive, type ArchiveChange, changeArchive, compareArchive, faultsOf } from './archive.ts';
import type { OpenedArchive } from './open-archive.ts';
import { type Snapshot, takeSnapshot } from './snapshot.ts';

export interface Follower {
  /** Told after each step of a change. */
  readonly onCorpus: (corpus: Corpus) => void;
  /** Told when a change is made whole: how many articles came or were read again, how many went, what is wrong now. */
  readonly onChanged: (changed: FolderChange) => void;
  /** The folder cannot be followed, or could not be read; the corpus stays as it is. */
  readonly onFault: (error: unknown) => void;
}

export interface FolderChange {
  readonly added: number;
  readonly removed: number;
  readonly articles: number;
  /** Only those that were not there before. */
  readonly faults: readonly FileFault[];
}

export interface Following {
  /** Resolves once nothing that happens to the folder is missed. */
  readonly ready: Promise<void>;
  readonly stop: () => Promise<void>;
}

/** A file is read once it has been left alone for so long, and the folder once its files have, in milliseconds. */
const SETTLED = 200;
const QUIET = 100;
/** Articles read in one step; an answer waits no longer than for these. */
const STEP = 20;

/** Follows the folder until it is stopped. */
export function followFolder(folder: string, opened: OpenedArchive, follower: Follower): Following {
  let [archive, snapshot] = [opened.archive, opened.snapshot];
  let isReady = false;
  let timer: NodeJS.Timeout | undefined;
  let work = Promise.resolve();
  const changed = new Set<string>();
  const known = new Map(snapshot.files.map(({ file, modified }) => [file, modified]));

  const catchUp = async (): Promise<void> => {
    const touched = new Set(changed);
    changed.clear();
    try {
      const now = takeSnapshot(folder, { snapshot, changed: touched });
      const before = faultsOf(archive, snapshot);
      const change = compareArchive(archive, now);
      for (const step of stepsOf(change)) {
        archive = changeArchive(archive, step);
        follower.onCorpus(archive.corpus);
        await nextTurn();
      }
      snapshot = now;
      tellChange(change, before, archive, now);
      if (change.added.length + change.removed.length > 0) opened.keep(archive);
    } catch (error) {
      follower.onFault(error);
    }
  };
  const tellChange = (
    { added, removed }: ArchiveChange,
    before: readonly FileFault[],
    { corpus, ...rest }: Archive,
    now: Snapshot,
  ): void => {
    const old = new Set(before.map(({ file, problem }) => `${file}\n${problem}`));
    const faults = faultsOf({ corpus, ...rest }, now).filter(
      ({ file, problem }) => !old.has(`${file}\n${problem}`),
    );
    if (added.length + removed.length + faults.length === 0) return;
    const articles = corpus.entries.length;
    follower.onChanged({ added: added.length, removed: removed.length, articles, faults });
  };
  const plan = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      work = work.then(catchUp);
    }, QUIET);
  };

  const watcher = watch(folder, {
    alwaysStat: true,
    awaitWriteFinish: { stabilityThreshold: SETTLED, pollInterval: SETTLED / 2 },
    ignored: (path, stats) => stats?.isFile() === true && !/\.md$/i.test(path),
  });
  watcher.on('all', (_, path, stats) => {
    const file = relative(folder, path);
    // At first every file is told; those that lie as they were read are no news.
    if (!isReady && (stats?.isDirectory() === true || known.get(file) === stats?.mtimeMs)) return;
    changed.add(file);
    if (isReady) plan();
  });
  watcher.on('error', follower.onFault);
  const ready = new Promise<void>((resolve) => {
    watcher.once('ready', () => {
      isReady = true;
      known.clear();
      work = work.then(catchUp);
      resolve(work);
    });
  });
  return {
    ready,
    stop: async () => {
      clearTimeout(timer);
      await watcher.close();
      await work;
    },
  };
}

function* stepsOf({ removed, added }: ArchiveChange): Iterable<ArchiveChange> {
  if (removed.length > 0) yield { removed, added: [] };
  for (let at = 0; at < added.length; at += STEP) yield { removed: [], added: added.slice(at, at + STEP) };
}
