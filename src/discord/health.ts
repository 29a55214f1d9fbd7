// What the process is able to do in, whether it may be sent work out. Pure.

export interface Abilities {
  /** Articles in the corpus; null while it is being read. */
  readonly articles: number | null;
  /** Whether the gateway connection stands; null where none is wanted. */
  readonly isGatewayConnected: boolean | null;
  /** Whether HTTP interactions are being answered; null where none are taken. */
  readonly isEndpointReady: boolean | null;
}

export interface Health {
  readonly isHealthy: boolean;
  /** What `/healthz` shows. */
  readonly report: { readonly status: 'ok' | 'unavailable' } & Abilities;
}

/** Healthy with a corpus and one way in: the gateway or the endpoint. */
export function healthOf(abilities: Abilities): Health {
  const { articles, isGatewayConnected, isEndpointReady } = abilities;
  const isHealthy = articles !== null && (isGatewayConnected === true || isEndpointReady === true);
  return { isHealthy, report: { status: isHealthy ? 'ok' : 'unavailable', ...abilities } };
}
