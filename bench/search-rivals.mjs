// Other search engines behind the two functions that a retrieval scorer asks for: `build` and `search`, as search-engine.mjs
// has them for Dixit's own.
import MiniSearch from 'minisearch';
import { termsOf } from '../dist/languages/analysis.js';
import { languageOf } from '../dist/languages/language.js';
import { engines } from './engines.mjs';

const { Dixit: _, ...others } = engines;

/** Dixit's own words and stems in another engine: what the ranking adds to them. */
const ourChain = {
  build: (passages, lang) => {
    const { analysis } = languageOf(lang);
    const engine = new MiniSearch({
      fields: ['text'],
      tokenize: (text) => [...termsOf(text, analysis)],
      processTerm: (term) => term,
    });
    engine.addAll(passages.map((text, id) => ({ id, text })));
    return engine;
  },
  search: (engine, question) => engine.search(question),
  ids: (hits) => hits.map(({ id }) => id),
};

/** Inside one article all that an engine finds is looked through for the article's own. */
function asScored([name, engine]) {
  return {
    name,
    build: async (articles, { lang }) => {
      const places = articles.flatMap(({ id, paragraphs }) =>
        paragraphs.map((text, paragraph) => ({ article: id, paragraph, text })),
      );
      const index = await engine.build(
        places.map(({ text }) => text),
        lang,
      );
      return { index, places };
    },
    search: async ({ index, places }, question, { article, limit }) => {
      const most = article === undefined ? limit : places.length;
      const found = engine.ids(await engine.search(index, question, most)).map((id) => places[id]);
      return found.filter((place) => article === undefined || place.article === article).slice(0, limit);
    },
  };
}

export const rivals = [...Object.entries(others), ['MiniSearch, our chain', ourChain]].map(asScored);
