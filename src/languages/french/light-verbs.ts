// French phrases that tell of speech by a verb that does not: "faire état", "mettre en garde". Data; the forms are made by
// rule.
import type { LightVerbPhrase, SpeechVerbKind } from '../speech.ts';
import { conjugateFrench } from './conjugation.ts';

const phrases: readonly (readonly [verb: string, words: string, kind: SpeechVerbKind])[] = [
  ['faire', 'état', 'act'],
  ['faire', 'part', 'act'],
  ['faire', 'mention', 'act'],
  ['faire', 'allusion', 'act'],
  ['mettre', 'en garde', 'say'],
  ['mettre', 'en cause', 'act'],
  ['mettre', 'en avant', 'act'],
  ['mettre', 'en doute', 'act'],
  ['remettre', 'en cause', 'act'],
];

function collect(): ReadonlyMap<string, readonly LightVerbPhrase[]> {
  const byForm = new Map<string, LightVerbPhrase[]>();
  for (const [verb, words, kind] of phrases) {
    const lemma = `${verb} ${words}`;
    const forms = conjugateFrench(verb).map(({ word, form, number }) => ({
      word,
      reading: { lemma, kind, form, number, isHomograph: false, needsCausative: false },
    }));
    for (const word of new Set(forms.map((one) => one.word))) {
      const readings = forms.filter((one) => one.word === word).map((one) => one.reading);
      byForm.set(word, [...(byForm.get(word) ?? []), { words: words.split(' '), readings }]);
    }
  }
  return byForm;
}

/** By lower-cased form of the verb: "fait" → "état", "part". */
export const frenchLightVerbs: ReadonlyMap<string, readonly LightVerbPhrase[]> = collect();
