import { describe, expect, it } from 'vitest';
import type { Answer, Excerpt, ExcerptDate } from '../../src/answers/answer.ts';
import type { Article } from '../../src/articles/article.ts';
import { renderReply } from '../../src/replies/render-reply.ts';
import type { Locale, Reply } from '../../src/replies/reply.ts';
import { articleNamed, excerpt, excerptIn } from './excerpts.ts';

function render(answer: Answer, locale: Locale = 'fr', charactersPerArticle = 700): Reply {
  return renderReply(answer, { locale, charactersPerArticle });
}

const promise = excerpt('pont-de-valmer', 'Chaque euro voté a été dépensé ici, et nulle part ailleurs', {
  quote: {
    kind: 'direct',
    speaker: { name: 'Hélène Morvan', role: 'maire de la ville' },
    how: 'pronoun',
    as: 'elle',
    cue: 'assure',
  },
  matches: ['euro'],
});
const copy = excerpt('pont-de-valmer', 'une copie à moitié rendue', {
  quote: {
    kind: 'mixed',
    speaker: { name: 'Luc Ferrand', role: null },
    how: 'named',
    as: 'Luc Ferrand',
    cue: 'Selon',
  },
  context: "Selon Luc Ferrand, l'entreprise chargée des travaux a livré «une copie à moitié rendue».",
});
const cables = excerpt('pont-de-valmer', 'deux câbles avaient été mal posés', {
  quote: { kind: 'indirect', speaker: null, how: 'unknown', as: null, cue: 'a noté' },
});
const visit = excerpt(
  'pont-de-valmer',
  "Le 12 février, l'ingénieur Karim Benali s'est rendu sur le chantier et a rencontré Hélène Morvan.",
  {
    date: {
      text: 'Le 12 février',
      type: 'DATE',
      value: '2019-02-12',
      precision: 'day',
      basis: 'implied',
    },
  },
);
const searched = { articles: 9, from: '2017-05', to: '2024-06-18' };

describe('the echo of a question', () => {
  it.each([
    ['«un pont neuf»', '“un pont neuf”'],
    ['"un pont neuf', '“un pont neuf”'],
    ['«un pont neuf» — Luc Ferrand', '“«un pont neuf» — Luc Ferrand”'],
    ['Ferrand: "un pont neuf"', '“Ferrand: "un pont neuf"”'],
  ])('of %j has both halves of its marks or neither', (query, echoed) => {
    const answer: Answer = { kind: 'check', query, verdict: 'exact', changes: [], excerpts: [copy] };
    expect(render(answer, 'en').title).toBe(`Check: ${echoed}`);
  });
});

