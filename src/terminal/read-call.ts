// Typed words in, the call they make out: which action, its raw options, the options every action has. Runs nothing.
import { parseArgs } from 'node:util';
import type { Command } from '../commands/command.ts';
import { commands } from '../commands/index.ts';
import type { Locale } from '../replies/reply.ts';
import {
  actionNames,
  commandNamed,
  exampleOf,
  flags,
  importOptions,
  mainOption,
  optionsOfAction,
  sharedOptions,
  startOptions,
} from './actions.ts';
import { nearestWord } from './nearest-word.ts';
import type { TerminalPhrases } from './phrases.ts';

/** What every action takes: `--data DIR`, `--lang fr|en`, `--json`. */
export interface SharedOptions {
  readonly dataFolder: string | null;
  readonly locale: Locale | null;
  readonly isJson: boolean;
}

type Action =
  | { readonly kind: 'help'; readonly about: string | null }
  | { readonly kind: 'version' }
  | {
      readonly kind: 'command';
      readonly command: Command;
      readonly raw: Readonly<Record<string, string>>;
    }
  | { readonly kind: 'read' | 'batch' | 'invite' }
  | { readonly kind: 'start'; readonly hasPage: boolean }
  | {
      readonly kind: 'import';
      readonly files: readonly string[];
      readonly frontMatter: Readonly<Partial<Record<(typeof importOptions)[number], string>>>;
    }
  /** `say` gives the sentence that tells what was wrong; `example` is a call that works. */
  | { readonly kind: 'wrong'; readonly say: Say; readonly example: string };

export type Call = Action & { readonly shared: SharedOptions };

type Say = (phrases: TerminalPhrases) => string;
type Options = ReadonlyMap<string, string>;

const shortNames: Readonly<Record<string, string>> = { h: 'help', v: 'version' };
const optionNames = [
  ...new Set([
    ...commands.flatMap(({ options }) => options.flatMap(({ name, frenchName }) => [name, frenchName])),
    ...importOptions,
    ...startOptions,
    ...sharedOptions,
  ]),
];

/** `who-said résultats concrets --speaker Lavrov` calls the command with its words and its option. */
export function readCall(args: readonly string[]): Call {
  const tokens = tokensOf(args);
  const words = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  const options = new Map<string, string>();
  let fault: Action | null = null;
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const name = shortNames[token.name] ?? token.name;
    fault ??= optionFault(name, token, words[0]);
    options.set(name, token.value ?? '');
  }
  const lang = options.get('lang') ?? null;
  const locale: Locale | null = lang === 'fr' || lang === 'en' ? lang : null;
  const shared = { dataFolder: options.get('data') ?? null, locale, isJson: options.has('json') };
  if (fault === null && lang !== null && locale === null) {
    fault = wrong((say) => say.badLanguage(lang), exampleOf(words[0]));
  }
  return { ...(fault ?? readAction(words, options)), shared };
}

interface OptionToken {
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

function tokensOf(args: readonly string[]) {
  const types = optionNames.map((name) => [
    name,
    { type: flags.includes(name) ? 'boolean' : 'string' } as const,
  ]);
  const options = Object.fromEntries(types);
  return parseArgs({ args: [...args], strict: false, allowPositionals: true, tokens: true, options }).tokens;
}

function optionFault(
  name: string,
  { rawName, value, inlineValue }: OptionToken,
  action?: string,
): Action | null {
  const example = exampleOf(action);
  if (!optionNames.includes(name)) return noSuchOption(rawName, name, action);
  if (flags.includes(name)) {
    return inlineValue === true ? wrong((say) => say.takesNoValue(rawName), example) : null;
  }
  // "--speaker --json" forgot the name; one that begins so is written "--speaker=--X".
  const isMissing = value === undefined || (inlineValue !== true && value.startsWith('--'));
  return isMissing ? wrong((say) => say.needsValue(rawName), example) : null;
}

function noSuchOption(written: string, name: string, action: string | undefined): Action {
  const own = commandNamed(action)?.options.map((one) => one.name) ?? optionsOfAction(action);
  const meant = nearestWord(name, [...own, ...sharedOptions]);
  const known = commandNamed(action)?.name ?? null;
  return wrong(
    (say) =>
      [say.noSuchOption(written, known), ...(meant === undefined ? [] : [say.didYouMean(`--${meant}`)])].join(
        ' ',
      ),
    exampleOf(action),
  );
}

function readAction(words: readonly string[], options: Options): Action {
  const [action, ...rest] = words;
  if (options.has('version')) return { kind: 'version' };
  if (action === undefined || action === 'help') return { kind: 'help', about: rest[0] ?? null };
  if (options.has('help')) return { kind: 'help', about: action };
  const command = commandNamed(action);
  // Without an article "read" reads texts from standard input.
  const isInput = action === 'read' && rest.length === 0 && !options.has('article');
  if (command !== undefined && !isInput) return commandCall(command, rest, options);
  if (!actionNames().includes(action)) return noSuchCommand(action);
  const known = [...optionsOfAction(action), ...sharedOptions];
  const extra = [...options.keys()].find((name) => !known.includes(name));
  if (extra !== undefined) return wrong((say) => say.noSuchOption(`--${extra}`, action), exampleOf(action));
  if (action === 'import') return importCall(rest, options);
  if (action === 'start') {
    return rest.length === 0
      ? { kind: 'start', hasPage: options.has('page') }
      : wrong((say) => say.takesOnlyOptions(action, rest.join(' ')), exampleOf(action));
  }
  if (action === 'invite') {
    return rest.length === 0
      ? { kind: 'invite' }
      : wrong((say) => say.takesOnlyOptions(action, rest.join(' ')), exampleOf(action));
  }
  if (rest.length > 0) return wrong((say) => say.readsInput(action), exampleOf(action));
  return action === 'batch' ? { kind: 'batch' } : { kind: 'read' };
}

function importCall(files: readonly string[], options: Options): Action {
  if (files.length === 0) return wrong((say) => say.needsFile, exampleOf('import'));
  const given = importOptions.filter((name) => options.has(name));
  const frontMatter = Object.fromEntries(given.map((name) => [name, options.get(name) ?? '']));
  return { kind: 'import', files, frontMatter };
}

function commandCall(command: Command, words: readonly string[], options: Options): Action {
  const raw: Record<string, string> = {};
  for (const [name, value] of options) {
    const option = command.options.find((one) => one.name === name || one.frenchName === name);
    if (option !== undefined) raw[option.name] = value;
    else if (!isShared(name)) return noSuchOption(`--${name}`, name, command.name);
  }
  const main = mainOption(command);
  const typed = words.join(' ');
  if (words.length === 0) return { kind: 'command', command, raw };
  if (main === undefined) {
    return wrong((say) => say.takesOnlyOptions(command.name, typed), exampleOf(command.name));
  }
  return { kind: 'command', command, raw: { ...raw, [main.name]: typed } };
}

function noSuchCommand(action: string): Action {
  const meant = nearestWord(action, actionNames());
  return wrong(
    (say) => [say.noSuchCommand(action), ...(meant === undefined ? [] : [say.didYouMean(meant)])].join(' '),
    exampleOf(meant),
  );
}

function isShared(name: string): boolean {
  return sharedOptions.some((shared) => shared === name);
}

function wrong(say: Say, example: string): Action {
  return { kind: 'wrong', say, example };
}
