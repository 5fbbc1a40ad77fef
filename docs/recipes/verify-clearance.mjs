// Tells whether a clearance covers a text, without asking the service about it: only its public keys are fetched. What was
// revoked meanwhile is not seen that way; POST /v1/clearances/verify sees it. Node 18 or newer, nothing to install.
//
//   node verify-clearance.mjs http://localhost:8080 post.txt x eyJ…     (0: it does, 1: it does not)
import { createHash, createPublicKey, verify } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';

/** Public keys by id. They may be kept for an hour. */
export async function publicKeys(service) {
  const answer = await fetch(new URL('/.well-known/jwks.json', service));
  if (!answer.ok) throw new Error(`no keys: ${answer.status}`);
  const { keys } = await answer.json();
  return new Map(keys.map((jwk) => [jwk.kid, createPublicKey({ key: jwk, format: 'jwk' })]));
}

/** The claims of a clearance that covers the text on the channel now; otherwise an Error that says why not. */
export function verifiedClaims(clearance, { text, channel, keys, now = Date.now() }) {
  const [head, body, signature, more] = clearance.split('.');
  if (!signature || more !== undefined) throw new Error('malformed');
  const header = json(head);
  // The algorithm is fixed: a header that asks for another is no clearance.
  if (header.alg !== 'ES256' || header.typ !== 'clearance+jwt' || 'crit' in header) throw new Error('malformed');
  const key = keys.get(header.kid);
  if (!key) throw new Error('unknown-key');
  const signed = Buffer.from(`${head}.${body}`, 'ascii');
  const good = verify('sha256', signed, { key, dsaEncoding: 'ieee-p1363' }, Buffer.from(signature, 'base64url'));
  if (!good) throw new Error('bad-signature');
  const claims = json(body);
  if (!(now / 1000 < claims.exp)) throw new Error('expired');
  if (claims.textHash !== `sha256:${createHash('sha256').update(text, 'utf8').digest('hex')}`) throw new Error('wrong-text');
  if (claims.channel !== channel) throw new Error('wrong-channel');
  return claims;
}

function json(part) {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
  } catch {
    throw new Error('malformed');
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [service, file, channel, clearance] = process.argv.slice(2);
  try {
    const text = await readFile(file, 'utf8');
    const claims = verifiedClaims(clearance, { text, channel, keys: await publicKeys(service) });
    console.log(`valid until ${new Date(claims.exp * 1000).toISOString()}`);
  } catch (e) {
    console.log(e.message);
    process.exitCode = 1;
  }
}
