// Requests to Discord in, each at the pace that Discord sets for it out. discord.js holds back all but the first answers to
// 50 a second; Discord exempts whatever else answers an interaction too: edits, and what follows up on an answer.
import { type InternalRequest, REST, type RESTOptions, type ResponseLike } from 'discord.js';

/** Endpoints that an interaction's token opens: "/webhooks/1/token/messages/@original". */
const ofInteraction = /^\/webhooks\/\d+\/[^/?]+/;

/** Discord's REST for a bot that answers interactions. What it may not send so fast, messages among it, waits as ever. */
export class AnswerRest extends REST {
  /** The limits that Discord gives with its responses hold here too. */
  readonly #unhurried: REST;

  constructor(options: Partial<RESTOptions>) {
    super(options);
    this.#unhurried = new REST({ ...options, globalRequestsPerSecond: Number.POSITIVE_INFINITY });
  }

  override async queueRequest(request: InternalRequest): Promise<ResponseLike> {
    // Such an endpoint is opened by its own token; the bot's must not go with it.
    const isExempt = request.auth === false && ofInteraction.test(request.fullRoute);
    return isExempt ? this.#unhurried.queueRequest(request) : super.queueRequest(request);
  }

  override clearHashSweeper(): void {
    super.clearHashSweeper();
    this.#unhurried.clearHashSweeper();
  }

  override clearHandlerSweeper(): void {
    super.clearHandlerSweeper();
    this.#unhurried.clearHandlerSweeper();
  }
}
