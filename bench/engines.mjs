// Search engines behind one face, each as its own documents tell a newcomer to use it:
//   build(passages, lang) -> index, search(index, question, limit) -> hits, save(index) -> what is kept, load(kept) -> index
//   ids(hits) -> the numbers of the passages found, best first
// All may be async. `bytes(index)`, where it is there, tells the memory that the process itself does not see.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '@libsql/client';
import {
  create,
  insertMultiple,
  load as loadOrama,
  save as saveOrama,
  search as searchOrama,
} from '@orama/orama';
import { stemmer as englishStemmer } from '@orama/stemmers/english';
import { stemmer as frenchStemmer } from '@orama/stemmers/french';
import FlexSearch from 'flexsearch';
import Fuse from 'fuse.js';
import lunr from 'lunr';
import MiniSearch from 'minisearch';
import { corpusOf, restoreCorpus } from '../dist/index/corpus.js';
import { packEngine, unpackEngine } from '../dist/index/pack-engine.js';
import { entriesOf } from './search-material.mjs';

const LIMIT = 10;
const documentsOf = (passages) => passages.map((text, id) => ({ id, text }));

const dixit = {
  // Articles come to an index read; reading is measured by itself.
  prepare: entriesOf,
  build: (entries) => corpusOf(entries),
  search: (corpus, question) => corpus.search.passages(question, { limit: LIMIT }),
  save: (corpus) => ({ entries: corpus.entries, bytes: Buffer.concat(packEngine(corpus.engine)) }),
  load: ({ entries, bytes }) => restoreCorpus(entries, unpackEngine(aligned(bytes)), []),
};

/** In a buffer of its own, as a file is read. */
function aligned(bytes) {
  return bytes.byteOffset % 8 === 0 ? bytes : new Uint8Array(bytes);
}

const miniSearchFields = { fields: ['text'] };
const miniSearch = (options) => ({
  build: (passages) => {
    const engine = new MiniSearch(miniSearchFields);
    engine.addAll(documentsOf(passages));
    return engine;
  },
  search: (engine, question) => engine.search(question, options),
  ids: (hits) => hits.map(({ id }) => id),
  save: (engine) => JSON.stringify(engine),
  load: (json) => MiniSearch.loadJSON(json, miniSearchFields),
});

const oramaTokenizers = {
  fr: { language: 'french', stemming: true, stemmer: frenchStemmer },
  en: { language: 'english', stemming: true, stemmer: englishStemmer },
};
const oramaSchema = (lang) => ({
  schema: { text: 'string' },
  components: { tokenizer: oramaTokenizers[lang] },
});
const orama = {
  build: async (passages, lang = 'fr') => {
    const engine = create(oramaSchema(lang));
    await insertMultiple(
      engine,
      passages.map((text, id) => ({ id: String(id), text })),
      5000,
    );
    return engine;
  },
  search: (engine, term, limit = LIMIT) => searchOrama(engine, { term, limit }),
  ids: ({ hits }) => hits.map(({ id }) => Number(id)),
  save: (engine) => JSON.stringify(saveOrama(engine)),
  load: (json) => {
    const engine = create(oramaSchema('fr'));
    loadOrama(engine, JSON.parse(json));
    return engine;
  },
};

const flexSearchOptions = { tokenize: 'forward' };
const flexSearch = {
  build: (passages) => {
    const engine = new FlexSearch.Index(flexSearchOptions);
    passages.forEach((text, id) => {
      engine.add(id, text);
    });
    return engine;
  },
  search: (engine, question, limit = LIMIT) => engine.search(question, { limit, suggest: true }),
  ids: (hits) => hits,
  save: async (engine) => {
    const parts = [];
    await engine.export((key, data) => {
      parts.push([key, data]);
    });
    return parts;
  },
  load: async (parts) => {
    const engine = new FlexSearch.Index(flexSearchOptions);
    for (const [key, data] of parts) engine.import(key, data);
    return engine;
  },
};

const lunrEngine = {
  build: (passages) =>
    lunr((builder) => {
      builder.ref('id');
      builder.field('text');
      for (const document of documentsOf(passages)) builder.add(document);
    }),
  // Signs of a question mean something in lunr's own language of queries.
  search: (engine, question) => engine.search(question.replace(/[^\p{L}\p{N}]+/gu, ' ')),
  ids: (hits) => hits.map(({ ref }) => Number(ref)),
  save: (engine) => JSON.stringify(engine),
  load: (json) => lunr.Index.load(JSON.parse(json)),
};

const fuseOptions = { keys: ['text'], ignoreLocation: true };
const fuse = {
  build: (passages) => new Fuse(documentsOf(passages), fuseOptions),
  // Longer patterns than 32 letters are cut into several by Fuse itself.
  search: (engine, question, limit = LIMIT) => engine.search(question, { limit }),
  ids: (hits) => hits.map(({ item }) => item.id),
  save: (engine) => ({ documents: engine._docs, json: JSON.stringify(engine.getIndex()) }),
  load: ({ documents, json }) => new Fuse(documents, fuseOptions, Fuse.parseIndex(JSON.parse(json))),
};

const fts5 = {
  build: async (passages) => {
    const folder = mkdtempSync(join(tmpdir(), 'dixit-bench-'));
    process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
    const url = `file:${join(folder, 'passages.db')}`;
    const client = createClient({ url });
    await client.execute(
      "create virtual table passages using fts5(text, tokenize = 'porter unicode61 remove_diacritics 2')",
    );
    for (let at = 0; at < passages.length; at += 1000) {
      await client.batch(
        passages
          .slice(at, at + 1000)
          .map((text) => ({ sql: 'insert into passages (text) values (?)', args: [text] })),
        'write',
      );
    }
    return { client, url };
  },
  search: async ({ client }, question, limit = LIMIT) => {
    const words = question.match(/[\p{L}\p{N}]+/gu) ?? [];
    const any = words.map((word) => `"${word}"`).join(' OR ');
    const sql = 'select rowid, rank from passages where passages match ? order by rank limit ?';
    return (await client.execute({ sql, args: [any, limit] })).rows;
  },
  ids: (rows) => rows.map(({ rowid }) => Number(rowid) - 1),
  save: async ({ client, url }) => {
    client.close();
    return url;
  },
  // A file is not loaded but opened; the first question reads it.
  load: async (url) => {
    const client = createClient({ url });
    await client.execute('select count(*) from passages');
    return { client, url };
  },
  bytes: async ({ client }) => {
    const [pages, size] = [
      await client.execute('pragma page_count'),
      await client.execute('pragma page_size'),
    ];
    return Number(pages.rows[0]?.page_count) * Number(size.rows[0]?.page_size);
  },
};

/** By the name that the table shows. The first is what all are compared with. */
export const engines = {
  'MiniSearch, defaults': miniSearch({}),
  Dixit: dixit,
  'MiniSearch, prefix and fuzzy': miniSearch({ prefix: true, fuzzy: 0.2 }),
  'Orama, French stemmer': orama,
  'FlexSearch, forward': flexSearch,
  lunr: lunrEngine,
  'Fuse.js': fuse,
  'SQLite FTS5, porter': fts5,
};
