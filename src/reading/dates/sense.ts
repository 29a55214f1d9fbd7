// What a temporal expression says, before it is placed on the calendar: stated parts only, nothing concluded. Only types.
import type { Span } from '../../articles/article.ts';
import type { DateMention } from '../reading.ts';
import type { Clock } from './token.ts';

/** `last`: before the article's date ("dernier"); `next`: after it; `before` and `after`: around a told date ("suivant"). */
export type Turn = 'last' | 'next' | 'this' | 'before' | 'after';

export type PartOfDay = 'TMO' | 'TMI' | 'TAF' | 'TEV' | 'TNI' | 'TDT';

export type CalendarUnit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'workday'
  | 'weekend'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium'
  | 'part';

export type Modifier = NonNullable<DateMention['mod']>;

/** From where a shift counts: the article's date, or the date the text last told of. */
export type Anchor = 'article' | 'told';

interface Common {
  readonly mod?: Modifier;
  /** A part of the day or a time of day that goes with the day. */
  readonly part?: PartOfDay;
  readonly clock?: Clock;
}

/** A day, month or year by the calendar, as far as stated. */
export interface CalendarSenseOf extends Common {
  readonly kind: 'date';
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: number;
  readonly turn?: Turn;
  readonly era?: 'BC';
  /** "La semaine du 10 avril": the whole week around the day. */
  readonly whole?: 'week';
  /** "En mai de la même année": the year the text last told of. */
  readonly sameYear?: boolean;
}

/** Counted inside a month or a year: "le premier lundi de mai", "la dernière semaine de 2016"; from its end where negative. */
export interface NthSenseOf extends Common {
  readonly kind: 'nth';
  readonly nth: number;
  readonly unit: 'day' | 'week' | 'weekend' | 'fortnight';
  readonly weekday?: number;
  readonly month?: number;
  readonly year?: number;
}

export type Sense =
  | CalendarSenseOf
  | NthSenseOf
  /** "Deux jours avant le 3 mai": so many units before or after a day. */
  | (Common & {
      readonly kind: 'offset';
      readonly unit: 'day' | 'month';
      readonly by: number;
      readonly base: Sense;
    })
  | (Common & {
      readonly kind: 'weekday';
      readonly weekday: number;
      readonly turn?: Turn;
      readonly weeks?: number;
      /** "Le mercredi": every one, unless a time of day makes it one. */
      readonly habitual?: boolean;
    })
  | (Common & {
      readonly kind: 'shift';
      readonly unit: CalendarUnit;
      readonly by: number;
      readonly from: Anchor;
      /** Counted in a number: "il y a deux semaines" is a day some weeks ago, "la semaine dernière" a week. */
      readonly counted?: boolean;
      /** "In 30 years": how long it took, where the sentence tells of the past. */
      readonly lapse?: string;
      /** Inside a quotation it means these days: "« Aujourd'hui, la ville a changé »". */
      readonly open?: boolean;
      /** "Hier mardi". */
      readonly weekday?: number;
    })
  | (Common & {
      readonly kind: 'season';
      readonly season: string;
      /** \"En été\": of any year. */
      readonly every?: boolean;
      readonly year?: number;
      readonly turn?: Turn;
    })
  | (Common & {
      readonly kind: 'span';
      readonly unit: 'quarter' | 'half';
      readonly index: number;
      readonly year?: number;
      readonly turn?: Turn;
    })
  | (Common & { readonly kind: 'week'; readonly week: number; readonly year?: number })
  | (Common & { readonly kind: 'decade'; readonly decade: number })
  | (Common & { readonly kind: 'century'; readonly century: number; readonly era?: 'BC' })
  | (Common & {
      readonly kind: 'holiday';
      readonly holiday: string;
      readonly year?: number;
      readonly turn?: Turn;
    })
  | (Common & { readonly kind: 'clock'; readonly clock: Clock })
  | (Common & { readonly kind: 'part'; readonly part: PartOfDay; readonly from: Anchor; readonly by: number })
  | (Common & { readonly kind: 'duration' | 'set'; readonly value: string })
  | (Common & { readonly kind: 'reference'; readonly value: string })
  /** "Après le 3 mai" in a request: all from there on, or until there. */
  | (Common & { readonly kind: 'open'; readonly side: 'from' | 'until'; readonly sense: Sense })
  | { readonly kind: 'range'; readonly from: Sense; readonly to: Sense; readonly mod?: Modifier };

/** A temporal expression found and not yet resolved. `first` and `next` bound its tokens. */
export interface Found extends Span {
  readonly sense: Sense;
  readonly first: number;
  readonly next: number;
  /** Only says something beside another expression ("soir", "du matin"); dropped when it stays alone. */
  readonly fragment?: boolean;
  /** A number that is a year only if the words around allow it. */
  readonly bare?: boolean;
}
