import { PassThrough, Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answers/answer.ts';
import { answerLines, RowFault } from '../../src/terminal/json-lines.ts';
import { articleNamed } from '../replies/excerpts.ts';
import { dixit } from './dixit.ts';

interface Place {
  readonly start: number;
  readonly end: number;
}

interface OutputRow {
  readonly id: unknown;
  readonly sentences?: readonly Place[];
  readonly quotes?: readonly Place[];
  readonly error?: string;
  readonly blocks?: readonly {
    readonly start: number;
    readonly end: number;
    readonly kind: string;
    readonly paragraph?: number;
  }[];
  readonly timexes?: readonly {
    readonly start: number;
    readonly end: number;
    readonly type: string;
    readonly value: string;
  }[];
  readonly answer?: Answer;
}

function rowsOf(output: string): readonly OutputRow[] {
  return output
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as OutputRow);
}

const lines = (...rows: readonly unknown[]): string =>
  rows.map((row) => (typeof row === 'string' ? row : JSON.stringify(row))).join('\n');

describe('read', () => {
  it('gives a reading a line, with spans in the text as given', async () => {
    const text = ' Anna Berg est venue le 3 mai 2011.\r\n\r\nElle a dit : «Le port rouvrira.»\n';
    const { code, output } = await dixit(['read'], {
      input: lines({ id: 'a', lang: 'fr', reference: '2011-05-04', text }),
    });
    expect(code).toBe(0);
    const [row] = rowsOf(output);
    expect(Object.keys(row ?? {})).toEqual(['id', 'blocks', 'sentences', 'quotes', 'timexes']);
    expect(row?.timexes?.map(({ start, end, type, value }) => [text.slice(start, end), type, value])).toEqual(
      [['le 3 mai 2011', 'DATE', '2011-05-03']],
    );
    const blocks = row?.blocks ?? [];
    expect(blocks.map(({ kind, paragraph }) => [kind, paragraph])).toEqual([
      ['paragraph', 1],
      ['paragraph', 2],
    ]);
    expect(text.slice(blocks[0]?.start, blocks[0]?.end).trimStart()).toBe(
      'Anna Berg est venue le 3 mai 2011.',
    );
  });

  it('reads no word of the date that heads a raw text, and counts from it', async () => {
    const text = ' date 2011-05 Le port doit rouvrir, selon Anna Berg. La fête est le 3 mai.\n';
    const { output } = await dixit(['read'], {
      input: lines({ id: 'a', lang: 'fr', text }, { id: 'b', lang: 'fr', text: text.replace('05', '15') }),
    });
    const [row, odd] = rowsOf(output);
    expect(row?.sentences?.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Le port doit rouvrir, selon Anna Berg.',
      'La fête est le 3 mai.',
    ]);
    expect(row?.quotes?.map(({ start, end }) => text.slice(start, end))).toEqual(['Le port doit rouvrir']);
    expect(row?.timexes?.map(({ value }) => value)).toEqual(['2011-05-03']);
    expect(odd?.error).toBeUndefined();
  });

  it('finds the language of a text that does not name it, and does without a reference', async () => {
    const text =
      'The harbour master said on 3 May 2011 that the port would open again before the end of the summer.';
    const { output } = await dixit(['read'], { input: lines({ id: 1, text }) });
    const [row] = rowsOf(output);
    expect(row?.timexes?.map(({ value }) => value)).toContain('2011-05-03');
  });

  it('takes in its stride what is no row, and loses none of the others', async () => {
    const { code, output } = await dixit(['read'], {
      input: `\ufeff${lines(
        { id: 1, text: 'Oui.' },
        'no json',
        '',
        { id: 2 },
        [],
        { id: 3, text: 'Non.', lang: 'de' },
        { id: 4, text: 'Non.', reference: 'hier' },
        { id: 5, text: '' },
        { text: 'Sans nom.' },
      )}`,
    });
    expect(code).toBe(0);
    expect(rowsOf(output).map(({ id, error }) => [id, error ?? 'read'])).toEqual([
      [1, 'read'],
      [null, 'the line is no JSON'],
      [2, '"text" should be a text'],
      [null, 'the line is no JSON object'],
      [3, '"lang" is "de" and should be "fr" or "en"'],
      [4, '"reference" is "hier" and should be like "2017-05-02" or "2017-05"'],
      [5, 'read'],
      [null, 'read'],
    ]);
  });
});

