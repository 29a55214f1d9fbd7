// Article text in, blocks out: the pieces between blank lines, each with its kind. Judges by form alone; reads no sense.
import type { Block, BlockKind, Span } from './article.ts';

const blankLine = /(?:\r?\n[ \t\u00a0]*){2,}|\r(?!\n)[ \t\u00a0]*\r(?!\n)[ \t\u00a0]*/u;
const lineBreak = /\r?\n|\r/u;

/** A heading or a byline is a line that one takes in at a glance. In characters. */
const longestHeading = 120;
const longestLabel = 300;

const finalStop = /[.!…:;,](?:\s?[»”"’')\]])*$/u;
/** "Sommet. Tout" within a line: two sentences, hence prose. Initials and "M." do not count. */
const innerStop = /[\p{Ll}\p{N}»”)]\s?[.!?…]\s+[\p{Lu}«“"]/u;
/** "- Comptes secrets -": how news agencies set a heading. */
const betweenDashes = /^[-–—]\s?\S.*\S\s?[-–—]$/u;
const listItem = /^(?:[-–—•*·]|\d{1,2}[.)])\s/u;
const markdownHeading = /^#{1,6}\s+\S/u;

const relatedPhrase = [
  '(?:à |a )?(?:lire|re?lire|voir|revoir|écouter|ecouter|découvrir) (?:aussi|également|egalement)',
  '(?:à|a) (?:lire|voir|écouter)',
  '(?:lire|voir|relire) (?:notre|nos|le|la|les) \\p{L}+',
  'sur le même (?:sujet|thème)',
  'pour aller plus loin',
  'read (?:also|more|next)',
  'also read',
  'see also',
  'watch(?: also)?',
  'more on this',
  'related(?: (?:articles?|stories|story|coverage|news))?',
].join('|');
/** "Lire aussi : …", "À lire aussi >> …", "READ MORE: …". */
const relatedWithSign = new RegExp(`^(?:[-–—•*►▶→>]+\\s*)?(?:${relatedPhrase})\\s*(?:[:»>►▶→|–—-]|$)`, 'iu');
/** "Lire aussi Le pont rouvre": no sign, but no final stop either. */
const relatedBare =
  /^(?:(?:à |a )?(?:lire|voir|écouter) (?:aussi|également)|read also|see also|also read)\s+\S/iu;

const captionHead =
  /^(?:photos?|image|images|crédits?|credits?|légende|caption|illustration|infographie|infographic|vidéo|video|carte|map|file photo|picture)(?:\s+(?:by|credit|d['’]archives|d['’]illustration)\b[^:.]{0,60})?\s*[:©–—/|]/iu;
/** "… ce lundi. Photo : Agence du Nord." at the end of a short block. */
const captionTail =
  /(?:^|[\s(.])(?:(?:photos?|images?|crédits?(?: photo)?|credits?|picture|illustration|file photo|vidéo|video)\s*:\s*|©\s?)[^.:]{2,80}[.)]?$/iu;

const bylineHead =
  /^(?:[Pp]ar|PAR|[Bb]y|BY|[Dd]e notre (?:correspondante?|envoyée?)|[Ff]rom our correspondent|[Pp]ropos recueillis par)\s+(?:\p{Lu}|(?:le|la|l['’]|notre|our|the)\b)/u;
const datelineHead =
  /^(?:publié|publiée?|mis à jour|mise à jour|modifié|actualisé|posté|published|updated|posted|last updated|first published)(?=[\s:]|$)/iu;
const agency =
  /^\(?(?:avec\s+|with\s+)?(?:AFP|Reuters|AP|Associated Press|Belga|ATS|EFE|DPA|ANSA|PA Media|La Presse canadienne)(?:\s*(?:,|et|and|avec|with|\/)\s*\p{Lu}[\p{L}]*)*\)?\.?$/u;
const dayName = '\\p{L}{3,10}\\.?';
const dayNumber = '\\d{1,2}(?:er|st|nd|rd|th)?';
/** A line that holds a date and nothing else: "Friday, July 21, 2017", "6 juillet 2012". */
const dateLine = new RegExp(
  `^(?:le\\s+)?(?:${dayName},?\\s+)?(?:${dayNumber}\\s+${dayName}|${dayName}\\s+${dayNumber}),?\\s+\\d{4}(?:\\s*(?:,|à|at|-|–|—)?\\s*\\d{1,2}\\s?[:hH]\\s?\\d{0,2}.{0,12})?\\.?$`,
  'u',
);

/**
 * Splits a text into blocks in reading order; paragraphs are numbered from 1. Every character that is not blank lies
 * in exactly one block. "Sanctions et dialogue" between two paragraphs is a heading, the same words at the end are not:
 * a heading heads something.
 */
export function splitBlocks(text: string): readonly Block[] {
  const pieces = separateRelatedLines(text, piecesOf(text));
  const kinds = pieces.map((piece, position) =>
    kindOf(text.slice(piece.start, piece.end), position, pieces.length),
  );
  // A lone heading heads nothing: what there is of the article is prose.
  const hasProse = kinds.includes('paragraph');
  let paragraph = 0;
  return pieces.map(({ start: firstWord, end }, position) => {
    const start = indentBefore(text, firstWord);
    const kind = kinds[position] ?? 'paragraph';
    if (kind !== 'paragraph' && (hasProse || kind !== 'heading')) return { kind, start, end };
    paragraph += 1;
    return { kind: 'paragraph', start, end, paragraph };
  });
}

function kindOf(words: string, position: number, count: number): BlockKind {
  if (isRelated(words)) return 'related';
  if (words.length <= longestLabel) {
    if (captionHead.test(words) || captionTail.test(words)) return 'caption';
    if (isByline(words)) return 'byline';
  }
  return isHeading(words, position, count) ? 'heading' : 'paragraph';
}

function isRelated(words: string): boolean {
  if (words.length > longestLabel) return false;
  return relatedWithSign.test(words) || (relatedBare.test(words) && !finalStop.test(words));
}

function isByline(words: string): boolean {
  if (words.length > longestHeading || innerStop.test(words)) return false;
  if (agency.test(words) || dateLine.test(words) || datelineHead.test(words)) return true;
  return bylineHead.test(words) && !finalStop.test(words);
}

function isHeading(words: string, position: number, count: number): boolean {
  if (markdownHeading.test(words) && !lineBreak.test(words)) return true;
  const isLast = position === count - 1;
  if (isLast || words.length > longestHeading || lineBreak.test(words)) return false;
  if (betweenDashes.test(words)) return true;
  if (finalStop.test(words) || innerStop.test(words) || listItem.test(words)) return false;
  return !/^\p{Ll}/u.test(words);
}

/** The pieces between blank lines; where a text knows only single line breaks, its lines. */
function piecesOf(text: string): readonly Span[] {
  const pieces = splitAt(text, { start: 0, end: text.length }, blankLine);
  const [only] = pieces;
  if (only === undefined || pieces.length > 1) return pieces;
  const lines = splitAt(text, only, lineBreak);
  const stopped = lines.filter(({ start, end }) => /[.!?…»”"]$/u.test(text.slice(start, end))).length;
  // Lines that end as sentences do are paragraphs; lines broken anywhere are one paragraph, wrapped.
  return stopped * 2 >= lines.length ? lines : pieces;
}

/** A link line that stands right under a paragraph, without a blank line, is a piece of its own. */
function separateRelatedLines(text: string, pieces: readonly Span[]): readonly Span[] {
  return pieces.flatMap((piece) => {
    const lines = splitAt(text, piece, lineBreak);
    if (lines.length < 2 || !lines.some(({ start, end }) => isRelated(text.slice(start, end))))
      return [piece];
    const kept: Span[] = [];
    for (const line of lines) {
      const last = kept.at(-1);
      const joins =
        last !== undefined && ![last, line].some(({ start, end }) => isRelated(text.slice(start, end)));
      if (joins) kept[kept.length - 1] = { start: last.start, end: line.end };
      else kept.push(line);
    }
    return kept;
  });
}

/** The parts of a span between separators, blanks at both ends left out, empty parts dropped. */
function splitAt(text: string, { start, end }: Span, separator: RegExp): readonly Span[] {
  const parts: Span[] = [];
  let from = start;
  for (const match of text.slice(start, end).matchAll(new RegExp(separator, 'gu'))) {
    parts.push({ start: from, end: start + match.index });
    from = start + match.index + match[0].length;
  }
  parts.push({ start: from, end });
  return parts.map((part) => trimBlanks(text, part)).filter((part) => part.end > part.start);
}

/** A block begins with its line: blanks that indent it are its own. */
function indentBefore(text: string, firstWord: number): number {
  let start = firstWord;
  while (start > 0 && isBlank(text, start - 1) && !lineBreak.test(text.charAt(start - 1))) start -= 1;
  return start;
}

function trimBlanks(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from < to && isBlank(text, from)) from += 1;
  while (to > from && isBlank(text, to - 1)) to -= 1;
  return { start: from, end: to };
}

function isBlank(text: string, position: number): boolean {
  return /\s/u.test(text.charAt(position));
}
