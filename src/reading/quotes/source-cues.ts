// A clause in, its cues without a verb out: "selon X", "according to X", "pour X". Never looks at what is reported.

import { agentWords, participle } from '../speakers/agents.ts';
import type { Clause } from '../speakers/clause.ts';
import { afterComplements, apposedName, maySpeak } from '../speakers/clause.ts';
import { secondHalf } from '../speakers/inversions.ts';
import type { Mention } from '../speakers/mentions.ts';
import { issuer } from '../speakers/subjects.ts';
import type { Cue } from './cues.ts';
import type { Token } from './tokens.ts';
import { spanOfTokens } from './tokens.ts';

/** "Selon Donald Trump, …", "…, according to Amnesty": a phrase and the mention it governs. */
export function sourceCues(clause: Clause): readonly Cue[] {
  const { tokens } = clause.frame;
  const { lexicon, mentions } = clause;
  const cues: Cue[] = [];
  tokens.forEach((token, at) => {
    if (token.kind !== 'word') return;
    for (const phrase of lexicon.sourcePhrases) {
      if (phrase.words[0] !== token.lower) continue;
      if (!phrase.words.every((word, offset) => tokens[at + offset]?.lower === word)) continue;
      const to = at + phrase.words.length;
      const mention = mentions.find((one) => one.from >= to - 1 && one.from <= to + 1 && one.to > to);
      if (mention === undefined || (phrase.strength === 'loose' && !isLooseSource(clause, at, mention)))
        continue;
      if (mention.from > to && !lexicon.prepositions.has(tokens[to]?.lower ?? '')) continue;
      const act = given(clause, mention);
      const source =
        relayed(clause, mention) ??
        issuer(clause, mention) ??
        uttererOf(clause, mention) ??
        act?.giver ??
        apposedName(clause, mention) ??
        secondHalf(clause, mention) ??
        mention;
      cues.push({
        kind: 'source',
        from: at,
        to: Math.max(source.to, act?.to ?? 0),
        span: spanOfTokens(tokens, at, to),
        subject: source,
        side: 'source',
        kinds: ['say'],
        lemma: phrase.words.join(' '),
        form: 'source',
        isIncise: at > 0 && tokens[at - 1]?.text === ',',
        complementAt: null,
        bareAt: null,
      });
      return;
    }
  });
  return cues;
}

/** How far behind a source whoever gave it may stand, in tokens: "les premiers éléments de l'autopsie communiqués par X". */
const longestGiven = 8;

interface Given {
  /** Null where they only got hold of the words or pass them on. */
  readonly giver: Mention | null;
  /** Place after whoever acts. */
  readonly to: number;
}

/** "selon les explications données par | une employée": who acts where the source itself is a thing. */
function given({ frame, lexicon, mentions }: Clause, source: Mention): Given | null {
  if (!lexicon.headFirst || source.name !== null || source.role?.kind === 'person') return null;
  if (source.role?.kind === 'body') return null;
  for (let at = source.to; at < Math.min(frame.tokens.length, source.to + longestGiven); at++) {
    const token = frame.tokens[at];
    if (token?.kind !== 'word') return null;
    if (!agentWords.has(token.lower)) continue;
    const act = frame.tokens[at - 1]?.lower ?? '';
    const agent = mentions.find(({ from }) => from === at + 1);
    if (!participle.test(act) || agent === undefined || !maySpeak(agent)) return null;
    return { giver: lexicon.passedOn.has(act) ? null : { ...agent, governor: null }, to: agent.to };
  }
  return null;
}

