// English phrases that tell of speech by a verb that does not: "pay tribute", "hit back", "make clear". Data; the forms
// are made by rule.
import type { LightVerbPhrase, SpeechVerbKind } from '../speech.ts';
import { englishVerbForms } from './verbs-of-speech.ts';

const phrases: readonly (readonly [verb: string, words: string, kind: SpeechVerbKind])[] = [
  ['pay', 'tribute', 'act'],
  ['take', 'aim', 'act'],
  ['take', 'issue', 'act'],
  ['take', 'a swipe', 'act'],
  ['hit', 'out', 'act'],
  ['lash', 'out', 'act'],
  ['speak', 'out', 'act'],
  ['pour', 'scorn', 'act'],
  ['pour', 'cold water', 'act'],
  ['cast', 'doubt', 'act'],
  ['poke', 'fun', 'act'],
  ['heap', 'praise', 'act'],
  ['make', 'reference', 'act'],
  ['hit', 'back', 'say'],
  ['shoot', 'back', 'say'],
  ['fire', 'back', 'say'],
  ['push', 'back', 'say'],
  ['make', 'clear', 'say'],
  ['make', 'it clear', 'say'],
  ['let', 'slip', 'say'],
  ['sum', 'it up', 'say'],
  ['put', 'it', 'say'],
];

function collect(): ReadonlyMap<string, readonly LightVerbPhrase[]> {
  const byForm = new Map<string, LightVerbPhrase[]>();
  for (const [verb, words, kind] of phrases) {
    const lemma = `${verb} ${words}`;
    const forms = englishVerbForms(verb);
    for (const word of new Set(forms.map(([form]) => form))) {
      const readings = forms
        .filter(([form]) => form === word)
        .map(([, form, number]) => ({
          lemma,
          kind,
          form,
          number,
          isHomograph: false,
          needsCausative: false,
        }));
      byForm.set(word, [...(byForm.get(word) ?? []), { words: words.split(' '), readings }]);
    }
  }
  return byForm;
}

/** By lower-cased form of the verb: "paid" → "tribute". */
export const englishLightVerbs: ReadonlyMap<string, readonly LightVerbPhrase[]> = collect();
