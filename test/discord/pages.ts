// Pages and parts of pages for the tests of Discord's edge: one that is readable at a glance, and any that could be.
import fc from 'fast-check';
import type { Reply, ReplyExcerpt } from '../../src/replies/reply.ts';

export const excerpt: ReplyExcerpt = {
  text: 'Le pont rouvrira lundi.',
  isCutBefore: false,
  isCutAfter: false,
  stresses: [{ start: 3, end: 7 }],
  marks: ['« ', ' »'],
  notes: ['Odile Garnier, maire de Brumelle · nommée dans la phrase'],
  speakerName: 'Odile Garnier',
  citation: 'Le pont de Brumelle rouvre · La Dépêche du Val · 4 mars 2031 · ¶2',
  url: 'https://depeche.example/pont#:~:text=Le%20pont',
};

export const page: Reply = {
  kind: 'quotes',
  locale: 'fr',
  title: 'Qui a dit « pont » ?',
  lines: ['1 citation trouvée'],
  excerpts: [excerpt],
  excerptsHeading: null,
  footer: [],
};

/** Signs that mean something to Discord, beside letters, blanks, emoji and characters of any kind. */
const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('pont ', 'é', 'Mme Garnier', ' ', '.', '\n', '1. ', '« ', '😀') },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      ...[
        '*',
        '**',
        '_',
        '__',
        '~~',
        '||',
        '`',
        '```',
        '\\',
        '> ',
        '\n>>> ',
        '\n# ',
        '\n-# ',
        '\n- ',
        '[',
        '](',
      ],
      ...[
        '@everyone',
        '@here',
        '<@1>',
        '<@&2>',
        '<#3>',
        '<t:0:R>',
        '</x:1>',
        '<:a:1>',
        ':smile:',
        'https://a.example/b_c',
      ],
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
);

export const anyText: fc.Arbitrary<string> = fc
  .array(piece, { maxLength: 40 })
  .map((pieces) => pieces.join(''));

/** Far longer than any article's text that a reply may show. */
const longText: fc.Arbitrary<string> = fc
  .tuple(anyText, fc.integer({ min: 1, max: 400 }))
  .map(([text, times]) => text.repeat(times).slice(0, 9000));

const anyLength = fc.oneof({ weight: 4, arbitrary: anyText }, { weight: 1, arbitrary: longText });

export const anyExcerpt: fc.Arbitrary<ReplyExcerpt> = fc
  .record({
    text: anyLength,
    isCutBefore: fc.boolean(),
    isCutAfter: fc.boolean(),
    stresses: fc.array(
      fc.tuple(fc.nat(200), fc.nat(60)).map(([start, length]) => ({ start, end: start + length })),
      { maxLength: 5 },
    ),
    marks: fc.constantFrom(null, ['«', '»'] as const, ['“', '”'] as const, ['"', '"'] as const),
    notes: fc.array(anyLength, { maxLength: 3 }),
    day: fc.constantFrom(null, '2017-05-02', '1944-06-06'),
    citation: anyLength,
    url: fc.oneof(
      fc.constantFrom(
        null,
        'http://localhost/x',
        'ftp://a.example',
        'https://a_b.example/x',
        'no url at all',
      ),
      fc.webUrl({ withFragments: true, withQueryParameters: true }),
      anyText.map((text) => `https://a.example/${text}#:~:text=${text}`),
    ),
  })
  .map(({ day, ...made }) => ({
    ...made,
    ...(day === null ? {} : { day }),
    stresses: made.stresses.toSorted((a, b) => a.start - b.start),
  }));

export const anyPage: fc.Arbitrary<Reply> = fc.record({
  kind: fc.constantFrom('quotes', 'dates', 'summary', 'passages', 'check', 'nothing', 'invalid'),
  locale: fc.constantFrom('fr', 'en'),
  // Every page of ours has a title with a letter in it, be it of our own phrase around the asker's words.
  title: anyLength.map((text) => `${text} ?`),
  lines: fc.array(anyLength, { maxLength: 5 }),
  excerpts: fc.array(anyExcerpt, { maxLength: 12 }),
  excerptsHeading: fc.oneof(fc.constant(null), anyLength),
  footer: fc.array(anyLength, { maxLength: 4 }),
});