/** "selon des déclarations de | Luc Morel", "selon un communiqué de | l'Alliance": whose words or whose text it is. */
function uttererOf({ frame, lexicon, mentionFrom }: Clause, source: Mention): Mention | null {
  if (!lexicon.headFirst || source.name !== null || source.role?.kind === 'person') return null;
  const noun = frame.tokens[source.to - 1]?.folded ?? '';
  const isUttered = lexicon.utteranceNouns.has(noun) || lexicon.utteranceNouns.has(noun.replace(/s$/, ''));
  if (!isUttered && source.role?.kind !== 'text') return null;
  const owner = mentionFrom.get(source.to + 1);
  if (owner?.governor == null || !lexicon.nounLinks.has(owner.governor) || !maySpeak(owner)) return null;
  const isSomebody = owner.role?.kind === 'person' || owner.role?.kind === 'body';
  return owner.name !== null || (isSomebody && owner.determiner !== null)
    ? { ...owner, governor: null }
    : null;
}

/** "According to the agency, quoting | the ministry,": whose words the source passes on. */
function relayed({ frame, lexicon, mentions }: Clause, source: Mention): Mention | null {
  const verb = frame.tokens[source.to + 1];
  if (frame.tokens[source.to]?.text !== ',' || verb === undefined) return null;
  const isRelay = lexicon.verbs
    .get(verb.lower)
    ?.some((one) => one.form === 'gerund' && lexicon.relays.has(one.lemma));
  return isRelay === true ? (mentions.find((one) => one.from === source.to + 2) ?? null) : null;
}

/** "Pour l'Espagne, …": on behalf of a country more often than by its word. */
function isCountry({ lexicon }: Clause, { name, determiner }: Mention): boolean {
  if (name === null || determiner === null) return false;
  const words = name.words.join('-');
  return [...lexicon.nationalities.values()].includes(words);
}

/** How many tokens brackets behind a name may hold. */
const longestBracket = 12;

function closingBracket(tokens: readonly Token[], opening: number): number | null {
  const closing = tokens.findIndex(({ text }, at) => at > opening && text === ')');
  return closing < 0 || closing - opening > longestBracket ? null : closing;
}

/** "Pour lui, …": a speaker, at the head of a clause, and set off by a comma. */
function isLooseSource(clause: Clause, at: number, mention: Mention): boolean {
  const { tokens } = clause.frame;
  const before = tokens[at - 1];
  const opens =
    before === undefined ||
    /^[,:;.(–—]$/.test(before.text) ||
    (clause.lexicon.complementizers.has(before.lower) &&
      // "elle n'a voté que pour X, …": for nobody else.
      !tokens.slice(0, at).some(({ lower }) => clause.lexicon.negations.has(lower)));
  // "Pour le député Odon Morel (LFI), …".
  const closing = tokens[mention.to]?.text === '(' ? closingBracket(tokens, mention.to) : null;
  const isPerson = mention.role?.kind === 'person' && mention.name === null && clause.lexicon.headFirst;
  // "Pour le secrétaire d'Etat auprès du ministre de la Santé Luc Morel, …".
  const end = closing !== null ? closing + 1 : isPerson ? afterComplements(clause, mention.to) : mention.to;
  if (!opens || tokens[end]?.text !== ',' || isCountry(clause, mention)) return false;
  // "Pour les élus Luc Morel (PS), Ève Sorel (LR) et …": the first of several.
  const listed = clause.mentionFrom.get(end + 1);
  const isListed = listed?.name?.kind === 'person' && /^[,(]$/.test(tokens[listed.to]?.text ?? '');
  if (isListed) return false;
  // "Pour la Ligue, l'accord est « mort-né »": for a body's good as often as by its word, but for words between marks.
  const isBody = mention.role?.kind === 'body' && mention.determiner?.kind === 'definite';
  if (isBody && clause.lexicon.headFirst) return tokens.some(({ kind }) => kind === 'quote');
  const isSpeaker =
    mention.kind === 'pronoun'
      ? mention.pronoun?.isImpersonal === false
      : mention.name?.kind === 'person' ||
        mention.role?.kind === 'person' ||
        mention.name?.kind === 'body' ||
        mention.name?.kind === 'unknown';
  return isSpeaker;
}
