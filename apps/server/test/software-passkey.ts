import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto';
import type { PasskeyCreated, PasskeyUsed } from '@prongsai/contracts';

const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest();
const base64url = (bytes: Uint8Array | string) => Buffer.from(bytes).toString('base64url');

/** As much of CBOR (RFC 8949) as an attestation needs. */
type Cbor = number | string | Uint8Array | ReadonlyMap<number | string, Cbor>;

function head(major: number, length: number): Buffer {
  if (length < 24) return Buffer.from([(major << 5) | length]);
  if (length < 256) return Buffer.from([(major << 5) | 24, length]);
  return Buffer.from([(major << 5) | 25, length >> 8, length & 255]);
}

function cbor(value: Cbor): Buffer {
  if (typeof value === 'number') return value >= 0 ? head(0, value) : head(1, -1 - value);
  if (typeof value === 'string') return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)]);
  if (value instanceof Uint8Array) return Buffer.concat([head(2, value.byteLength), value]);
  return Buffer.concat([head(5, value.size), ...[...value].flatMap(([key, content]) => [cbor(key), cbor(content)])]);
}

const flags = { present: 0x01, verified: 0x04, attested: 0x40 } as const;

interface Options {
  readonly challenge: string;
  readonly rpId?: string;
  readonly rp?: { readonly id: string };
}

export interface PasskeyFaults {
  /** Another site's page asks the device. */
  readonly origin?: string;
  /** The device lets anybody through who holds it. */
  readonly unverified?: true;
  /** Set back by a copy. */
  readonly counter?: number;
}

/** A device with a passkey, in software: ES256, no attestation, as most phones answer. */
export class SoftwarePasskey {
  readonly #id = randomBytes(16);
  readonly #key: { publicKey: KeyObject; privateKey: KeyObject } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  #counter = 0;
  #userHandle = '';

  constructor(private readonly origin: string) {}

  create(given: unknown, faults: PasskeyFaults = {}): PasskeyCreated {
    const options = given as Options & { readonly user: { readonly id: string } };
    this.#userHandle = options.user.id;
    const { x = '', y = '' } = this.#key.publicKey.export({ format: 'jwk' });
    const cose = cbor(new Map<number, Cbor>([[1, 2], [3, -7], [-1, 1], [-2, Buffer.from(x, 'base64url')], [-3, Buffer.from(y, 'base64url')]]));
    const attested = Buffer.concat([Buffer.alloc(16), Buffer.from([0, this.#id.length]), this.#id, cose]);
    const authData = Buffer.concat([this.#authData(options.rp?.id ?? '', flags.attested, faults), attested]);
    const attestationObject = base64url(cbor(new Map<string, Cbor>([['fmt', 'none'], ['attStmt', new Map()], ['authData', authData]])));
    return { ...this.#credential(), response: { clientDataJSON: this.#clientData('webauthn.create', options, faults), attestationObject, transports: ['internal'] } };
  }

  use(given: unknown, faults: PasskeyFaults = {}): PasskeyUsed {
    const options = given as Options;
    this.#counter = faults.counter ?? this.#counter + 1;
    const authData = this.#authData(options.rpId ?? '', 0, faults);
    const clientDataJSON = this.#clientData('webauthn.get', options, faults);
    const signature = sign('sha256', Buffer.concat([authData, sha256(Buffer.from(clientDataJSON, 'base64url'))]), this.#key.privateKey);
    const response = { clientDataJSON, authenticatorData: base64url(authData), signature: base64url(signature), userHandle: this.#userHandle };
    return { ...this.#credential(), response };
  }

  #credential() {
    return { id: base64url(this.#id), rawId: base64url(this.#id), type: 'public-key' as const, clientExtensionResults: {} };
  }

  #authData(rpId: string, more: number, { unverified }: PasskeyFaults): Buffer {
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(this.#counter);
    return Buffer.concat([sha256(rpId), Buffer.from([flags.present | (unverified ? 0 : flags.verified) | more]), counter]);
  }

  #clientData(type: string, { challenge }: Options, { origin }: PasskeyFaults): string {
    return base64url(JSON.stringify({ type, challenge, origin: origin ?? this.origin, crossOrigin: false }));
  }
}
