import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { importFile } from '../../src/articles/import-file.ts';
import { loadArticles } from '../../src/articles/load-articles.ts';

let folder: string;
let dataDirectory: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dixit-import-'));
  dataDirectory = join(folder, 'data');
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const body =
  "Le port a rouvert, «enfin» , dit-on .  Cette entretien l’a montré, c'est sûr\n\nLire aussi : Le quai\n\nFin sans point";
const raw = (content: string, name = 'port.txt') => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

describe('importing a raw text', () => {
  it('takes the date that heads it and keeps the body to the letter', () => {
    const imported = importFile(raw(` date 2017-05 ${body}`), { dataDirectory });
    expect(imported).toMatchObject({
      kind: 'imported',
      isNew: true,
      article: { date: '2017-05', text: body, lang: 'fr' },
    });
    expect(readFileSync(join(dataDirectory, 'port.md'), 'utf8')).toBe(
      `---\ndate: 2017-05\nlang: fr\n---\n\n${body}\n`,
    );
    expect(loadArticles(dataDirectory)).toMatchObject({
      faults: [],
      articles: [{ id: 'port', title: 'Le port a rouvert, «enfin» , dit-on .', titleIsDerived: true }],
    });
  });

  it.each([
    ['# Le port rouvre\n\nEnfin.', 'Le port rouvre', 'Enfin.'],
    ['\n#  Le port rouvre  ##\r\n\r\nEnfin.', 'Le port rouvre', 'Enfin.'],
    ['## Sous-titre\n\nEnfin.', null, '## Sous-titre\n\nEnfin.'],
    ['#enfin\n\nLe port rouvre.', null, '#enfin\n\nLe port rouvre.'],
    ['Enfin.\n\n# Le port rouvre', null, 'Enfin.\n\n# Le port rouvre'],
  ])('takes a Markdown title off: %j', (content, title, text) => {
    const imported = importFile(raw(content), { dataDirectory, date: '2017-05', lang: 'fr' });
    expect(imported).toMatchObject({
      kind: 'imported',
      article: { text, titleIsDerived: title === null, ...(title === null ? {} : { title }) },
    });
  });

  it('lets a title that is given win over the one that heads it', () => {
    const options = { dataDirectory, date: '2017-05', title: 'Le quai' };
    expect(importFile(raw('# Le port\n\nEnfin.'), options)).toMatchObject({ article: { title: 'Le quai' } });
  });

  it.each([
    ['---\ntitle: [oops\n---\n\nEnfin.', /not YAML/],
    ['---\ntitle: Le pont\ndate: 2024-13-45\n---\n\nEnfin.', /its date is "2024-13-45"/],
    ['---\ndate: 2024-03-05\n\nEnfin.', /not closed/],
  ])('never takes broken front matter for the text: %j', (content, problem) => {
    expect(importFile(raw(content, 'port.md'), { dataDirectory, date: '2017-05' })).toMatchObject({
      kind: 'fault',
      problem: expect.stringMatching(problem) as string,
    });
    expect(loadArticles(folder).articles).toEqual([]);
  });

  it('takes what is given beside it', () => {
    const given = {
      title: 'Port : réouverture',
      date: '2017-05-02',
      outlet: 'Le Phare',
      url: 'https://phare.example/',
      lang: 'fr',
    };
    expect(importFile(raw(body), { dataDirectory, ...given })).toMatchObject({
      article: { ...given, titleIsDerived: false },
    });
  });

  it('makes an id of any file name', () => {
    expect(
      importFile(raw(` date 2017-05 ${body}`, 'Le port : été n°2.txt'), { dataDirectory }),
    ).toMatchObject({
      article: { id: 'Le-port-été-n-2' },
    });
  });

  it('may be done twice, and never replaces another article', () => {
    const path = raw(` date 2017-05 ${body}`);
    importFile(path, { dataDirectory });
    expect(importFile(path, { dataDirectory })).toMatchObject({ kind: 'imported', isNew: false });
    expect(importFile(raw(' date 2018-06 Autre chose.'), { dataDirectory })).toMatchObject({
      kind: 'fault',
      problem: expect.stringContaining('holds another article already'),
    });
    expect(readdirSync(dataDirectory)).toEqual(['port.md']);
    expect(readFileSync(join(dataDirectory, 'port.md'), 'utf8')).toContain(body);
  });

  it('never gives an id that the loader would refuse', () => {
    importFile(raw(` date 2017-05 ${body}`), { dataDirectory });
    mkdirSync(join(dataDirectory, 'mai'));
    renameSync(join(dataDirectory, 'port.md'), join(dataDirectory, 'mai', 'port.md'));
    expect(importFile(raw(' date 2018-06 Autre.', 'PORT.txt'), { dataDirectory })).toMatchObject({
      kind: 'fault',
      problem: `${join(dataDirectory, 'mai', 'port.md')} holds another article already`,
    });
    expect(loadArticles(dataDirectory)).toMatchObject({ articles: [{ text: body }], faults: [] });
  });

  it('leaves an article file as it is: its front matter is no text', () => {
    const path = raw('---\ndate: 2017-05\n---\n\nLe port a rouvert.\n', 'port.md');
    expect(importFile(path, { dataDirectory, date: '2018-06' })).toMatchObject({
      kind: 'fault',
      problem: 'it is an article file already',
    });
  });

  it('names a folder that bears the name of the file to write', () => {
    mkdirSync(join(dataDirectory, 'port.md'), { recursive: true });
    expect(importFile(raw(` date 2017-05 ${body}`), { dataDirectory })).toMatchObject({
      kind: 'fault',
      problem: expect.stringContaining('port.md cannot be written (EISDIR'),
    });
    expect(readdirSync(dataDirectory)).toEqual(['port.md']);
  });

  it.each([
    ['Le port a rouvert.', {}, 'it states no date'],
    [' date 2017-15 Le port a rouvert.', {}, 'its date is "2017-15"'],
    [' date 2017-05 Le port a rouvert.', { lang: 'es' }, 'its lang is "es"'],
    [' date 2017-05   \n', {}, 'it has no text'],
  ])('names what is wrong with %j', (content, given, problem) => {
    expect(importFile(raw(content), { dataDirectory, ...given })).toMatchObject({ kind: 'fault', problem });
  });

  it('says that the file is not there', () => {
    expect(importFile(join(folder, 'none.txt'), { dataDirectory })).toMatchObject({
      kind: 'fault',
      problem: 'it cannot be read (ENOENT)',
    });
  });
});

describe('a raw text of any shape', () => {
  it.each([
    ['blanks', `Un.${' '.repeat(500_000)}Deux.`],
    ['line ends', `Un.${'\r'.repeat(500_000)}Deux.`],
    ['dots', `Un.${'.'.repeat(500_000)}deux`],
    ['opened quotations', `Un. ${'« Le port. '.repeat(50_000)}`],
  ])('is imported in no more time than its length asks for: %s', (_name, text) => {
    const imported = importFile(raw(` date 2017-05 ${text}`), { dataDirectory, lang: 'fr' });
    expect(imported).toMatchObject({ kind: 'imported', article: { text: text.trimEnd() } });
  });
});

describe('the sample article', () => {
  it('has 8 paragraphs, 2 related lines and a heading', () => {
    const { articles } = loadArticles('data/articles');
    const sample = articles.find(({ id }) => id === '000_16aa43379707e9c5');
    expect(sample?.blocks.map((block) => ('paragraph' in block ? block.paragraph : block.kind))).toEqual([
      1,
      2,
      3,
      'related',
      4,
      5,
      6,
      'heading',
      7,
      'related',
      8,
    ]);
    expect(sample).toMatchObject({ date: '2017-05', lang: 'fr', titleIsDerived: true });
  });
});
