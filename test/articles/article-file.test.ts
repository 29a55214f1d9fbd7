import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseArticleFile, writeArticleFile } from '../../src/articles/article-file.ts';

const file = (head: string, text = 'Le port a rouvert lundi. La suite demain.') =>
  `---\n${head}\n---\n\n${text}\n`;

const articleOf = (content: string) => {
  const parsed = parseArticleFile('port', content);
  if (parsed.kind === 'fault') throw new Error(parsed.problem);
  return parsed.article;
};

describe('an article file', () => {
  it('gives the article its front matter and its text to the letter', () => {
    const head =
      'title: Le port rouvre\ndate: 2019-03-14\noutlet: Le Phare\nurl: https://phare.example/a\nlang: fr';
    const article = articleOf(file(head, "  Un «texte»  avec ’ et ' mêlés, sans point"));
    expect(article).toMatchObject({
      id: 'port',
      title: 'Le port rouvre',
      titleIsDerived: false,
      date: '2019-03-14',
      outlet: 'Le Phare',
      url: 'https://phare.example/a',
      rights: 'excerpts',
      text: "  Un «texte»  avec ’ et ' mêlés, sans point",
    });
  });

  it('keeps a month a month and a title of digits a title', () => {
    expect(articleOf(file('date: 2017-05\ntitle: 1984'))).toMatchObject({ date: '2017-05', title: '1984' });
  });

  it('takes the first sentence of the lead for a missing title, and says so', () => {
    const text = 'Port rouvert\n\nM. Arvel a dit «Oui. Enfin.» à 7 h. Le port a rouvert.';
    expect(articleOf(file('date: 2017-05', text))).toMatchObject({
      title: 'M. Arvel a dit «Oui. Enfin.» à 7 h.',
      titleIsDerived: true,
    });
  });

  it.each([
    ['Le conseil a voté hier le budget de la ville, après neuf heures de débat.', 'fr'],
    ['The council passed the budget of the town yesterday, after nine hours of debate.', 'en'],
  ])('has its language detected: %s', (text, lang) => {
    expect(articleOf(file('date: 2017-05', text)).lang).toBe(lang);
  });

  it('treats a field without a value as left out', () => {
    expect(articleOf(file('date: 2017-05\ntitle:\noutlet: ""'))).toMatchObject({
      titleIsDerived: true,
      outlet: null,
    });
  });

  it('may be written with Windows line ends', () => {
    const article = articleOf('---\r\ndate: 2017-05\r\n---\r\n\r\nUn.\r\n\r\nDeux.\r\n');
    expect(article.text).toBe('Un.\r\n\r\nDeux.');
  });
});

describe('a broken article file', () => {
  it.each([
    ['', 'it is empty'],
    ['Le port a rouvert.', 'it has no front matter'],
    ['---\ndate: 2017-05\n\nLe port a rouvert.', 'its front matter is not closed'],
    [file('date: "2017-05'), 'its front matter is not YAML'],
    [file('juste une phrase'), 'its front matter is not a list of "name: value" lines'],
    [file('title: Le port'), 'its date is missing'],
    [file('date:'), 'its date is missing'],
    [file('date: 2017-02-30'), 'its date is "2017-02-30"'],
    [file('date: 2017-13'), 'its date is "2017-13"'],
    [file('date: 14/03/2019'), 'its date is "14/03/2019"'],
    [file('date: 2017'), 'its date is "2017"'],
    [file('date: 2017-05\nlang: de'), 'its lang is "de"'],
    [file('date: 2017-05\nurl: phare.example/a'), 'its url is "phare.example/a"'],
    [file('date: 2017-05\nurl: "javascript:alert(1)"'), 'its url is "javascript:alert(1)"'],
    [file('date: 2017-05\ntitle: |\n  Le port\n  rouvre'), 'its title is "Le port\\nrouvre'],
    [file('date: 2017-05\nrights: all'), 'its rights is "all"'],
    [file('date: 2017-05', '\n\n'), 'it has no text'],
    [file('date: 2017-05', 'Lire aussi : Le port'), 'it has no text'],
  ])('is named with its fault: %j', (content, problem) => {
    const parsed = parseArticleFile('port', content);
    expect(parsed.kind === 'fault' ? parsed.problem : 'no fault').toContain(problem);
    expect(parsed.kind === 'fault' ? parsed.remedy : '').toMatch(/\S/);
  });

  it.each([
    ['lists', '['.repeat(50_000)],
    ['maps', '{a: '.repeat(50_000)],
    ['items', '- '.repeat(50_000)],
    ['keys', `\n${'? '.repeat(50_000)}`],
  ])('is named when its %s nest without end', (_name, value) => {
    const parsed = parseArticleFile('port', file(`date: ${value}`));
    expect(parsed).toMatchObject({ problem: 'its front matter holds more than 200 values' });
  });

  it('is not one for a field that Dixit does not know, such as a list of tags', () => {
    const tags = Array.from({ length: 50 }, (_, position) => `  - sujet ${position}`).join('\n');
    expect(articleOf(file(`date: 2017-05\ntags:\n${tags}\nplaces: [Kerd, {isle: Port-Salines}]`)).date).toBe(
      '2017-05',
    );
  });

  it('tells what to write instead', () => {
    const parsed = parseArticleFile('port', file('date: hier'));
    expect(parsed).toMatchObject({ remedy: expect.stringContaining('date: 2017-05-02') });
  });
});

describe('writing and reading back', () => {
  const line = fc
    .string({ minLength: 1 })
    .filter((value) => value.trim() === value && value !== '' && !/[\r\n\u0085\u2028\u2029]/.test(value));
  const fields = fc.record(
    {
      title: line,
      date: fc.constantFrom('2017-05', '2020-02-29'),
      outlet: line,
      lang: fc.constantFrom('fr' as const, 'en' as const),
    },
    { requiredKeys: ['date'] },
  );
  const text = fc.string({ minLength: 1 }).map((value) => `Le port. ${value}`);

  it('gives the same article', () => {
    fc.assert(
      fc.property(fields, text, (given, body) => {
        const parsed = parseArticleFile('port', writeArticleFile(given, body));
        expect(parsed).toMatchObject({ kind: 'article', article: { ...given, text: body } });
      }),
    );
  });
});
