// What happens in, Prometheus's text out. Counts commands and outcomes; never a word, a name or an id of anybody.
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Outcome } from './faults.ts';
import type { Abilities } from './health.ts';

/** What came: a command, something being typed, a press on a button, or a message. */
export type EventKind = 'command' | 'suggestion' | 'button' | 'message';

export interface Answered {
  readonly kind: EventKind;
  /** The command's name; "other" for one that is not ours, so that nobody can make up series. */
  readonly command: string;
  readonly outcome: Outcome;
  /** From its arrival to the end of the answer. */
  readonly seconds: number;
}

export interface Metrics {
  readonly count: (answered: Answered) => void;
  /** The page for Prometheus. */
  readonly page: () => Promise<string>;
  readonly contentType: string;
}

/** In seconds: from what is computed in memory up to Discord's deadline. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3, 10];

/** `abilities` is asked each time the page is read. */
export function createMetrics(abilities: () => Abilities): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const interactions = new Counter({
    name: 'dixit_interactions_total',
    help: 'Commands, suggestions, buttons and messages, by how they ended',
    labelNames: ['kind', 'command', 'outcome'] as const,
    registers,
  });
  const seconds = new Histogram({
    name: 'dixit_interaction_duration_seconds',
    help: 'From the arrival of an interaction to the end of its answer',
    labelNames: ['kind'] as const,
    buckets: BUCKETS,
    registers,
  });
  gauge('dixit_articles', 'Articles in the corpus', () => abilities().articles ?? 0, registers);
  gauge(
    'dixit_gateway_connected',
    '1 while the gateway connection stands',
    () => Number(abilities().isGatewayConnected === true),
    registers,
  );
  gauge(
    'dixit_endpoint_ready',
    '1 while HTTP interactions are answered',
    () => Number(abilities().isEndpointReady === true),
    registers,
  );
  return {
    count: ({ kind, command, outcome, seconds: taken }) => {
      interactions.inc({ kind, command, outcome });
      seconds.observe({ kind }, taken);
    },
    page: () => registry.metrics(),
    contentType: registry.contentType,
  };
}

function gauge(name: string, help: string, value: () => number, registers: Registry[]): void {
  new Gauge({
    name,
    help,
    registers,
    collect() {
      this.set(value());
    },
  });
}
