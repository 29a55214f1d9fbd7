// Article text in, who and what is named in it out: names and noun phrases that stand for somebody, each with what the
// article tells of its bearer. The reader of quotes knows them all; this hands them to those who ask for more than quotes.
import type { Span } from '../articles/article.ts';
import { languageOf } from '../languages/language.ts';
import { readClauses } from './quotes/clauses.ts';
import type { Readable } from './read-article.ts';
import type { Sentence } from './reading.ts';

export interface NamedMention extends Span {
  /** The name inside ("Anselme Roca" of "le préfet Anselme Roca"); null for a phrase alone. */
  readonly name: Span | null;
  readonly bearer: 'person' | 'body' | 'text' | 'unknown';
  readonly hasRole: boolean;
  /** No preposition governs it. */
  readonly mayBeSubject: boolean;
}

/** All but pronouns, in reading order. */
export function findMentions(article: Readable, sentences: readonly Sentence[]): readonly NamedMention[] {
  const { clauses, register } = readClauses(article, sentences, languageOf(article.lang).speech);
  return clauses.flatMap(({ mentions }) =>
    mentions
      .filter(({ kind }) => kind !== 'pronoun')
      .map(({ start, end, name, role, governor }) => {
        const referent = name === null ? null : register.bearerOf(name);
        return {
          start,
          end,
          name: name === null ? null : { start: name.start, end: name.end },
          bearer: referent?.kind ?? role?.kind ?? 'unknown',
          hasRole: role !== null || (referent?.roles.length ?? 0) > 0,
          mayBeSubject: governor === null,
        };
      }),
  );
}
