// An article in, what its names are known for out: who bears them, how often they stand where a place does. Worked out once
// for each article that is asked about.
import type { CorpusEntry } from '../index/corpus.ts';
import { fold, tokenize } from '../languages/analysis.ts';
import { languageOf } from '../languages/language.ts';
import { findMentions, type NamedMention } from '../reading/find-mentions.ts';

export interface ArticleNames {
  readonly mentions: readonly NamedMention[];
  /** How often a name's folded words stand in the article, and how often after "à", "in". */
  readonly counts: ReadonlyMap<string, number>;
  readonly places: ReadonlyMap<string, number>;
  /** Folded words of the title. */
  readonly title: ReadonlySet<string>;
}

const kept = new WeakMap<CorpusEntry, ArticleNames>();

export function namesOf(entry: CorpusEntry): ArticleNames {
  const known = kept.get(entry);
  if (known !== undefined) return known;
  const names = readNames(entry);
  kept.set(entry, names);
  return names;
}

function readNames({ article, reading }: CorpusEntry): ArticleNames {
  const { analysis } = languageOf(article.lang);
  const [counts, places] = [new Map<string, number>(), new Map<string, number>()];
  for (const { 0: name, index } of article.text.matchAll(
    /\p{Lu}[\p{L}\p{M}]*(?:[ -](?:\p{L}{1,3} )?\p{Lu}[\p{L}\p{M}]*)*/gu,
  )) {
    const folded = tokenize(name, analysis)
      .map(({ word }) => word)
      .join(' ');
    counts.set(folded, (counts.get(folded) ?? 0) + 1);
    if (analysis.questions.beforePlace.test(article.text.slice(Math.max(0, index - 24), index)))
      places.set(folded, (places.get(folded) ?? 0) + 1);
  }
  const title = new Set(fold(article.title).match(/[\p{L}\p{N}]+/gu) ?? []);
  return { mentions: findMentions(article, reading.sentences), counts, places, title };
}
