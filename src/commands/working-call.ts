// A command's declaration in, a call of it that works out: what an asker is shown after a call that did not.
import type { WorkingCall } from '../answers/answer.ts';
import type { Localised, Option } from './command.ts';

interface Declaration {
  readonly name: string;
  readonly frenchName: string;
  readonly options: readonly Option[];
}

/**
 * Shows the option that must be there; where none must, the one that was wrong, else the first. `/summary day: 2017-05-02`.
 */
export function workingCall(command: Declaration, wrongOption?: string): WorkingCall {
  const wrong = command.options.find((one) => one.name === wrongOption);
  const option = command.options.find((one) => one.required) ?? wrong ?? command.options[0];
  return {
    command: { en: command.name, fr: command.frenchName },
    option: option === undefined ? null : { name: namesOf(option), value: exampleValue(option) },
    wrongOption: wrong === undefined ? null : namesOf(wrong),
  };
}

function namesOf(option: Option): Localised {
  return { en: option.name, fr: option.frenchName };
}

function exampleValue(option: Option): Localised {
  switch (option.kind) {
    case 'text':
      return option.example;
    case 'count':
      return { en: String(option.min), fr: String(option.min) };
    case 'choice':
      return option.choices[0]?.label ?? { en: option.name, fr: option.frenchName };
  }
}
