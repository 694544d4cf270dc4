/** A channel of LINE's Messaging API. */
export interface LineAccount {
  readonly token: string;
  /** What LINE signs its events with. */
  readonly secret: string;
  /** Such as `@prongsai`, by which people add it. */
  readonly id: string | null;
  readonly apiUrl: string;
}

interface Given {
  readonly LINE_CHANNEL_TOKEN?: string | undefined;
  readonly LINE_CHANNEL_SECRET?: string | undefined;
  readonly LINE_ID?: string | undefined;
  readonly LINE_API_URL: string;
}

/** @returns `null` unless both token and secret are given: neither is good for anything alone. */
export function lineAccountOf({ LINE_CHANNEL_TOKEN: token, LINE_CHANNEL_SECRET: secret, LINE_ID: id, LINE_API_URL: apiUrl }: Given): LineAccount | null {
  return token === undefined || secret === undefined ? null : { token, secret, id: id ?? null, apiUrl };
}
