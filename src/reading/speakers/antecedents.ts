// A relative pronoun in its clause in, the noun that it stands for out: "Luc Morel (LR), qui a dit", "the woman who said".
import type { Clause } from './clause.ts';
import { beforeBrackets, headOf, isComma, maySpeak } from './clause.ts';
import type { Mention } from './mentions.ts';

/** "qui a déclaré", "who said": the noun before the relative pronoun. */
export function antecedent(clause: Clause, relativeAt: number): Mention | null {
  const { tokens } = clause.frame;
  const place = beforeBrackets(clause, tokens[relativeAt - 1]?.text === ',' ? relativeAt - 1 : relativeAt);
  const mention =
    clause.mentionTo.get(place) ?? clause.mentions.findLast((one) => one.to <= place && place - one.to <= 6);
  if (mention === undefined) return null;
  const isPerson = mention.name?.kind === 'person' || mention.role?.kind === 'person';
  // "Luc Morel, adjoint au délégué, qui": what stands beside a name describes it.
  const head = headOf(clause, mention);
  const left =
    head !== null && isComma(tokens[head.from - 1]) ? clause.mentionTo.get(head.from - 1) : undefined;
  // "Luc Morel, une recrue pressentie, qui".
  const isBeside =
    head?.determiner === null || (clause.lexicon.headFirst && head?.determiner?.kind === 'indefinite');
  if (head?.name === null && isBeside && left?.name?.kind === 'person') return left;
  // "le rapport du ministre, qui déplore": a person just before the pronoun is nearer than the noun above it.
  if (mention.governor !== null && isPerson) return mention;
  return head === null || (maySpeak(mention) && !maySpeak(head)) ? mention : head;
}

/** "Ms Bell, | 43, from Hull, told the paper": the place of the comma before an age that stands before this one. */
export function beforeAge({ frame }: Clause, commaAt: number): number {
  const isAge = frame.tokens[commaAt - 1]?.kind === 'number' && frame.tokens[commaAt - 2]?.text === ',';
  return isAge ? commaAt - 2 : commaAt;
}

/** "rose after | the chipmaker | said": a preposition that is a conjunction as well opens a clause where a verb follows. */
export function ownSubject({ lexicon }: Clause, adjacent: Mention): Mention | null {
  const { governor } = adjacent;
  if (lexicon.headFirst || governor === null || !maySpeak(adjacent)) return null;
  const opensClause = lexicon.prepositions.has(governor) && lexicon.subordinators.has(governor);
  return opensClause ? { ...adjacent, governor: null } : null;
}
