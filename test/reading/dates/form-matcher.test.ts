// The small language of forms: literals, slots, optional parts, rows, and words asked for outside of the span.
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../src/languages/language.ts';
import { compileForm, matchForm } from '../../../src/reading/dates/form-matcher.ts';
import { calendarIndexOf } from '../../../src/reading/dates/lexicon.ts';
import { scanTokens } from '../../../src/reading/dates/scan.ts';

const index = calendarIndexOf(languageOf('fr').calendar);

/** The words a form covers when it is tried at a token, or null. */
function covered(form: string, text: string, at = 0): string | null {
  const tokens = scanTokens(text, { start: 0, end: text.length }, index);
  const match = matchForm(compileForm({ form, sense: 'date' }), tokens, at);
  const first = match === null ? undefined : tokens[match.first];
  const last = match === null ? undefined : tokens[match.last];
  return first === undefined || last === undefined ? null : text.slice(first.start, last.end);
}

describe('a form', () => {
  it.each([
    ['le <day> <month>', 'le 2 mai', 'le 2 mai'],
    ['le? <day> <month> <year>?', 'le 2 mai 2017', 'le 2 mai 2017'],
    ['le? <day> <month> <year>?', 'le 2 mai prochain', 'le 2 mai'],
    ['le <day> <month> [ , <year> ]', 'le 2 mai, puis', 'le 2 mai'],
    ['<day> <month> ~2017', '2 mai 2017', '2 mai'],
    ['fin|debut <month>', 'Début mai', 'Début mai'],
    ['le week_end', 'le week-end', 'le week-end'],
    ['a <month>', 'à mai', 'à mai'],
  ])('%s covers of "%s" the words "%s"', (form, text, words) => {
    expect(covered(form, text)).toBe(words);
  });

  it.each([
    ['le <day> <month>', 'le 2'],
    ['le <day> <month>', 'le 32 mai'],
    ['<day> <month> ~2017', '2 mai 2018'],
    ['fin|debut <month>', 'mai'],
  ])('%s does not fit "%s"', (form, text) => {
    expect(covered(form, text)).toBeNull();
  });

  it('asks for the word before and leaves it out', () => {
    expect(covered('~en <month>', 'en mai', 1)).toBe('mai');
    expect(covered('~en <month>', 'un mai', 1)).toBeNull();
    expect(covered('~en <month>', 'mai', 0)).toBeNull();
  });

  it.each(['[ <day>', '<day> ]'])('with a bracket astray is refused and named: %s', (form) => {
    expect(() => compileForm({ form, sense: 'date' })).toThrow(form);
  });
});

describe('the calendar data', () => {
  it.each(['fr', 'en'] as const)('of %s compiles, and each slot of a form has words', (lang) => {
    const { forms } = languageOf(lang).calendar;
    expect(() => calendarIndexOf({ ...languageOf(lang).calendar })).not.toThrow();
    expect(new Set(forms.map(({ form, sense }) => `${sense} ${form}`)).size).toBe(forms.length);
  });

  it('refuses a form that names a slot without words', () => {
    const lexicon = { ...languageOf('fr').calendar, forms: [{ form: 'le <jour>', sense: 'date' as const }] };
    expect(() => calendarIndexOf(lexicon)).toThrow('"jour"');
  });
});
