// Speakers in, whether a quote is theirs out. A corpus has few names and many quotes, so each name is looked up once.
import type { Corpus } from '../index/corpus.ts';
import { type KnownSpeaker, speakersOf } from '../index/speakers.ts';
import type { Quote } from '../reading/reading.ts';

/** A quote without a speaker is nobody's. */
export function attributedTo(speakers: readonly KnownSpeaker[], corpus: Corpus): (quote: Quote) => boolean {
  const { named } = speakersOf(corpus);
  const known = new Map<string, boolean>();
  return ({ attribution: { speaker } }) => {
    if (speaker === null) return false;
    const seen = known.get(speaker.name);
    if (seen !== undefined) return seen;
    const isTheirs = speakers.some((one) => one === named(speaker.name));
    known.set(speaker.name, isTheirs);
    return isTheirs;
  };
}
