// A question in, what it asks for out: the kind of thing, the noun that names it ("quelle ville"), the verb it hangs on.
// Looks at the question alone, never at an article.
import type { ArticleLanguage } from '../articles/article.ts';
import { questionKind } from '../index/question-kind.ts';
import { fold, type Token, tokenize } from '../languages/analysis.ts';
import { languageOf } from '../languages/language.ts';

/** `thing` where a noun names what is sought, `open` for all else. */
export const soughtKinds = ['person', 'time', 'place', 'number', 'cause', 'thing', 'open'] as const;
export type SoughtKind = (typeof soughtKinds)[number];

export interface Sought {
  readonly kind: SoughtKind;
  /** Stems of the noun that names what is sought: "ville", "opérateur". */
  readonly focus: ReadonlySet<string>;
  /** Stem of the first word after it, most often the verb. */
  readonly verb: string | null;
  /** Whether what is sought does something ("qui a fondé X"), by the words' order. */
  readonly isSubject: boolean;
  /** Whether words of doing are turned round: "par qui", "by whom". */
  readonly isAgent: boolean;
  readonly wants: { readonly year: boolean; readonly duration: boolean; readonly share: boolean };
  /** Folded words of the question. */
  readonly words: ReadonlySet<string>;
}

/** The question's words from its question word on. */
interface Asking {
  readonly before: Token | undefined;
  readonly opener: Token;
  readonly rest: readonly Token[];
}

export function readSought(question: string, lang: ArticleLanguage): Sought {
  const { analysis, speech } = languageOf(lang);
  const { questions } = analysis;
  const tokens = tokenize(question, analysis);
  const words = new Set(fold(question).match(/[\p{L}\p{N}]+/gu) ?? []);
  const asking = askingOf(tokens, questions.askingWords);
  const plain = questionKind(question, questions);
  const folded = fold(question);
  const wants = {
    year: questions.asksYear.test(folded),
    duration: questions.asksDuration.test(folded),
    share: questions.asksShare.test(folded),
  };
  const none = {
    kind: kindOf(plain, null),
    focus: new Set<string>(),
    verb: null,
    isSubject: false,
    isAgent: false,
    wants,
    words,
  };
  if (asking === null) return none;
  const { opener, rest, before } = asking;
  const telling = rest.filter(({ isStopWord }) => !isStopWord);
  const takesNoun = questions.whichWords.has(opener.word);
  const naming = questions.namingNouns;
  const focus = takesNoun ? telling.find(({ word }) => !naming.has(word)) : undefined;
  const verb = telling[focus === undefined ? 0 : telling.indexOf(focus) + 1];
  const role =
    focus === undefined
      ? undefined
      : speech.roleNouns.get(question.slice(focus.start, focus.end).toLowerCase());
  const isBearer = role?.kind === 'person' || role?.kind === 'body';
  return {
    kind: plain === 'other' && isBearer ? 'person' : kindOf(plain, focus ?? null),
    focus: new Set(focus === undefined ? [] : [focus.term]),
    verb: verb?.term ?? null,
    isSubject: !takesNoun && questions.subjectWords.has(opener.word),
    isAgent: before !== undefined && questions.agentWords.has(before.word),
    wants,
    words,
  };
}

function kindOf(plain: ReturnType<typeof questionKind>, focus: Token | null): SoughtKind {
  if (plain !== 'other') return plain;
  return focus === null ? 'open' : 'thing';
}

function askingOf(tokens: readonly Token[], askingWords: ReadonlySet<string>): Asking | null {
  const at = tokens.findIndex(({ word }) => askingWords.has(word));
  const opener = tokens[at];
  return opener === undefined ? null : { before: tokens[at - 1], opener, rest: tokens.slice(at + 1) };
}