describe('batch', () => {
  it('gives an answer a line, in the order of the questions', async () => {
    const { code, output } = await dixit(['batch'], {
      input: lines(
        { id: 'w', command: 'when', options: { event: 'Benali chantier' }, locale: 'fr' },
        { id: 's', command: 'summary', options: { article: 'pont-de-valmer', length: 'short' } },
        { id: 'c', command: 'check', options: { text: 'une copie à moitié rendue' } },
        { id: 'e', command: 'ask', options: {} },
        { id: 'n', command: 'summary' },
      ),
    });
    expect(code).toBe(0);
    const rows = rowsOf(output);
    expect(rows.map(({ id, answer }) => [id, answer?.kind])).toEqual([
      ['w', 'dates'],
      ['s', 'summary'],
      ['c', 'check'],
      ['e', 'invalid'],
      ['n', 'summary'],
    ]);
  });

  it('says what is wrong with a row, and goes on', async () => {
    const { code, output } = await dixit(['batch'], {
      input: lines(
        { id: 1, command: 'whosaid' },
        { id: 2 },
        { id: 3, command: 'ask', options: [] },
        { id: 4, command: 'ask', options: { question: 'pont' }, locale: 7 },
        { id: 5, command: 'ask', options: { question: 'pont', colour: 'red' } },
      ),
    });
    expect(code).toBe(0);
    expect(rowsOf(output).map(({ id, error, answer }) => [id, error ?? answer])).toMatchObject(
      [
        [1, '"command" is "whosaid"; did you mean "who-said"?'],
        [2, '"command" is missing'],
        [3, /"options" should be an object/],
        [4, '"locale" should be a text, such as "fr"'],
        [5, { kind: 'invalid', fault: { code: 'unknown-option', option: 'colour' } }],
      ].map((row) => (row[1] instanceof RegExp ? [row[0], expect.stringMatching(row[1])] : row)),
    );
  });

  it('shows only words of the articles', async () => {
    const { output } = await dixit(['batch'], {
      input: lines({ id: 1, command: 'summary', options: { article: 'harbour-strike', length: 'long' } }),
    });
    const [row] = rowsOf(output);
    const { text } = articleNamed('harbour-strike');
    const excerpts = row?.answer?.excerpts ?? [];
    expect(excerpts.length).toBeGreaterThan(2);
    for (const excerpt of excerpts) expect(text.slice(excerpt.start, excerpt.end)).toBe(excerpt.text);
  });
});

describe('lines of a stream', () => {
  const echo = (row: object): object => ({ row });

  async function collect(
    chunks: readonly (string | Buffer)[],
    answer = echo,
  ): Promise<[boolean, readonly OutputRow[]]> {
    const output = new PassThrough();
    let written = '';
    output.on('data', (chunk: Buffer) => {
      written += chunk.toString();
    });
    const isSound = await answerLines({ input: Readable.from(chunks), output }, answer);
    output.end();
    await new Promise((resolve) => output.once('close', resolve));
    return [isSound, rowsOf(written)];
  }

  it('may be cut anywhere, also inside a character', async () => {
    const whole = Buffer.from('{"id":"é"}\n{"id":"🦆"}');
    for (let cut = 1; cut < whole.length; cut += 1) {
      const [, rows] = await collect([whole.subarray(0, cut), whole.subarray(cut)]);
      expect(rows.map(({ id }) => id)).toEqual(['é', '🦆']);
    }
  });

  it('end at line feeds only', async () => {
    const [, rows] = await collect(['{"id":"a\u2028b"}\r\n{"id":2}\n']);
    expect(rows.map(({ id }) => id)).toEqual(['a\u2028b', 2]);
  });

  it('go on after a fault of ours, which is reported in the row and at the end', async () => {
    const fail = (row: { readonly id?: unknown }): object => {
      if (row.id === 2) throw new RangeError('span outside');
      if (row.id === 3) throw new RowFault('not so');
      return {};
    };
    const [isSound, rows] = await collect(['{"id":1}\n{"id":2}\n{"id":3}\n{"id":4}\n'], fail);
    expect(isSound).toBe(false);
    expect(rows).toEqual([
      { id: 1 },
      { id: 2, error: 'span outside' },
      { id: 3, error: 'not so' },
      { id: 4 },
    ]);
  });

  it('stop quietly when nobody reads the answers any more', async () => {
    const output = new PassThrough({ highWaterMark: 16 });
    output.on('error', () => undefined);
    let read = 0;
    async function* endless(): AsyncGenerator<string> {
      for (; read < 10_000; read += 1) yield '{"id":1}\n';
    }
    setImmediate(() => output.destroy(Object.assign(new Error('closed'), { code: 'EPIPE' })));
    expect(await answerLines({ input: Readable.from(endless()), output }, echo)).toBe(true);
    expect(read).toBeLessThan(10_000);
  });
});
