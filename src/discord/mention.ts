// A message in; exactly one answer out when it speaks to the bot, else nothing at all. Never throws, never pings.
import type { Message } from 'discord.js';
import type { Desk } from './desk.ts';
import { plainDraft } from './draft.ts';
import { type Outcome, outcomeOf, reportFault } from './faults.ts';
import { localeOf, phrasesIn } from './phrases.ts';
import { draftForQuestion, questionIn } from './question.ts';
import { questionLocale } from './question-locale.ts';
import { respondToMessage } from './respond.ts';

/**
 * Answers a message that names the bot, replies to it with a ping, or is written to it directly. Bots, "@everyone" and
 * role mentions are left alone, as is all that does not speak to it: then null.
 */
export async function handleMessage(message: Message, botId: string, desk: Desk): Promise<Outcome | null> {
  if (!speaksTo(message, botId)) return null;
  const question = questionIn(message.content, botId);
  const locale = questionLocale(question, localeOf(message.guild?.preferredLocale));
  try {
    await respondToMessage(message, draftForQuestion(question, locale, desk));
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
