// What the channel opens with: a greeting, three questions to try, and what the corpus holds.
import type { ChannelJson, Example, Welcome } from '../channel-json.ts';
import type { CommandJson } from '../discord-json.ts';
import { button, element } from './element.ts';
import { icon } from './icons.ts';
import type { Labels, PageLocale } from './labels.ts';
import { nameIn } from './localized.ts';
import { dayIn } from './moments.ts';

/** The top of the channel; a chip fills the composer. */
export function drawWelcome(
  { commands, welcome }: ChannelJson,
  labels: Labels,
  locale: PageLocale,
  fill: (example: Example) => void,
): HTMLElement {
  const chips = welcome.examples.map((example) =>
    element(
      'li',
      {},
      button({ class: 'chip' }, () => fill(example), ...chipWords(example, commands, locale)),
    ),
  );
  return element(
    'section',
    { class: 'welcome', 'aria-label': labels.welcome },
    element('div', { class: 'welcome__sign' }, icon('hash')),
    element('h2', {}, labels.welcome),
    element('p', {}, labels.welcomeText),
    element('p', { class: 'welcome__corpus' }, icon('book'), holdings(welcome, labels, locale)),
    chips.length > 0 && element('h3', { class: 'welcome__examples' }, labels.examples),
    chips.length > 0 && element('ul', { class: 'chips' }, ...chips),
  );
}

/** "3 articles, de mai 2017 à 2 juin 2018". */
export function holdings({ articles, from, to }: Welcome, labels: Labels, locale: PageLocale): string {
  if (articles === 0 || from === null || to === null) return labels.noArticles;
  const period = labels.period(dayIn(from, locale), dayIn(to, locale));
  return `${labels.articles(articles)}, ${period}`;
}

function chipWords(
  { command: name, option }: Example,
  commands: readonly CommandJson[],
  locale: PageLocale,
): readonly Node[] {
  const command = commands.find((known) => known.name === name);
  const shown = element('span', { class: 'chip__command' }, `/${command ? nameIn(command, locale) : name}`);
  return option === null ? [shown] : [shown, element('span', { class: 'chip__value' }, option.label)];
}