describe('the page of quotes', () => {
  const answer: Answer = { kind: 'quotes', query: '« euro »', excerpts: [promise, copy, cables] };

  it('shows the words, who said them and how we know, and where they stand', () => {
    expect(render(answer)).toMatchInlineSnapshot(`
      {
        "excerpts": [
          {
            "citation": "Le pont de Valmer rouvrira avant l'été · Le Courrier de Valmer · 14 mars 2019 · ¶3",
            "isCutAfter": false,
            "isCutBefore": false,
            "marks": [
              "«",
              "»",
            ],
            "notes": [
              "Hélène Morvan, maire de la ville — désigné par « elle » (assure)",
            ],
            "origin": {
              "articleId": "pont-de-valmer",
              "end": 522,
              "start": 464,
            },
            "speakerName": "Hélène Morvan",
            "stresses": [
              {
                "end": 11,
                "start": 7,
              },
            ],
            "text": "Chaque euro voté a été dépensé ici, et nulle part ailleurs",
            "url": "https://courrier-valmer.example/pont-rouvre#:~:text=Chaque%20euro%20vot%C3%A9%20a%20%C3%A9t%C3%A9%20d%C3%A9pens%C3%A9%20ici%2C%20et%20nulle%20part%20ailleurs",
          },
          {
            "citation": "Le pont de Valmer rouvrira avant l'été · Le Courrier de Valmer · 14 mars 2019 · ¶4",
            "isCutAfter": false,
            "isCutBefore": false,
            "marks": null,
            "notes": [
              "Luc Ferrand (selon)",
            ],
            "origin": {
              "articleId": "pont-de-valmer",
              "end": 797,
              "start": 772,
            },
            "speakerName": "Luc Ferrand",
            "stresses": [
              {
                "end": 86,
                "start": 61,
              },
            ],
            "text": "Selon Luc Ferrand, l'entreprise chargée des travaux a livré «une copie à moitié rendue».",
            "url": "https://courrier-valmer.example/pont-rouvre#:~:text=une%20copie%20%C3%A0%20moiti%C3%A9%20rendue",
          },
          {
            "citation": "Le pont de Valmer rouvrira avant l'été · Le Courrier de Valmer · 14 mars 2019 · ¶5",
            "isCutAfter": false,
            "isCutBefore": false,
            "marks": null,
            "notes": [
              "Locuteur non nommé (a noté)",
              "Propos rapportés par l’article, sans guillemets",
            ],
            "origin": {
              "articleId": "pont-de-valmer",
              "end": 996,
              "start": 963,
            },
            "stresses": [],
            "text": "deux câbles avaient été mal posés",
            "url": "https://courrier-valmer.example/pont-rouvre#:~:text=deux%20c%C3%A2bles%20avaient%20%C3%A9t%C3%A9%20mal%20pos%C3%A9s",
          },
        ],
        "excerptsHeading": null,
        "footer": [],
        "kind": "quotes",
        "lines": [],
        "locale": "fr",
        "title": "Qui l’a dit ? « euro »",
      }
    `);
  });

  it('says our own words in English, and leaves the article’s as they are', () => {
    const { excerpts, title } = render(answer, 'en');
    expect(title).toBe('Who said it? “euro”');
    expect(excerpts[0]?.text).toBe('Chaque euro voté a été dépensé ici, et nulle part ailleurs');
    expect(excerpts.map(({ notes }) => notes)).toMatchInlineSnapshot(`
      [
        [
          "Hélène Morvan, maire de la ville — called “elle” (assure)",
        ],
        [
          "Luc Ferrand (selon)",
        ],
        [
          "Speaker not named (a noté)",
          "Reported by the article, without quotation marks",
        ],
      ]
    `);
  });

  it('does not say twice what the words for a speaker are', () => {
    const mayor = { name: 'Hélène Morvan', role: 'maire de la ville' };
    const note = (as: string, how: 'named' | 'role'): string | undefined => {
      const quote = { kind: 'direct', speaker: mayor, how, as, cue: null } as const;
      return render({ kind: 'quotes', query: 'x', excerpts: [{ ...promise, quote }] }).excerpts[0]?.notes[0];
    };
    expect(note('la maire de la ville, Hélène Morvan', 'named')).toBe('Hélène Morvan, maire de la ville');
    expect(note('Hélène Morvan', 'named')).toBe('Hélène Morvan, maire de la ville');
    expect(note('Mme Morvan', 'named')).toContain('— nommé par «\u00a0Mme Morvan\u00a0»');
    expect(note('Hélène Morvan', 'role')).not.toContain('désigné par');
    expect(note('maire de la ville', 'role')).toContain('— désigné par «\u00a0maire de la ville\u00a0»');
  });

  it('names no speaker that the answer does not name', () => {
    const [, , unknown] = render(answer).excerpts;
    expect(unknown?.speakerName).toBeUndefined();
    expect(unknown?.notes[0]).toBe('Locuteur non nommé (a noté)');
  });
});

