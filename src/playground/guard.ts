// Who may ask the page's process for something: this page, on this machine. All others are refused before any route.
import type { MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';

/**
 * Refuses a foreign Host (another name that leads to this machine: DNS rebinding) and a foreign Origin or site (a web page
 * elsewhere that asks this process through the member's browser).
 */
export const ownPageOnly: MiddlewareHandler = async (context, next) => {
  const host = context.req.header('host') ?? '';
  if (!/^(?:127\.0\.0\.1|localhost)(?::\d+)?$/.test(host)) return context.text('Unknown host.', 403);
  const origin = context.req.header('origin');
  if (origin !== undefined && origin !== `http://${host}`) return context.text('Unknown origin.', 403);
  const site = context.req.header('sec-fetch-site');
  // A link from elsewhere may open the page; nothing else from there may pass.
  const isOpening = context.req.header('sec-fetch-mode') === 'navigate' && context.req.method === 'GET';
  if (site !== undefined && site !== 'same-origin' && site !== 'none' && !isOpening) {
    return context.text('Unknown site.', 403);
  }
  if (context.req.method === 'POST' && !isJson(context.req.header('content-type'))) {
    return context.text('Only JSON is read.', 415);
  }
  await next();
};

function isJson(contentType: string | undefined): boolean {
  return contentType?.split(';')[0]?.trim().toLowerCase() === 'application/json';
}

/** The page may run its own scripts and styles and ask its own process; no other address, frame, form or markup. */
export const strictPolicy: MiddlewareHandler = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'", 'data:'],
    connectSrc: ["'self'"],
    baseUri: ["'none'"],
    formAction: ["'none'"],
    frameAncestors: ["'none'"],
    requireTrustedTypesFor: ["'script'"],
    trustedTypes: ["'none'"],
  },
  crossOriginResourcePolicy: 'same-origin',
  crossOriginOpenerPolicy: 'same-origin',
  referrerPolicy: 'no-referrer',
  xFrameOptions: 'DENY',
  // The page is read over plain http on this machine alone.
  strictTransportSecurity: false,
});
