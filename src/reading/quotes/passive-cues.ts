// A clause in, the cues of those who act in a passive out: "dismissed by Lord Tibbet as « a folly »", "remarks described
// as « hurtful » by campaigners". Never looks at what is reported.
import type { SpeechLexicon, VerbReading } from '../../languages/speech.ts';
import { agentWords } from '../speakers/agents.ts';
import type { Clause } from '../speakers/clause.ts';
import { apposedName, maySpeak } from '../speakers/clause.ts';
import { secondHalf } from '../speakers/inversions.ts';
import type { Mention } from '../speakers/mentions.ts';
import type { Cue } from './cues.ts';
import { spanOfTokens } from './tokens.ts';

/** How many words may stand between a participle and the marks that its agent follows ("described as a"). */
const nearMarks = 2;

function agentAt(clause: Clause, at: number): Mention | null {
  const agent = clause.mentions.find(
    ({ from, governor }) => from === at + 1 && agentWords.has(governor ?? ''),
  );
  if (agent === undefined || !agentWords.has(clause.frame.tokens[at]?.lower ?? '')) return null;
  const named = apposedName(clause, agent) ?? secondHalf(clause, agent) ?? agent;
  return maySpeak(named) ? { ...named, governor: null } : null;
}

/** "described as « hurtful » | by campaigners": right after marks that stand by the participle. */
function agentAfterMarks(clause: Clause, at: number): Mention | null {
  const { tokens } = clause.frame;
  for (let place = at + 1; place <= at + nearMarks + 1; place++) {
    const token = tokens[place];
    if (token?.kind === 'quote') return agentAt(clause, place + 1);
    if (token?.kind !== 'word' || token.isCapital || clause.mentionFrom.get(place) !== undefined) return null;
  }
  return null;
}

/** Whether the verb tells of words that its agent uttered: "seen by the paper" does not. */
function isUttered({ lemma, kind }: VerbReading, { relays, transitives }: SpeechLexicon): boolean {
  return !relays.has(lemma) && (kind === 'say' || kind === 'name' || transitives.has(lemma));
}

/** "a été décrit par X": French tells a passive by its auxiliary; an English participle is read wherever it stands. */
function isPassive({ frame, lexicon }: Clause, at: number): boolean {
  if (!lexicon.headFirst) return true;
  let before = at - 1;
  while (lexicon.isAdverb(frame.tokens[before]?.lower ?? '')) before -= 1;
  return lexicon.passiveAuxiliaries.has(frame.tokens[before]?.lower ?? '');
}

/** Participles of speech whose agent stands beside them. Words that pass on another's ("quoted by the paper") have none. */
export function passiveCues(clause: Clause): readonly Cue[] {
  const { lexicon, frame } = clause;
  const { tokens } = frame;
  return tokens.flatMap((token, at): readonly Cue[] => {
    const readings = (lexicon.verbs.get(token.lower) ?? []).filter(
      (one) =>
        one.form === 'past' &&
        isUttered(one, lexicon) &&
        // "est assurée par": French verbs of saying are passive in other senses.
        (!lexicon.headFirst || one.kind === 'name'),
    );
    const [reading] = readings;
    if (reading === undefined || token.isCapital || !isPassive(clause, at)) return [];
    const beside = agentAt(clause, at + 1);
    const agent = beside ?? agentAfterMarks(clause, at);
    if (agent === null) return [];
    return [
      {
        kind: 'verb',
        from: at,
        to: beside === null ? at + 1 : beside.to,
        span: spanOfTokens(tokens, at, at + 1),
        subject: agent,
        side: 'agent',
        kinds: readings.map(({ kind }) => kind),
        lemma: reading.lemma,
        form: 'finite',
        isIncise: false,
        complementAt: null,
        bareAt: null,
      },
    ];
  });
}