describe('the page of dates', () => {
  it('opens on the date, and says what of it was worked out', () => {
    expect(render({ kind: 'dates', query: 'Benali chantier', excerpts: [visit] })).toMatchInlineSnapshot(`
      {
        "excerpts": [
          {
            "citation": "Le pont de Valmer rouvrira avant l'été · Le Courrier de Valmer · 14 mars 2019 · ¶5",
            "day": "2019-02-12",
            "isCutAfter": false,
            "isCutBefore": false,
            "marks": null,
            "notes": [
              "12 février 2019 — l’article écrit « Le 12 février » ; l’année est déduite de la date de l’article (14 mars 2019)",
            ],
            "origin": {
              "articleId": "pont-de-valmer",
              "dateStart": 832,
              "end": 929,
              "start": 832,
            },
            "stresses": [
              {
                "end": 13,
                "start": 0,
              },
            ],
            "text": "Le 12 février, l'ingénieur Karim Benali s'est rendu sur le chantier et a rencontré Hélène Morvan.",
            "url": "https://courrier-valmer.example/pont-rouvre#:~:text=Le%2012%20f%C3%A9vrier%2C%20l%27ing%C3%A9nieur%20Karim,et%20a%20rencontr%C3%A9%20H%C3%A9l%C3%A8ne%20Morvan.",
          },
        ],
        "excerptsHeading": null,
        "footer": [],
        "kind": "dates",
        "lines": [
          "12 février 2019",
        ],
        "locale": "fr",
        "title": "Quand ? « Benali chantier »",
      }
    `);
  });

  it('keeps to the article’s own words for what no calendar says', () => {
    const strike = excerpt(
      'harbour-strike',
      'Dockers at Easthaven returned to work on Tuesday after an eleven-day strike.',
      {
        date: { text: 'eleven-day', type: 'DURATION', value: 'P11D', precision: 'duration', basis: 'stated' },
      },
    );
    const page = render({ kind: 'dates', query: 'strike', excerpts: [strike] }, 'en');
    expect(page.lines).toEqual(['“eleven-day”']);
    expect(page.excerpts[0]?.notes).toEqual(['The article writes “eleven-day”']);
  });

  const lead = "Le pont de Valmer rouvrira avant l'été, a annoncé jeudi la maire de la ville, Hélène Morvan.";
  const closed = 'Fermé depuis le 8 janvier, il doit encore subir des essais de charge, les 2 et 3 mai.';
  const parts: readonly (readonly [
    string,
    string,
    ExcerptDate['precision'],
    ExcerptDate['value'],
    string,
  ])[] = [
    [
      closed,
      'le 8 janvier',
      'day',
      '2019-01-08',
      'l’année est déduite de la date de l’article (14 mars 2019)',
    ],
    [lead, 'jeudi', 'day', '2019-03-14', 'le jour est déduit de la date de l’article (14 mars 2019)'],
    [lead, "l'été", 'season', '2019-SU', 'l’année est déduite de la date de l’article (14 mars 2019)'],
    [closed, 'les 2', 'day', '2019-05-02', 'le mois est déduit de la date de l’article (14 mars 2019)'],
    [lead, 'avant', 'range', '../2019-03', 'la date est déduite de celle de l’article (14 mars 2019)'],
  ];
  it.each(parts)('says what it worked out: %s', (sentence, text, precision, value, note) => {
    const date = { text, type: 'DATE', value, precision, basis: 'implied' } as const;
    const page = render({
      kind: 'dates',
      query: 'x',
      excerpts: [excerpt('pont-de-valmer', sentence, { date })],
    });
    expect(page.excerpts[0]?.notes[0]).toContain(`l’article écrit «\u00a0${text}\u00a0»\u00a0; ${note}`);
  });

  it.each([
    ['le 8 janvier', 'day', '2019-01-08', undefined, '2019-01-08'],
    ['jeudi', 'day', '2019-03-14', undefined, '2019-03-14'],
    ["l'été", 'season', '2019-SU', undefined, undefined],
    ['jeudi', 'month', '2019-03', undefined, undefined],
    ['jeudi', 'time', '2019-03-14TEV', undefined, undefined],
    ['les 2 et 3 mai', 'range', '2019-05-02/2019-05-03', undefined, undefined],
    ['le 8 janvier', 'day', '2019-01-08', 'APPROX', undefined],
    ['le 8 janvier', 'day', 'XXXX-01-08', undefined, undefined],
  ] as const)('gives %s (%s) as a day only where it is one: %s', (text, precision, value, mod, day) => {
    const date = { text, type: 'DATE', value, precision, basis: 'implied', ...(mod && { mod }) } as const;
    const sentence = lead.includes(text) ? lead : closed;
    const page = render({
      kind: 'dates',
      query: 'x',
      excerpts: [excerpt('pont-de-valmer', sentence, { date })],
    });
    expect(page.excerpts[0]?.day).toBe(day);
  });

  it('adds nothing to a date that the article states', () => {
    const date = {
      text: '8 janvier',
      type: 'DATE',
      value: '2019-01-08',
      precision: 'day',
      basis: 'stated',
    } as const;
    const page = render({
      kind: 'dates',
      query: 'x',
      excerpts: [excerpt('pont-de-valmer', closed, { date })],
    });
    expect(page.excerpts[0]?.notes).toEqual(['8 janvier 2019 — l’article écrit «\u00a08 janvier\u00a0»']);
  });
});

