// Requests of the page in, its files and Discord's JSON out. Holds no state between requests and listens nowhere itself.
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { HTTPException } from 'hono/http-exception';
import type { Desk } from '../discord/desk.ts';
import { commandJson, messageCommandsJson } from '../discord/register.ts';
import { answerInteraction, answerMessage } from './answer-interaction.ts';
import type { ChannelJson } from './channel-json.ts';
import type { CommandJson } from './discord-json.ts';
import { ownPageOnly, strictPolicy } from './guard.ts';
import { readAsset, readReadme } from './page-assets.ts';
import { readInteraction, readSaid, readTexts } from './read-interaction.ts';
import { readMarkdown } from './read-markdown.ts';
import { welcomeOf } from './welcome.ts';

/** The page's own name for the bot; the real one has the id that Discord gave it. */
const APPLICATION = { id: '100000000000000000', name: 'Dixit' } as const;
/** Largest request, in bytes: a message with the largest card has a tenth of it. */
const LARGEST_BODY = 512 * 1024;

export interface PageOptions {
  /** The desk over the articles as they are now. */
  readonly desk: () => Desk;
  /** True when the same process is online in Discord. */
  readonly isConnected: boolean;
  /** Where the compiled page lies; by default beside this module. */
  readonly folder?: URL;
}

/** The whole page as one function from requests to responses. */
export function createPageApp({ desk, isConnected, folder }: PageOptions): Hono {
  const app = new Hono();
  app.use(strictPolicy, ownPageOnly);
  app.use(bodyLimit({ maxSize: LARGEST_BODY }));
  app.use(async (context, next) => {
    await next();
    // A page left open must not meet the files of another build.
    context.header('cache-control', 'no-store');
  });
  serveFiles(app, folder);
  serveChannel(app, desk, isConnected);
  serveAnswers(app, desk);
  app.onError((error, context) => {
    if (error instanceof HTTPException) return error.getResponse();
    desk().logger.error({ err: error, path: context.req.path }, 'the page could not be answered');
    return context.json({ message: 'Something broke on our side.' }, 500);
  });
  return app;
}

function serveFiles(app: Hono, folder: URL | undefined): void {
  app.get('/', async (context) => {
    const page = await readAsset('page/index.html', folder);
    if (page === null) return context.text('The page was not built: run npm run build.', 500);
    return context.body(page.body, 200, { 'content-type': page.type });
  });
  app.get('/assets/*', async (context) => {
    const asset = await readAsset(context.req.path.slice('/assets/'.length), folder);
    if (asset === null) return context.notFound();
    return context.body(asset.body, 200, { 'content-type': asset.type });
  });
  app.get('/readme', async (context) => {
    const readme = await readReadme(folder);
    return readme === null ? context.notFound() : context.text(readme);
  });
}

function serveChannel(app: Hono, deskNow: () => Desk, isConnected: boolean): void {
  app.get('/channel', (context) => {
    const { commands, corpus } = deskNow();
    const registered = [
      ...commands.map(commandJson),
      ...messageCommandsJson(commands),
    ] as readonly CommandJson[];
    const welcome = welcomeOf(corpus, commands);
    const channel: ChannelJson = { application: APPLICATION, commands: registered, welcome, isConnected };
    return context.json(channel);
  });
}

function serveAnswers(app: Hono, desk: () => Desk): void {
  app.post('/interactions', async (context) => {
    const interaction = readInteraction(await bodyOf(context.req));
    if (interaction === null) return context.json({ message: 'Not an interaction.' }, 400);
    return context.json(answerInteraction(interaction, desk()));
  });
  app.post('/messages', async (context) => {
    const said = readSaid(await bodyOf(context.req));
    if (said === null) return context.json({ message: 'Not a message.' }, 400);
    return context.json({ replies: answerMessage(said, APPLICATION.id, desk()) });
  });
  app.post('/markdown', async (context) => {
    const texts = readTexts(await bodyOf(context.req));
    if (texts === null) return context.json({ message: 'Not a list of texts.' }, 400);
    return context.json({ marks: texts.map(readMarkdown) });
  });
}

/** The JSON of a request, or undefined where it is none. */
async function bodyOf(request: { readonly json: () => Promise<unknown> }): Promise<unknown> {
  try {
    return await request.json();
  } catch {
    return undefined;
  }
}
