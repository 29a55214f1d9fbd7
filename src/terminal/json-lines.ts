// A stream of lines in, one JSON line out for each, in order. Holds one line at a time; a line that fails costs only itself.
import { once } from 'node:events';
import { StringDecoder } from 'node:string_decoder';
import type { Terminal } from './terminal.ts';

export interface Row {
  readonly id?: unknown;
  readonly [key: string]: unknown;
}

/** What a line could not be answered with, in one sentence. Thrown by a reader of rows, and printed as the row's `error`. */
export class RowFault extends Error {}

/**
 * Answers each line of the input with one line. A line that is no JSON object, or that the reader refuses, gives
 * `{"id":…,"error":"…"}`. True when none of them broke for a reason of ours. Ends quietly when nobody reads any more.
 */
export async function answerLines(
  { input, output }: Pick<Terminal, 'input' | 'output'>,
  answer: (row: Row) => object,
): Promise<boolean> {
  let isSound = true;
  for await (const line of linesOf(input)) {
    if (line.trim() === '') continue;
    const { value, isOurs } = answerLine(line, answer);
    if (isOurs) isSound = false;
    const isOpen = await write(output, `${JSON.stringify(value)}\n`);
    if (!isOpen) break;
  }
  return isSound;
}

function answerLine(
  line: string,
  answer: (row: Row) => object,
): { readonly value: object; readonly isOurs: boolean } {
  let id: unknown = null;
  try {
    const row = parseRow(line);
    id = row.id ?? null;
    return { value: { id, ...answer(row) }, isOurs: false };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { value: { id, error: message }, isOurs: !(error instanceof RowFault) };
  }
}

function parseRow(line: string): Row {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new RowFault('the line is no JSON');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new RowFault('the line is no JSON object');
  }
  return value as Row;
}

/** Cut at line feeds only: readline would also cut inside JSON texts, at U+2028. */
async function* linesOf(input: AsyncIterable<Buffer | string>): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8');
  let pieces: string[] = [];
  let isFirst = true;
  const finish = (): string => {
    const line = pieces.join('').replace(isFirst ? /^\ufeff/ : /^(?!)/, '');
    pieces = [];
    isFirst = false;
    return line;
  };
  for await (const chunk of input) {
    const [rest = '', ...more] = (typeof chunk === 'string' ? chunk : decoder.write(chunk)).split('\n');
    pieces.push(rest);
    for (const next of more) {
      yield finish();
      pieces.push(next);
    }
  }
  pieces.push(decoder.end());
  yield finish();
}

/** Waits while the reader is slower than we are. False once it has gone away. */
async function write(output: Terminal['output'], text: string): Promise<boolean> {
  if (output.destroyed || !output.writable) return false;
  if (output.write(text)) return true;
  try {
    await once(output, 'drain');
    return true;
  } catch (error) {
    if (isClosedPipe(error)) return false;
    throw error;
  }
}

/** Nobody reads what we write: `dixit batch | head -1`. */
export function isClosedPipe(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED')
  );
}
