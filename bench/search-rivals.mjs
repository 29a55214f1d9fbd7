// Other search engines behind the two functions that a retrieval scorer asks for: `build` and `search`, as search-engine.mjs
// has them for Dixit's own.
import MiniSearch from 'minisearch';
import { termsOf } from '../dist/languages/analysis.js';
import { languageOf } from '../dist/languages/language.js';

/** Each paragraph of each article, with a number. */
export function passagesOf(articles) {
  return articles
    .flatMap(({ id, paragraphs }) => paragraphs.map((text, paragraph) => ({ article: id, paragraph, text })))
    .map((passage, id) => ({ id, ...passage }));
}

function miniSearch(name, options, searchOptions = {}) {
  return {
    name,
    build: (articles, { lang }) => {
      const engine = new MiniSearch({
        fields: ['text'],
        storeFields: ['article', 'paragraph'],
        ...options(lang),
      });
      engine.addAll(passagesOf(articles));
      return engine;
    },
    search: (engine, question, { article, limit }) => {
      const filter = article === undefined ? {} : { filter: (hit) => hit.article === article };
      return engine.search(question, { ...searchOptions, ...filter }).slice(0, limit);
    },
  };
}

/** Dixit's own words and stems in another engine: what the ranking adds to them. */
const ourChain = (lang) => {
  const { analysis } = languageOf(lang);
  return { tokenize: (text) => [...termsOf(text, analysis)], processTerm: (term) => term };
};

export const rivals = [
  miniSearch('MiniSearch', () => ({})),
  miniSearch('MiniSearch prefix + fuzzy', () => ({}), { prefix: true, fuzzy: 0.2 }),
  miniSearch('MiniSearch, our chain', ourChain),
];
