// The least that a bot over discord.js can do: answer every command with the same card. What Dixit's speed is measured by.
import { Client, ComponentType, Events, GatewayIntentBits, MessageFlags } from 'discord.js';

const card = [
  {
    type: ComponentType.Container,
    components: [{ type: ComponentType.TextDisplay, content: '### Dixit\nLe pont a rouvert jeudi.' }],
  },
];
const flags = MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral;
const client = new Client({
  intents: [GatewayIntentBits.Guilds],
  rest: { api: process.env.DISCORD_API_URL },
});
client.on(Events.InteractionCreate, (interaction) => interaction.reply({ components: card, flags }));
client.once(Events.ClientReady, () => client.application.commands.set([]));
await client.login(process.env.DISCORD_TOKEN);
