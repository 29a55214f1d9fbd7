// A folder of article files in, its archive out, with a word on standard error while many articles are read.
import { type OpenedArchive, openArchive } from '../archive/open-archive.ts';
import { terminalPhrasesOf } from './phrases.ts';
import { tell } from './tell.ts';
import type { Terminal, TerminalSettings } from './terminal.ts';

/** Fewer are read before anybody wonders. */
const MANY = 200;
const LINES_TELL_EACH = 500;
const PERSON_IS_TOLD_EACH = 20;
const clearLine = '\r\u001b[K';

export type LoadingDesk = Pick<Terminal, 'errors'> & Pick<TerminalSettings, 'cacheFolder' | 'locale'>;

/** Null where there is no such folder: then the call was wrong, not a file. */
export function loadArchive(articlesFolder: string, desk: LoadingDesk): OpenedArchive | null {
  const { errors, cacheFolder, locale } = desk;
  const isSeen = 'isTTY' in errors && errors.isTTY === true;
  const phrases = terminalPhrasesOf(locale);
  const onRead = (read: number, all: number): void => {
    if (all < MANY) return;
    if (!isSeen) {
      if (read % LINES_TELL_EACH === 0 || read === all) tell(desk, `${phrases.reading(read, all)}.`);
    } else if (read === all) errors.write(clearLine);
    else if (read % PERSON_IS_TOLD_EACH === 0) errors.write(`${clearLine}${phrases.reading(read, all)}…`);
  };
  return openArchive({ articlesFolder, cacheFolder, tell: (sentence) => tell(desk, sentence), onRead });
}
