// A paragraph in, where its dateline ends out: "MOSCOW (Agency) --", "Evansville, Indiana -". The place that a report is
// filed from says nothing, so its words belong to no sentence of the reporter's.
import type { Block } from '../../articles/article.ts';

const place = String.raw`\p{Lu}[\p{L}.'’-]*(?:[ ]\p{Lu}[\p{L}.'’-]*){0,3}`;
const shoutedPlace = String.raw`\p{Lu}{2}[\p{Lu}.'’ -]{1,30}`;
/** ", Ala.", ", Jan. 5", ", Indiana, United States". */
const tail = String.raw`(?:,[ ]?[\p{L}\d][\p{L}\d. ]{1,24}){0,3}`;
const agency = String.raw`[ ]?\([^)\n]{2,40}\)`;
const dash = `[ ]?(?:--|[—–]|-(?=[ ]))[ ]*`;
const forms = [
  `${shoutedPlace}${tail}(?:${agency})?${dash}`,
  `${place}${tail}${agency}${dash}`,
  // "Evansville, Indiana, United States - This past week …": no stop, every word large.
  `${place}(?:,[ ]${place}){1,3}[ ](?:--|[—–-])[ ]`,
];
const dateline = new RegExp(`^(?:${forms.join('|')})(?=\\p{L}|["“«‘'])`, 'u');

/** The longest dateline, in UTF-16 code units. */
const longest = 90;

/** The place in the text where the paragraph's own words begin; its start where it has no dateline. */
export function datelineEnd(text: string, block: Block): number {
  if (block.kind !== 'paragraph') return block.start;
  const head = text.slice(block.start, Math.min(block.end, block.start + longest));
  const match = dateline.exec(head);
  return block.start + (match?.[0].length ?? 0);
}