describe('the page of a summary', () => {
  it('is headed by the day it is of', () => {
    const answer: Answer = { kind: 'summary', query: '', day: '2019-03-14', excerpts: [visit] };
    expect(render(answer).title).toBe('L’essentiel\u00a0: 14 mars 2019');
    expect(render({ ...answer, day: null }, 'en').title).toBe('The gist, in the article’s words');
  });

  it('shows words once that another excerpt carries along', () => {
    const alone = excerpt(
      'pont-de-valmer',
      'Fermé depuis le 8 janvier, il doit encore subir des essais de charge, les 2 et 3 mai.',
    );
    const lead = excerpt(
      'pont-de-valmer',
      "Le pont de Valmer rouvrira avant l'été, a annoncé jeudi la maire de la ville, Hélène Morvan.",
    );
    const both = {
      ...alone,
      context: { start: lead.start, end: alone.end, text: `${lead.text} ${alone.text}` },
    };
    const page = render({ kind: 'summary', query: '', day: null, excerpts: [lead, both] });
    expect(page.excerpts.map(({ text }) => text)).toEqual([`${lead.text} ${alone.text}`]);
  });
});

describe('the page of a check', () => {
  it('says how the words differ, side by side', () => {
    const answer: Answer = {
      kind: 'check',
      query: 'une copie entièrement rendue',
      verdict: 'altered',
      changes: [
        { asked: 'entièrement', article: 'à moitié' },
        { asked: 'bien', article: '' },
        { asked: '', article: 'une' },
      ],
      excerpts: [copy],
    };
    expect(render(answer).lines).toMatchInlineSnapshot(`
      [
        "Les mots de l’article ne sont pas tout à fait ceux-là.",
        "« entièrement » → dans l’article : « à moitié »",
        "« bien » → pas à cet endroit de l’article",
        "manque : « une »",
      ]
    `);
    expect(render(answer, 'en').lines).toMatchInlineSnapshot(`
      [
        "The article’s words are not quite these.",
        "“entièrement” → in the article: “à moitié”",
        "“bien” → not at that place in the article",
        "left out: “une”",
      ]
    `);
  });

  it('counts the differences that it does not list', () => {
    const changes = Array.from({ length: 9 }, (_, index) => ({ asked: `a${index}`, article: `b${index}` }));
    const page = render({ kind: 'check', query: 'x', verdict: 'altered', changes, excerpts: [copy] }, 'en');
    expect(page.lines.at(-1)).toBe('And 3 more differences.');
  });
});

describe('the page of nothing', () => {
  it('says where was looked, and shows what is nearest', () => {
    const answer: Answer = {
      kind: 'nothing',
      query: 'tramway',
      excerpts: [],
      reason: 'absent',
      searched,
      nearest: [visit],
    };
    const page = render(answer);
    expect([page.title, ...page.lines, page.excerptsHeading]).toMatchInlineSnapshot(`
      [
        "Sans réponse : « tramway »",
        "Pas trouvé dans les 9 articles, de mai 2017 au 18 juin 2024.",
        "Au plus près :",
      ]
    `);
    const english = render({ ...answer, nearest: [] }, 'en');
    expect([english.title, ...english.lines, english.excerptsHeading]).toMatchInlineSnapshot(`
      [
        "No answer: “tramway”",
        "Not found in the 9 articles from May 2017 to 18 June 2024.",
        null,
      ]
    `);
  });

  it('says that an event is named and not dated', () => {
    const answer: Answer = {
      kind: 'nothing',
      query: 'pile nord',
      excerpts: [],
      reason: 'undated',
      searched,
      nearest: [cables],
    };
    expect(render(answer, 'en').lines).toEqual(['The article names it but gives no date.']);
    expect(render(answer, 'en').excerptsHeading).toBe('Where it is named:');
  });

  it('says that words stand in an article and are nobody’s', () => {
    const answer: Answer = {
      kind: 'nothing',
      query: 'pile nord',
      excerpts: [],
      reason: 'unsaid',
      searched,
      nearest: [cables],
    };
    expect(render(answer, 'en').lines).toEqual([
      'These words are in an article, but nobody is quoted saying them.',
    ]);
    expect(render(answer, 'fr').lines).toEqual([
      'Ces mots sont dans un article, mais personne n’y est cité les disant.',
    ]);
    expect(render(answer, 'en').excerptsHeading).toBe('Where it is named:');
  });

  it('names the nearest days of a day without articles', () => {
    const answer: Answer = {
      kind: 'nothing',
      query: '2019-03-15',
      excerpts: [],
      reason: 'no-articles',
      searched,
      nearest: [],
      days: ['2019-03-14', '2020-02-29'],
    };
    expect([render(answer).title, ...render(answer).lines]).toEqual([
      'Aucun article\u00a0: 15 mars 2019',
      'Les jours les plus proches qui en ont\u00a0: 14 mars 2019, 29 février 2020.',
    ]);
  });

  it('says so when there is no article at all', () => {
    const none = { articles: 0, from: null, to: null };
    const answer: Answer = {
      kind: 'nothing',
      query: 'x',
      excerpts: [],
      reason: 'absent',
      searched: none,
      nearest: [],
    };
    expect(render(answer, 'en').lines).toEqual(['No article is loaded.']);
  });

  it('speaks of one article, and of several of one date', () => {
    const one = { articles: 1, from: '2017-05', to: '2017-05' };
    const answer: Answer = {
      kind: 'nothing',
      query: 'x',
      excerpts: [],
      reason: 'absent',
      searched: one,
      nearest: [],
    };
    expect(render(answer, 'en').lines).toEqual(['Not found in the one article loaded (May 2017).']);
    expect(render({ ...answer, searched: { ...one, articles: 2 } }).lines).toEqual([
      'Pas trouvé dans les 2 articles (mai 2017).',
    ]);
  });
});

