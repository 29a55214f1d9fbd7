// What was typed to who-said in, what to look for out: the words, a speaker it may name, the article to stay in.
import type { Corpus, CorpusEntry } from '../index/corpus.ts';
import { findSpeakers } from '../index/find-speakers.ts';
import type { KnownSpeaker } from '../index/speakers.ts';
import { askedSpeaker } from './asked-speaker.ts';
import { plainQuestion } from './plain-question.ts';
import { bareWords, readLabel } from './searched-words.ts';
import { asksWhoSaid, withoutLead } from './speech-question.ts';

export interface WhoSaidQuery {
  /** As asked, trimmed. */
  readonly asked: string;
  /** What the quote should hold: "la rencontre doit apporter des résultats". */
  readonly words: string;
  /** True for a whole question, whose words of saying need not be in the quote. */
  readonly isQuestion: boolean;
  /** From the option, else from the question ("que dit Odile…"), else from a suggestion's label. */
  readonly speaker: string | null;
  /** Whom that names in the articles. */
  readonly speakers: readonly KnownSpeaker[];
  /** Whether the speaker was asked for by name; a label's is only a preference. */
  readonly speakerIsAsked: boolean;
  readonly only: CorpusEntry | undefined;
}

export function readWhoSaidQuery(
  typed: string,
  speaker: string | undefined,
  only: CorpusEntry | undefined,
  corpus: Corpus,
): WhoSaidQuery {
  const label = readLabel(typed);
  const named = speaker === undefined ? '' : bareWords(speaker);
  const asked = typed.trim();
  const whose = label === null && named === '' ? askedSpeaker(typed, corpus) : null;
  if (whose !== null) {
    const { about, speaker: of, speakers } = whose;
    return { asked, words: about, isQuestion: false, speaker: of, speakers, speakerIsAsked: true, only };
  }
  const isQuestion = label === null && asksWhoSaid(typed);
  const bare = isQuestion ? plainQuestion(typed) : bareWords(label?.words ?? typed);
  const of = named !== '' ? named : (label?.speaker ?? null);
  return {
    asked,
    words: withoutLead(bare),
    isQuestion,
    speaker: of,
    speakers: of === null ? [] : findSpeakers(of, corpus),
    speakerIsAsked: named !== '',
    only,
  };
}
