// Mentions in, how old the article says each bearer is out: by an age "the 34-year-old" is told from everybody else.
import type { SpeechLexicon } from '../../languages/speech.ts';
import type { Clause } from './clause.ts';
import { agrees } from './discourse.ts';
import type { Mention, RoleDescription } from './mentions.ts';
import type { Referent, Register } from './register.ts';

const yearsOld = /^(?<years>\d{1,3})-year-olds?$/;

/** "the 34-year-old", "a 34-year-old striker": the age in a phrase, or null. */
export function statedAge({ sense, modifiers }: RoleDescription): number | null {
  for (const word of [sense, ...modifiers]) {
    const years = yearsOld.exec(word)?.groups?.years;
    if (years !== undefined) return Number(years);
  }
  return null;
}

/** "Lila Monroe, 34,", "Lila Monroe (34)", "34-year-old Lila Monroe". */
function ageBeside({ frame }: Clause, { from, to, name }: Mention): number | null {
  const { tokens } = frame;
  const [opening, number, closing] = [tokens[to], tokens[to + 1], tokens[to + 2]];
  const isSetOff = /^[,(]$/.test(opening?.text ?? '') && (closing === undefined || closing.kind === 'sign');
  if (isSetOff && /^\d{1,3}$/.test(number?.text ?? '')) return Number(number?.text);
  for (const token of tokens.slice(from, to)) {
    const years = token.start < (name?.start ?? 0) ? yearsOld.exec(token.lower)?.groups?.years : undefined;
    if (years !== undefined) return Number(years);
  }
  return null;
}

/** How old each is, and who is of each age. */
export interface Ages {
  readonly byReferent: ReadonlyMap<Referent, number>;
  readonly bearers: ReadonlyMap<number, ReadonlySet<Referent>>;
}

/** The ages that the article sets beside names. */
export function agesOf(clauses: readonly Clause[], register: Register): Ages {
  const byReferent = new Map<Referent, number>();
  const bearers = new Map<number, Set<Referent>>();
  for (const clause of clauses) {
    for (const mention of clause.mentions) {
      const referent = mention.name === null ? null : register.bearerOf(mention.name);
      const age = referent === null ? null : ageBeside(clause, mention);
      if (referent !== null && age !== null && referent.kind === 'person') {
        byReferent.set(referent, age);
        bearers.set(age, (bearers.get(age) ?? new Set()).add(referent));
      }
    }
  }
  return { byReferent, bearers };
}

/** Of more people of one age the words tell nobody. */
const mostOfOneAge = 20;

/** The one person of the age that a phrase states; null where none or several have it, or the language has no such words. */
export function bearerOfAge(
  { bearers }: Ages,
  mention: Mention,
  role: RoleDescription,
  lexicon: SpeechLexicon,
): Referent | null {
  const age = lexicon.headFirst ? null : statedAge(role);
  if (age === null) return null;
  const ofAge = bearers.get(age);
  if (ofAge === undefined || ofAge.size > mostOfOneAge) return null;
  const [first, ...others] = [...ofAge].filter((referent) => agrees(referent, mention));
  return others.length === 0 ? (first ?? null) : null;
}

/** Whether the phrase states an age and the article gives them another. */
export function isOfOtherAge({ byReferent }: Ages, referent: Referent, role: RoleDescription): boolean {
  const age = statedAge(role);
  const known = byReferent.get(referent);
  return age !== null && known !== undefined && known !== age;
}