describe('the page of a wrong call', () => {
  const example = {
    command: { en: 'when', fr: 'quand' },
    option: { name: { en: 'event', fr: 'évènement' }, value: { en: 'the storm', fr: 'la tempête' } },
    wrongOption: { en: 'event', fr: 'évènement' },
  };
  const faults: readonly [string, Extract<Answer, { kind: 'invalid' }>['fault'], string][] = [
    ['nothing given', { code: 'empty', option: 'event', value: '' }, 'Il manque «\u00a0évènement\u00a0».'],
    [
      'no text',
      { code: 'not-text', option: 'event', value: '[]' },
      '«\u00a0évènement\u00a0» doit être du texte.',
    ],
    [
      'a bad day',
      { code: 'bad-day', option: 'day', value: 'mardi' },
      '«\u00a0mardi\u00a0» n’est pas un jour. Écrivez par exemple 2017-05-02.',
    ],
    [
      'no such article',
      { code: 'unknown-article', option: 'article', value: 'x' },
      'Aucun article ne porte le nom ou le titre «\u00a0x\u00a0».',
    ],
    [
      'too long',
      { code: 'too-long', option: 'event', value: 'é'.repeat(501), limit: 500 },
      '«\u00a0évènement\u00a0» est trop long\u00a0: 501 caractères, 500 au plus.',
    ],
    [
      'a bad choice',
      { code: 'bad-choice', option: 'event', value: 'z', choices: ['a', 'b'] },
      '«\u00a0évènement\u00a0» ne peut pas être «\u00a0z\u00a0». Choix\u00a0: a, b.',
    ],
    [
      'a bad count',
      { code: 'bad-count', option: 'event', value: '9', min: 1, max: 5 },
      '«\u00a0évènement\u00a0» doit être un nombre entier de 1 à 5, pas «\u00a09\u00a0».',
    ],
    [
      'no such option',
      { code: 'unknown-option', option: 'colour', value: 'red', options: ['event'] },
      'Il n’y a pas d’option «\u00a0évènement\u00a0». Options\u00a0: event.',
    ],
  ];
  it.each(faults)('is one sentence and a call that works: %s', (_name, fault, sentence) => {
    const page = render({ kind: 'invalid', query: '', excerpts: [], fault, example });
    expect(page.lines).toEqual([sentence, 'Exemple\u00a0: /quand évènement: la tempête']);
  });

  it('names an option as the command does not know it', () => {
    const fault = { code: 'unknown-option', option: 'colour', value: 'red', options: ['event'] } as const;
    const page = render(
      { kind: 'invalid', query: '', excerpts: [], fault, example: { ...example, wrongOption: null } },
      'en',
    );
    expect(page.lines[0]).toBe('There is no option “colour”. Options: event.');
  });
});

