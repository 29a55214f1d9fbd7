// What was wrong with a call in, one clear sentence about it and a call that works out.
import type { Fault, WorkingCall } from '../answers/answer.ts';
import { opening } from './citation.ts';
import { phrasesOf } from './phrases.ts';
import type { Locale } from './reply.ts';

/** A value is named by its first words only. */
const longestValue = 60;

/** "Il manque « mots »." `optionName` is what the asker knows the option by: "mots", "--speaker". */
export function faultSentence(fault: Fault, optionName: string, locale: Locale): string {
  const { faults } = phrasesOf(locale);
  const value = opening(fault.value, longestValue);
  switch (fault.code) {
    case 'empty':
      return faults.empty(optionName);
    case 'not-text':
      return faults.notText(optionName);
    case 'too-long':
      return faults.tooLong(optionName, fault.value.length, fault.limit);
    case 'unknown-article':
      return faults.unknownArticle(value);
    case 'bad-day':
      return faults.badDay(value);
    case 'bad-choice':
      return faults.badChoice(optionName, value, fault.choices);
    case 'unknown-option':
      return faults.unknownOption(optionName, fault.options);
    case 'bad-count':
      return faults.badCount(optionName, value, fault.min, fault.max);
  }
}

/** "/qui-a-dit mots: résultats concrets", as one types it in Discord. */
export function slashCall({ command, option }: WorkingCall, locale: Locale): string {
  const name = `/${command[locale]}`;
  return option === null ? name : `${name} ${option.name[locale]}: ${option.value[locale]}`;
}
