// A command is a value: name, options, suggestions, and a function from (arguments, corpus) to an Answer.
// No interaction object ever enters it; Discord, the page and the terminal each read the same declaration.
import type { Answer } from '../answers/answer.ts';
import type { Corpus } from '../index/corpus.ts';
import { workingCall } from './working-call.ts';

/** Our words in the languages of the members; English is Discord's default. */
export interface Localised {
  readonly en: string;
  readonly fr: string;
}

interface OptionBase {
  /** As in Discord and in a batch: `words`. */
  readonly name: string;
  /** Localised name in Discord: `mots`. */
  readonly frenchName: string;
  readonly description: Localised;
  readonly required: boolean;
}

/** Free text; a suggestion is only ever a help, any text is accepted. */
export interface TextOption extends OptionBase {
  readonly kind: 'text';
  readonly maxLength: number;
  readonly hasSuggestions: boolean;
  /** What a working call would hold here ("résultats concrets"). */
  readonly example: Localised;
}

export interface CountOption extends OptionBase {
  readonly kind: 'count';
  readonly min: number;
  readonly max: number;
}

export interface ChoiceOption extends OptionBase {
  readonly kind: 'choice';
  readonly choices: readonly {
    readonly value: string;
    readonly label: Localised;
    /** What else may be typed for it, in any case and without accents. */
    readonly aliases?: readonly string[];
  }[];
}

export type Option = TextOption | CountOption | ChoiceOption;

/** The values given by the asker, by option name; an option that was left out is absent. */
export type Arguments = Readonly<Record<string, string | number>>;

/** `label` is what is seen (at most 100 characters), `value` what is sent; sending the label works as well. */
export interface Suggestion {
  readonly label: string;
  readonly value: string;
}

type ValueOf<O extends Option> = O extends CountOption
  ? number
  : O extends { readonly choices: readonly { readonly value: infer V }[] }
    ? V
    : string;

/** The argument types inferred from a declaration. */
export type ArgumentsOf<Options extends readonly Option[]> = {
  readonly [O in Options[number] as O['required'] extends true ? O['name'] : never]: ValueOf<O>;
} & {
  readonly [O in Options[number] as O['required'] extends true ? never : O['name']]?: ValueOf<O> | undefined;
};

export interface Command {
  readonly name: string;
  readonly frenchName: string;
  readonly description: Localised;
  readonly options: readonly Option[];
  /** True for what explains the commands and asks nothing of the articles. */
  readonly isHelp?: boolean;
  readonly suggest: (
    optionName: string,
    typed: string,
    args: Arguments,
    corpus: Corpus,
  ) => readonly Suggestion[];
  readonly run: (args: Arguments, corpus: Corpus) => Answer;
}

/**
 * Seals a declaration's inferred types, so that the list of commands is a plain `readonly Command[]`. What `run` finds
 * wrong with a call is answered with a call that works.
 */
export function defineCommand<const Options extends readonly Option[]>(declaration: {
  readonly name: string;
  readonly frenchName: string;
  readonly description: Localised;
  readonly options: Options;
  readonly suggest: (
    optionName: Options[number]['name'],
    typed: string,
    args: Partial<ArgumentsOf<Options>>,
    corpus: Corpus,
  ) => readonly Suggestion[];
  readonly run: (args: ArgumentsOf<Options>, corpus: Corpus) => Answer;
}): Command {
  // The one cast: `readArguments` has checked the values against this very declaration before `run` sees them.
  const command = declaration as unknown as Command;
  return { ...command, run: (args, corpus) => withExample(command, command.run(args, corpus)) };
}

function withExample(command: Command, answer: Answer): Answer {
  if (answer.kind !== 'invalid' || answer.example !== undefined) return answer;
  return { ...answer, example: workingCall(command, answer.fault.option) };
}
