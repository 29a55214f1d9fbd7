// What the page posts in, an interaction in Discord's JSON out, or null where it is none. Trusts nothing it reads.
import { z } from 'zod';

const option = z.object({
  name: z.string().max(32),
  type: z.number().int(),
  value: z.union([z.string().max(6000), z.number()]),
  focused: z.boolean().optional(),
});

/** Of a message that a command is used on, only what Dixit reads. Components are walked for their texts. */
const message = z.object({
  content: z.string().max(4000).default(''),
  components: z.array(z.unknown()).max(40).default([]),
  flags: z.number().int().default(0),
});

const commandData = z.object({
  name: z.string().max(32),
  type: z.number().int().default(1),
  options: z.array(option).max(25).default([]),
  target_id: z.string().max(20).optional(),
  resolved: z.object({ messages: z.record(z.string(), message).default({}) }).optional(),
});

const locale = z.string().max(10).default('en-US');

const interaction = z.discriminatedUnion('type', [
  z.object({ type: z.literal(2), locale, data: commandData }),
  z.object({
    type: z.literal(3),
    locale,
    data: z.object({
      custom_id: z.string().max(100),
      component_type: z.number().int(),
      values: z.array(z.string().max(100)).max(25).default([]),
    }),
    message,
  }),
  z.object({ type: z.literal(4), locale, data: commandData }),
]);

export type ReadInteraction = z.infer<typeof interaction>;
export type TargetMessage = z.infer<typeof message>;

/** The interaction in a body, or null. */
export function readInteraction(body: unknown): ReadInteraction | null {
  const read = interaction.safeParse(body);
  return read.success ? read.data : null;
}

const said = z.object({ content: z.string().max(4000), locale });

/** What a member wrote in the channel, or null where the body is no message. */
export function readSaid(body: unknown): z.infer<typeof said> | null {
  const read = said.safeParse(body);
  return read.success ? read.data : null;
}

const texts = z.object({ texts: z.array(z.string().max(6000)).max(2000) });

/** Texts whose Markdown is to be read, or null. */
export function readTexts(body: unknown): readonly string[] | null {
  const read = texts.safeParse(body);
  return read.success ? read.data.texts : null;
}
