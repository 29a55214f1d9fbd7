// A message in; exactly one answer out when it speaks to the bot, else nothing at all. Never throws, never pings.
import type { Message } from 'discord.js';
import type { Command } from '../commands/command.ts';
import { escapeMarkdown } from '../replies/escape-markdown.ts';
import type { Locale } from '../replies/reply.ts';
import { answerCommand, type Desk } from './desk.ts';
import { type Draft, draftOf, plainDraft } from './draft.ts';
import { type Outcome, outcomeOf, reportFault } from './faults.ts';
import { localeOf, phrasesIn } from './phrases.ts';
import { questionLocale } from './question-locale.ts';
import { respondToMessage } from './respond.ts';

/** The command in whose words a question in a message is answered. */
const QUESTION_COMMAND = 'ask';
const QUESTION_OPTION = 'question';

/**
 * Answers a message that names the bot, replies to it with a ping, or is written to it directly. Bots, "@everyone" and
 * role mentions are left alone, as is all that does not speak to it: then null.
 */
export async function handleMessage(message: Message, botId: string, desk: Desk): Promise<Outcome | null> {
  if (!speaksTo(message, botId)) return null;
  const question = questionIn(message.content, botId);
  const locale = questionLocale(question, localeOf(message.guild?.preferredLocale));
  try {
    await respondToMessage(message, draftFor(question, locale, desk));
    return 'answered';
  } catch (error) {
    const reference = reportFault(error, { mention: true }, desk.logger);
    const outcome = outcomeOf(error);
    if (outcome === 'failed') {
      const apology = plainDraft(phrasesIn(locale).broken(reference));
      await respondToMessage(message, apology).catch((second: unknown) =>
        reportFault(second, { mention: true, apologyFor: reference }, desk.logger),
      );
    }
    return outcome;
  }
}

function speaksTo(message: Message, botId: string): boolean {
  if (message.author.bot || message.system || message.webhookId !== null) return false;
  return message.guildId === null || message.mentions.users.has(botId);
}

/** "<@42> Quand a lieu le G20 ?" asks "Quand a lieu le G20 ?". */
function questionIn(content: string, botId: string): string {
  return content.replaceAll(`<@${botId}>`, ' ').replaceAll(`<@!${botId}>`, ' ').replace(/\s+/gu, ' ').trim();
}

function draftFor(question: string, locale: Locale, desk: Desk): Draft {
  const command = desk.commands.find(({ name }) => name === QUESTION_COMMAND);
  if (question === '' || command === undefined) return plainDraft(helpText(desk.commands, locale));
  const showing = { locale, canShare: false };
  const { reply, controls } = answerCommand(command, { [QUESTION_OPTION]: question }, showing, desk);
  return draftOf(reply, controls);
}

/** The commands as a member reads them in Discord: `/qui-a-dit` in French, `/who-said` in English. */
function helpText(commands: readonly Command[], locale: Locale): string {
  const lines = commands.map((command) => {
    const name = locale === 'fr' ? command.frenchName : command.name;
    return `- **/${escapeMarkdown(name)}** · ${escapeMarkdown(command.description[locale])}`;
  });
  return [phrasesIn(locale).help, ...lines].join('\n');
}