describe('a citation', () => {
  it('leaves out what is missing, and says of a title that it is the text’s first words', () => {
    const untitled: Article = {
      ...articleNamed('pont-de-valmer'),
      title: `${'Un mot '.repeat(20).trim()}.`,
      titleIsDerived: true,
      outlet: null,
      date: '2019-03',
      url: null,
    };
    const [shown] = render({
      kind: 'passages',
      query: 'x',
      excerpts: [excerptIn(untitled, 'deux câbles')],
    }).excerpts;
    expect(shown?.citation).toMatchInlineSnapshot(
      `"« Un mot Un mot Un mot Un mot Un mot Un mot Un mot Un mot Un mot Un mot Un mot Un… » (sans titre : début du texte) · mars 2019 · ¶5"`,
    );
    expect(shown?.url).toBeNull();
  });
});

describe('an answer longer than a page', () => {
  const sentence = (at: number): string => `Phrase numéro ${at} ${'mot '.repeat(12)}fin.`;
  const long: Article = {
    ...articleNamed('pont-de-valmer'),
    id: 'long',
    text: Array.from({ length: 40 }, (_, at) => sentence(at)).join(' '),
    blocks: [],
  };
  const of = (first: number, last: number): Excerpt =>
    excerptIn(
      long,
      long.text.slice(
        long.text.indexOf(sentence(first)),
        long.text.indexOf(sentence(last)) + sentence(last).length,
      ),
    );
  const total = (page: Reply): number => page.excerpts.reduce((sum, { text }) => sum + text.length, 0);

  it('loses whole excerpts, which are counted, before any is shortened', () => {
    const page = render({
      kind: 'passages',
      query: 'x',
      excerpts: [of(0, 3), of(10, 13), of(20, 25), of(30, 30)],
    });
    expect(page.excerpts.map(({ text }) => text)).toEqual([of(0, 3).text, of(10, 13).text, of(30, 30).text]);
    expect(page.excerpts.some(({ isCutBefore, isCutAfter }) => isCutBefore || isCutAfter)).toBe(false);
    expect(page.footer).toEqual(['Un autre extrait n’est pas montré.']);
  });

  it('is cut at the end of a sentence, and shows that it is cut', () => {
    const page = render({ kind: 'passages', query: 'x', excerpts: [of(0, 19)] });
    expect(total(page)).toBeLessThanOrEqual(700);
    expect(page.excerpts[0]).toMatchObject({ text: of(0, 9).text, isCutBefore: false, isCutAfter: true });
  });

  it('keeps the words that were asked for', () => {
    const wide = of(0, 19);
    const core = of(15, 15);
    const inContext = { ...core, context: { start: wide.start, end: wide.end, text: wide.text } };
    const [shown] = render({ kind: 'passages', query: 'x', excerpts: [inContext] }).excerpts;
    expect(shown?.text).toContain(core.text);
    expect(shown).toMatchObject({ isCutBefore: true, isCutAfter: true });
    expect(shown?.text.length).toBeLessThanOrEqual(700);
  });

  it('never cuts a sentence: one that alone is too long is named instead', () => {
    const page = render({ kind: 'passages', query: 'x', excerpts: [of(0, 0)] }, 'fr', 40);
    expect(page.excerpts).toEqual([]);
    expect(page.footer).toMatchInlineSnapshot(`
      [
        "La phrase est trop longue pour être montrée sans la couper (68 caractères) : Le pont de Valmer rouvrira avant l'été · Le Courrier de Valmer · 14 mars 2019 · ¶1",
      ]
    `);
  });

  it('is shown whole where the article’s rights allow it', () => {
    const free = { ...of(0, 19), article: { ...of(0, 19).article, rights: 'full' as const } };
    expect(total(render({ kind: 'passages', query: 'x', excerpts: [free] }))).toBe(of(0, 19).text.length);
  });

  it('counts each article on its own', () => {
    const other = { ...of(0, 9), article: { ...of(0, 9).article, id: 'other' } };
    expect(render({ kind: 'passages', query: 'x', excerpts: [of(0, 9), other] }).excerpts).toHaveLength(2);
  });
});

describe('a question', () => {
  it('is echoed by its first words only', () => {
    const { title } = render({ kind: 'passages', query: `${'mot '.repeat(200)}`, excerpts: [] });
    expect(title.length).toBeLessThan(140);
    expect(title).toMatch(/mot…/);
  });
});
