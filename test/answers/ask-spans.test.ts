import { describe, expect, it } from 'vitest';
import { type SpanForm, spansIn } from '../../src/answers/ask-spans.ts';
import { plainTokens } from '../../src/answers/ask-tokens.ts';
import { entryOf } from '../index/hand-made.ts';

const spansOf = (form: SpanForm, text: string, lang: 'fr' | 'en' = 'fr') => {
  const entry = entryOf({ id: 'a', title: 'A', date: '2020-01-01', lang, paragraphs: [text] });
  const stretch = { start: 0, end: text.length };
  return spansIn(entry, stretch, plainTokens(entry, stretch))
    .filter((span) => span.form === form)
    .map(({ start, end }) => text.slice(start, end));
};

describe('spans that could answer', () => {
  it.each<[SpanForm, string, readonly string[]]>([
    ['figure', 'Les travaux coûteront 7,2 millions d’euros.', ['7,2 millions d’euros']],
    ['figure', 'Quelque 20 000 voix, soit 40 % des votants.', ['20 000 voix', '40 %']],
    ['figure', 'La foule a libéré quarante-quatre prisonniers.', ['quarante-quatre prisonniers']],
    ['figure', 'Le port est calme.', []],
    ['name', 'Le pont a été rouvert par Odile Castain et Anselme Roca.', ['Odile Castain et Anselme Roca']],
    ['name', 'Elle s’est rendue à Brévin puis en Norvège.', ['Brévin', 'Norvège']],
    ['name', 'le vent souffle sur la digue.', []],
    ['cause', 'Le pont est fermé parce que la pile cède, dit-on.', ['parce que la pile cède']],
    ['cause', 'En raison du vent, rien ne sort.', ['En raison du vent']],
    ['cause', 'Le carton est plein.', []],
    ['quoted', 'La pièce « Le Vent des digues » a ouvert la saison.', ['Le Vent des digues']],
    ['quoted', 'Il a souri. Elle aussi.', []],
    ['phrase', 'Il a vu la pile.', ['vu', 'pile']],
  ])('of form %s in %j are %j', (form, text, expected) => {
    expect(spansOf(form, text)).toEqual(expected);
  });

  it.each<[SpanForm, string, readonly string[]]>([
    ['figure', 'The tolls rose by 40% to 12 pounds.', ['40%', '12 pounds']],
    ['name', 'She was born in Saltmere.', ['Saltmere']],
    ['cause', 'It closed because of the storm.', ['because of the storm']],
  ])('of form %s in %j are %j', (form, text, expected) => {
    expect(spansOf(form, text, 'en')).toEqual(expected);
  });
});
