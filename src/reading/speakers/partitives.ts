// A determiner without a noun in, the somebody that it stands for out: "one of the men", "said the other", "l'un d'eux".
import type { Mention, RoleDescription } from './mentions.ts';
import type { Phrasing } from './noun-phrases.ts';

/** "l'une | des femmes", "one | of the men": the phrase goes on with those it is one of. */
export function passPartitive({ tokens, lexicon }: Phrasing, at: number, from: number): number {
  const last = tokens[from - 1];
  if (from === at || last === undefined || !/^(?:une?|one)$/.test(last.lower)) return from;
  if (!lexicon.nounLinks.has(tokens[from]?.lower ?? '')) return from;
  let next = from + 1;
  while (lexicon.determiners.has(tokens[next]?.lower ?? '')) next += 1;
  return next;
}

/** "une dizaine | de délégués", "une trentaine d'autres | élus": the phrase goes on with those that are counted. */
export function passCollective({ tokens, lexicon }: Phrasing, at: number, from: number): number {
  const isCount = from === at + 1 && lexicon.collectives.has(tokens[from]?.lower ?? '');
  return isCount && lexicon.nounLinks.has(tokens[from + 1]?.lower ?? '') ? from + 2 : from;
}

/** "said one.", "said the other.", "plusieurs ont dit": a determiner that needs no noun. */
export function standsAlone({ tokens, lexicon }: Phrasing, from: number): boolean {
  const last = tokens[from - 1];
  const next = tokens[from];
  if (
    last === undefined ||
    !/^(?:one|another|others?|some|many|several|autres?|une?|certain(?:e?s)|plusieurs|beaucoup)$/.test(
      last.lower,
    )
  )
    return false;
  // "être une « victime »": the marks hold its noun.
  if (lexicon.headFirst && next?.kind === 'quote') return false;
  // "roule beaucoup": how much.
  const before = tokens[from - 2];
  if (last.lower === 'beaucoup' && before?.kind === 'word' && !lexicon.verbs.has(before.lower)) return false;
  return (
    next === undefined ||
    next.kind !== 'word' ||
    lexicon.auxiliaries.has(next.lower) ||
    lexicon.verbs.has(next.lower)
  );
}

/** "l'un d'eux", "one of them": somebody, by these very words. */
export function oneOfThem(
  { tokens }: Phrasing,
  at: number,
  last: number,
  governor: string | null,
): Mention | null {
  const first = tokens[at];
  const end = tokens[last];
  if (first === undefined || end === undefined) return null;
  const span = { start: first.start, end: end.end };
  // "beaucoup ont dit", "others said": many.
  const isMany =
    at === last && /^(?:others|some|many|several|autres|certaine?s|plusieurs|beaucoup)$/.test(end.lower);
  const number = isMany ? 'plural' : 'singular';
  const role: RoleDescription = {
    ...span,
    kind: 'person',
    sense: 'un',
    modifiers: [],
    gender: null,
    isFormer: false,
    isGeneric: false,
    hasComplement: true,
  };
  return {
    ...span,
    kind: 'nominal',
    from: at,
    to: last + 1,
    name: null,
    possessor: null,
    owner: null,
    role,
    determiner: { kind: 'indefinite', gender: null, number },
    pronoun: null,
    gender: null,
    number,
    governor,
  };
}
