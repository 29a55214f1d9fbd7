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

/** The ages that the article sets beside names. */
export function agesOf(clauses: readonly Clause[], register: Register): ReadonlyMap<Referent, number> {
  const ages = new Map<Referent, number>();
  for (const clause of clauses) {
    for (const mention of clause.mentions) {
      const referent = mention.name === null ? null : register.bearerOf(mention.name);
      const age = referent === null ? null : ageBeside(clause, mention);
      if (referent !== null && age !== null && referent.kind === 'person') ages.set(referent, age);
    }
  }
  return ages;
}

/** The one person of the age that a phrase states; null where none or several have it, or it belongs to a language without such words. */
export function bearerOfAge(
  ages: ReadonlyMap<Referent, number>,
  mention: Mention,
  role: RoleDescription,
  lexicon: SpeechLexicon,
): Referent | null {
  const age = lexicon.headFirst ? null : statedAge(role);
  if (age === null) return null;
  const bearers = [...ages].filter(([referent, years]) => years === age && agrees(referent, mention));
  return bearers.length === 1 ? (bearers[0]?.[0] ?? null) : null;
}

/** Whether the phrase states an age and the article gives them another. */
export function isOfOtherAge(
  ages: ReadonlyMap<Referent, number>,
  referent: Referent,
  role: RoleDescription,
): boolean {
  const age = statedAge(role);
  const known = ages.get(referent);
  return age !== null && known !== undefined && known !== age;
}
