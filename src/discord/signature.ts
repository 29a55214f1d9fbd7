// A public key and a signed request in, whether Discord signed it out. Keeps nothing; tells no reason, since a forger gets none.
import { createPublicKey, verify } from 'node:crypto';

export interface SignedRequest {
  /** The header "X-Signature-Ed25519": 128 hexadecimal characters. */
  readonly signature: string | undefined;
  /** The header "X-Signature-Timestamp". */
  readonly timestamp: string | undefined;
  /** The body as it came, unread. */
  readonly body: Uint8Array;
}

const wellFormed = /^[0-9a-f]{128}$/i;

/** Reads the application's public key (64 hexadecimal characters) once, and tells Discord's requests from all others. */
export function signatureCheck(publicKey: string): (request: SignedRequest) => boolean {
  const x = Buffer.from(publicKey, 'hex').toString('base64url');
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
  return ({ signature, timestamp, body }) => {
    if (signature === undefined || timestamp === undefined || !wellFormed.test(signature)) return false;
    const signed = Buffer.concat([Buffer.from(timestamp), body]);
    return verify(null, signed, key, Buffer.from(signature, 'hex'));
  };
}
