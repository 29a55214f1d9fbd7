// What a member wrote to the bot in, what is said to it out: the answer that /ask gives, or the help where nothing is asked.
// Pure: Discord's messages and the local page's are answered alike.
import type { Locale } from '../replies/reply.ts';
import { answerCommand, type Desk } from './desk.ts';
import { type Draft, draftOf, plainDraft } from './draft.ts';
import { phrasesIn } from './phrases.ts';

/** The command in whose words a question in a message is answered. */
const QUESTION_COMMAND = 'ask';
const QUESTION_OPTION = 'question';

/** "<@42> Quand a lieu le G20 ?" asks "Quand a lieu le G20 ?". */
export function questionIn(content: string, botId: string): string {
  return content.replaceAll(`<@${botId}>`, ' ').replaceAll(`<@!${botId}>`, ' ').replace(/\s+/gu, ' ').trim();
}

/** Everybody in the channel sees it, so there is nothing to share. */
export function draftForQuestion(question: string, locale: Locale, desk: Desk): Draft {
  const command = desk.commands.find(({ name }) => name === QUESTION_COMMAND);
  if (question === '' || command === undefined) return helpDraft(locale, desk);
  const showing = { locale, canShare: false };
  return answerCommand(command, { [QUESTION_OPTION]: question }, showing, desk).draft();
}

function helpDraft(locale: Locale, desk: Desk): Draft {
  const { help } = phrasesIn(locale);
  const command = desk.commands.find(({ isHelp }) => isHelp === true);
  if (command === undefined) return plainDraft(help);
  const { reply } = answerCommand(command, {}, { locale, canShare: false }, desk);
  return draftOf({ ...reply, lines: [help, ...reply.lines] });
}
