// An opened archive in, its corpus as it is at each moment out, with a line of the log for every change of the folder.
import type { Logger } from 'pino';
import type { Corpus } from '../index/corpus.ts';
import { sayFault } from './archive.ts';
import { followFolder } from './follow-folder.ts';
import type { OpenedArchive } from './open-archive.ts';

export interface LiveArticles {
  /** The articles as they are now. */
  readonly corpus: () => Corpus;
  /** Called after each change of the folder with what it came to. */
  readonly onChange: (listener: (corpus: Corpus) => void) => void;
  /** Resolves once nothing that happens to the folder is missed. */
  readonly ready: Promise<void>;
  readonly stop: () => Promise<void>;
}

export function followArticles(folder: string, opened: OpenedArchive, logger: Logger): LiveArticles {
  let { corpus } = opened.archive;
  const listeners = new Set<(corpus: Corpus) => void>();
  const { ready, stop } = followFolder(folder, opened, {
    onCorpus: (now) => {
      corpus = now;
    },
    onChanged: ({ faults, ...counts }) => {
      for (const fault of faults) logger.warn({ file: fault.file }, `articles: ${sayFault(fault)}`);
      logger.info(counts, 'articles: the folder has changed');
      for (const listener of listeners) listener(corpus);
    },
    onFault: (err) => logger.error({ err }, 'articles: the folder cannot be followed'),
  });
  return { corpus: () => corpus, onChange: (listener) => listeners.add(listener), ready, stop };
}
