// Article text in, its temporal expressions out, in reading order and with TIMEX3 values. The clock is never asked.
import type { Block } from '../../articles/article.ts';
import { languageOf } from '../../languages/language.ts';
import type { Readable } from '../read-article.ts';
import type { DateMention, Sentence } from '../reading.ts';
import { directionAt } from './direction.ts';
import { type CalendarIndex, calendarIndexOf } from './lexicon.ts';
import { matchForms } from './match-forms.ts';
import { namesDay, refine, spansHours } from './refine.ts';
import { isRequest, readAsRequest } from './requests.ts';
import { resolve } from './resolve.ts';
import type { Resolved, Setting } from './resolved.ts';
import { scanTokens } from './scan.ts';
import type { Found } from './sense.ts';
import { clockDay, emptyStory, isAlone, isQuoted, isStop, type Story, sentenceYear, tell } from './story.ts';
import { type Reference, referenceFrom } from './timeline.ts';
import type { Token } from './token.ts';

/** An expression and what it stands for. */
interface Placed {
  readonly found: Found;
  readonly resolved: Resolved;
}

/** How many tokens may stand between a time of day and the day told after it. */
const longestReach = 12;

/** Reads all blocks but links to other articles. Relative dates count from the article's date. */
export function findDates(article: Readable, _sentences: readonly Sentence[]): readonly DateMention[] {
  const index = calendarIndexOf(languageOf(article.lang).calendar);
  const reference = referenceFrom(article.date);
  const story = emptyStory();
  const blocks = article.blocks.filter((block) => block.kind !== 'related');
  const rows = blocks.map((block) => scanTokens(article.text, block, index));
  const request = isRequest(rows, index.lexicon);
  return blocks.flatMap((block, row) => {
    const tokens = rows[row] ?? [];
    const placed = placeAll(tokens, index, reference, story, request);
    return joinUntoldHours(placed, tokens).map((each) => mentionOf(each, block));
  });
}

function placeAll(
  tokens: readonly Token[],
  index: CalendarIndex,
  reference: Reference | null,
  story: Story,
  request: boolean,
): readonly Placed[] {
  const { lexicon } = index;
  const joined = refine(matchForms(tokens, index), tokens);
  const all = request ? readAsRequest(joined, tokens) : joined;
  return all.flatMap((found, position) => {
    const setting: Setting = {
      reference,
      lexicon,
      told: story,
      days: story.days,
      request,
      sentenceYear: sentenceYear(story, found, tokens),
      clockDay: clockDay(story, found, reference, () => isAlone(tokens, found)),
      quoted: () => isQuoted(tokens, found.first),
      direction: (reach) => directionAt(tokens, found.first, found.next, lexicon.tense, reach),
    };
    const following = all.slice(position + 1, position + 4).find(({ sense }) => sense.kind !== 'clock');
    const resolved = resolve(found.sense, withFollowingDay(setting, following, tokens, found));
    if (resolved === null) return [];
    const spoken = found.sense.kind === 'shift' && found.sense.from === 'article';
    // "« Nous avons gagné aujourd'hui », a-t-il dit hier": the story stays on the day it tells.
    if (!(spoken && setting.quoted())) tell(story, found, resolved);
    return [{ found, resolved }];
  });
}

/** "De 14 h à 16 h" where no day is told: the two hours of a timetable are one range. */
function joinUntoldHours(placed: readonly Placed[], tokens: readonly Token[]): readonly Placed[] {
  const joined: Placed[] = [];
  for (const each of placed) {
    const before = joined.at(-1);
    const hours =
      before !== undefined &&
      isUntold(before) &&
      isUntold(each) &&
      spansHours(before.found, each.found, tokens);
    if (!hours) {
      joined.push(each);
      continue;
    }
    const found = { ...before.found, end: each.found.end, next: each.found.next };
    const value = `${before.resolved.value}/${each.resolved.value}`;
    joined[joined.length - 1] = { found, resolved: { ...before.resolved, value, precision: 'range' } };
  }
  return joined;
}

function isUntold({ found, resolved }: Placed): boolean {
  return found.sense.kind === 'clock' && resolved.value.startsWith('T') && !resolved.value.includes('/');
}

/** "À 14 h, place de la Mairie, samedi": a time of day before any day is told takes the one that the sentence tells next. */
function withFollowingDay(
  setting: Setting,
  following: Found | undefined,
  tokens: readonly Token[],
  each: Found,
): Setting {
  if (setting.clockDay !== 'untold' || following === undefined || !namesDay(following.sense)) return setting;
  const between = tokens.slice(each.next, Math.min(following.first, each.next + longestReach));
  if (following.first - each.next > longestReach || between.some((token) => isStop(token))) return setting;
  const day = resolve(following.sense, setting)?.day;
  return day === undefined ? setting : { ...setting, clockDay: day };
}

function mentionOf({ found, resolved }: Placed, block: Block): DateMention {
  const { type, value, mod, precision, basis } = resolved;
  const paragraph = block.kind === 'paragraph' ? block.paragraph : null;
  return {
    start: found.start,
    end: found.end,
    type,
    value,
    ...(mod && { mod }),
    precision,
    basis,
    paragraph,
  };
}
