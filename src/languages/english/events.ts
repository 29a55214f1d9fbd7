// How clauses hang together in English, and the small words around an event and its date. Data, in lower case.
import type { EventLexicon } from '../events.ts';
import { wordSet } from '../openers.ts';
import { englishEventFamilies } from './event-families.ts';
import { englishParadigms } from './paradigms.ts';

const links: EventLexicon['links'] = {
  relative: ['who', 'which', 'whose', 'whom', 'where'],
  reported: ['that'],
  during: [
    'when',
    'while',
    'during',
    'on the sidelines of',
    'on the occasion of',
    'in the course of',
    'at the time of',
    'in the midst of',
    'as part of',
  ],
  apart: [
    'after',
    'before',
    'since',
    'until',
    'till',
    'following',
    'ahead of',
    'prior to',
    'in the wake of',
    'on the eve of',
    'subsequent to',
    'despite',
    'compared with',
    'compared to',
    'in preparation for',
    'in anticipation of',
  ],
  reason: [
    'for having',
    'of having',
    'because',
    'because of',
    'due to',
    'owing to',
    'so that',
    'in order to',
    'if',
    'unless',
    'although',
    'though',
    'thanks to',
    'in favour of',
    'in favor of',
    'in exchange for',
    'instead of',
    'whether',
  ],
};

export const englishEvents: EventLexicon = {
  families: englishEventFamilies,
  paradigms: englishParadigms,
  links,
  auxiliaries: wordSet(`is are was were has have had will would did does can could may might must should`),
  clitics: new Set(),
  purpose: { words: new Set(), endings: [], noVerbs: new Set() },
  participleEndings: ['ed'],
  gerundEnding: 'ing',
  spanOpeners: wordSet('during for since throughout every each over'),
  participles:
    wordSet(`held born known built made given shot found sent won lost sold bought begun taken written struck led
    brought caught fought hit sunk drawn`),
  coordinators: wordSet('and then but or'),
  possessors: wordSet('of'),
  timeNouns:
    wordSet(`night evening morning afternoon day date week month year start end beginning middle summer winter
    spring autumn fall weekend eve hours quarter half course noon midnight rest part dates dated dating`),
  timePrepositions: wordSet('at in during on over throughout'),
  datesPrecedeNouns: true,
  determiners: wordSet('the a an this that last next its their his her s'),
  groupEnds: wordSet('of in at on to by with for and or from as after before'),
  askingWords: wordSet('when date dates day days year month time what which long'),
  happeningWords:
    wordSet(`happen happened happens happening occur occurred occurs take took taken takes place held hold
    holding scheduled planned due set go going`),
  auxiliaryAfter: new Map(),
  definite: wordSet('the this that these those'),
};
