// The text of an article file in, an Article or its fault out, and back: YAML front matter between `---` lines,
// a blank line, then the text to the letter. Never touches the disk.

import { parseDocument, stringify } from 'yaml';
import { z } from 'zod';
import type { Article } from './article.ts';
import { splitBlocks } from './blocks.ts';
import { isCalendarDate } from './calendar-date.ts';
import { detectLanguage } from './detect-language.ts';
import { firstSentence } from './first-sentence.ts';
import { readWebAddress } from './web-address.ts';

/** What is wrong with an article file, and what to write instead: two clauses without a final stop. */
export interface ArticleFault {
  readonly problem: string;
  readonly remedy: string;
}

export type ParsedArticle =
  | { readonly kind: 'article'; readonly article: Article }
  | ({ readonly kind: 'fault' } & ArticleFault);

const frontMatterBlock = /^---[ \t]*\r?\n(?<yaml>(?:[^\n]*\n)*?)---[ \t]*(?:\r?\n|$)/;
const oneBlankLine = /^[ \t]*\r?\n/;
const lastLineBreak = /\r?\n$/;

/** Each of these signs may open a value within a value. */
const valueSign = /[[{]|[-?:](?=\s)/g;
/** The parser calls itself for each nested value; lists in lists without end would kill the process, not throw. */
const mostValues = 200;

const remedies = {
  date: 'write the day as "date: 2017-05-02", or "date: 2017-05" when only the month is known',
  lang: 'write "lang: fr" or "lang: en", or leave it out to have it detected',
  url: 'write the whole address, as "url: https://example.org/article", or leave it out',
  rights: 'write "rights: full" if the whole article may be shown, or leave it out',
  title: 'write one line of text, as "title: Le pont rouvre", or leave it out',
  outlet: 'write one line of text, as "outlet: Le Quotidien", or leave it out',
} as const;

const line = z
  .string()
  .trim()
  .refine((value) => !/[\r\n]/.test(value));
/** YAML reads "title:" without a value as an empty string here; that is a field left out. */
const optional = <S extends z.ZodType>(schema: S) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional());

const frontMatter = z.object({
  title: optional(line),
  date: line.refine(isCalendarDate),
  outlet: optional(line),
  url: optional(line.refine(isWebAddress)),
  lang: optional(z.enum(['fr', 'en'])),
  rights: optional(z.enum(['excerpts', 'full'])),
});

export type FrontMatter = z.infer<typeof frontMatter>;

/**
 * Reads an article file's content. One line break at the very end belongs to the file, not to the article.
 * Fields that Dixit does not know are left alone.
 */
export function parseArticleFile(id: string, content: string): ParsedArticle {
  const head = frontMatterBlock.exec(content);
  if (head === null) return noFrontMatter(content);
  const fields = readFields(head.groups?.yaml ?? '');
  if (fields.kind === 'fault') return fields;
  return articleOf(id, fields.fields, textBelow(head[0], content));
}

/** The text of an article file, or null where it has no front matter: what `parseArticleFile` takes for its text. */
export function articleText(content: string): string | null {
  const head = frontMatterBlock.exec(content);
  return head === null ? null : textBelow(head[0], content);
}

function textBelow(head: string, content: string): string {
  return content.slice(head.length).replace(oneBlankLine, '').replace(lastLineBreak, '');
}

/** An Article of its parts; the title and the language are worked out where they are missing. */
export function articleOf(id: string, fields: FrontMatter, text: string): ParsedArticle {
  const blocks = splitBlocks(text);
  const lead = blocks.find(({ kind }) => kind === 'paragraph');
  if (lead === undefined) {
    return fault('it has no text', 'write the article below the second "---" line, after an empty line');
  }
  const article: Article = {
    id,
    title: fields.title ?? firstSentence(text.slice(lead.start, lead.end)),
    titleIsDerived: fields.title === undefined,
    date: fields.date,
    outlet: fields.outlet ?? null,
    url: fields.url ?? null,
    lang: fields.lang ?? detectLanguage(text),
    rights: fields.rights ?? 'excerpts',
    text,
    blocks,
  };
  return { kind: 'article', article };
}

/** The file content of a text and its front matter; `parseArticleFile` gives the same article back. */
export function writeArticleFile(fields: FrontMatter, text: string): string {
  const known = Object.entries(fields).filter(([, value]) => value !== undefined);
  return `---\n${stringify(Object.fromEntries(known), { schema: 'failsafe', lineWidth: 0 })}---\n\n${text}\n`;
}

type ReadFields =
  | { readonly kind: 'fields'; readonly fields: FrontMatter }
  | ({ readonly kind: 'fault' } & ArticleFault);

function readFields(yaml: string): ReadFields {
  if ((yaml.match(valueSign)?.length ?? 0) > mostValues) {
    return fault(
      `its front matter holds more than ${mostValues} values`,
      'keep title, date, outlet, url, lang and rights, and leave the rest out',
    );
  }
  let raw: unknown;
  try {
    // The failsafe schema keeps every value as written: no date becomes a Date, no title a number.
    // What it merely wonders at, it would print; only its errors count.
    const document = parseDocument(yaml, { schema: 'failsafe', logLevel: 'error' });
    const [error] = document.errors;
    if (error !== undefined) return notYaml(error);
    raw = document.toJS();
  } catch (error) {
    // Thrown while values are put together: "title: *Le pont" names an alias that stands for nothing.
    if (!(error instanceof ReferenceError)) throw error;
    return notYaml(error);
  }
  return checkFields(raw ?? {});
}

function notYaml(error: Error): ReadFields {
  const reason = error.message.split('\n')[0]?.replace(/[:.\s]+$/, '') ?? 'it cannot be read';
  return fault(
    `its front matter is not YAML (${reason})`,
    'write one "name: value" a line, with text that holds a colon or begins with a sign in "…"',
  );
}

/** Checks front matter as data, from a file or a command line; the first wrong field is named with the value that was given. */
export function checkFields(raw: unknown): ReadFields {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
    return fault('its front matter is not a list of "name: value" lines', remedies.date);
  }
  const result = frontMatter.safeParse(raw);
  if (result.success) return { kind: 'fields', fields: result.data };
  const name = String(result.error.issues[0]?.path[0] ?? 'date') as keyof typeof remedies;
  const value: unknown = Reflect.get(raw, name);
  if (value === undefined || value === '') return fault(`its ${name} is missing`, remedies[name]);
  return fault(`its ${name} is ${JSON.stringify(value)}`, remedies[name]);
}

function noFrontMatter(content: string): ParsedArticle {
  if (content.trim() === '')
    return fault('it is empty', `begin it with "---", "date: 2017-05-02", "---", then the text`);
  return content.startsWith('---')
    ? fault('its front matter is not closed', 'end the front matter with a line that holds only "---"')
    : fault(
        'it has no front matter',
        'begin it with "---", "date: 2017-05-02", "---", or use "dixit import" on it',
      );
}

function isWebAddress(value: string): boolean {
  return /^https?:\/\//i.test(value) && readWebAddress(value) !== null;
}

function fault(problem: string, remedy: string): { readonly kind: 'fault' } & ArticleFault {
  return { kind: 'fault', problem, remedy };
}
