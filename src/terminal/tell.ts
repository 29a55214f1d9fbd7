// One sentence in, one line on standard error out.
import { harmless } from './style.ts';
import type { Terminal } from './terminal.ts';

/** One line, whatever was typed or stands in a file. */
export function tell({ errors }: Pick<Terminal, 'errors'>, sentence: string): void {
  errors.write(`dixit: ${harmless(sentence).replace(/\s*\n\s*/g, ' ')}\n`);
}
