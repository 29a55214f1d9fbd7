// A desk in, the same desk with its questions asked once out: what is worked out at the first question of a kind must not
// keep the first asker waiting.
import type { Command } from '../commands/command.ts';
import { answerCommand, type Desk } from './desk.ts';
import { reportFault } from './faults.ts';

const locales = ['fr', 'en'] as const;

/** Asks each command that wants words for the example of its declaration. Never throws: a fault is logged as any other. */
export function warmUp(desk: Desk): void {
  for (const command of desk.commands) {
    const raw = exampleOf(command);
    if (Object.keys(raw).length === 0) continue;
    try {
      for (const locale of locales) {
        answerCommand(command, raw, { locale, canShare: true }, desk).draft();
      }
    } catch (error) {
      reportFault(error, { command: command.name, warmingUp: true }, desk.logger);
    }
  }
}

function exampleOf({ options }: Command): Readonly<Record<string, string>> {
  return Object.fromEntries(
    options.flatMap((option) =>
      option.kind === 'text' && option.required ? [[option.name, option.example.fr] as const] : [],
    ),
  );
}
