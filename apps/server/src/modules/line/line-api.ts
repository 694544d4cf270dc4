import { Injectable } from '@nestjs/common';
import type { LineBotClient, messagingApi } from '@line/bot-sdk';
import { Config, TooLong, within } from '../../platform/index.js';
import { lineSdk } from './line-sdk.js';

/** What LINE said no with; `null` where it did not answer. */
export interface LineRefusal {
  readonly status: number | null;
  /** In LINE's own words, which name nobody. */
  readonly message: string;
}

export class LineError extends Error {
  constructor(readonly refusal: LineRefusal) {
    super(`LINE ${refusal.status ?? 'does not answer'}: ${refusal.message}`);
  }
}

const patienceMs = 10_000;

/** The Messaging API, through LINE's own client. Its calls end in time, which the client's own do not. */
@Injectable()
export class LineApi {
  #client: Promise<LineBotClient> | null = null;

  constructor(private readonly config: Config) {}

  get isSet(): boolean {
    return this.config.line !== null;
  }

  /** @param retryKey under which LINE takes a message once, however often it is brought. */
  async push(to: string, messages: messagingApi.Message[], retryKey: string): Promise<void> {
    await this.#ask((client) => client.pushMessage({ to, messages }, retryKey));
  }

  /** An answer to what somebody wrote; it counts for no quota. */
  async reply(replyToken: string, messages: messagingApi.Message[]): Promise<void> {
    await this.#ask((client) => client.replyMessage({ replyToken, messages }));
  }

  async linkToken(userId: string): Promise<string> {
    return (await this.#ask((client) => client.issueLinkToken(userId))).linkToken;
  }

  /** Of this month; `most` is `null` where there is no limit. */
  async quota(): Promise<{ readonly most: number | null; readonly used: number }> {
    const { type, value } = await this.#ask((client) => client.getMessageQuota());
    const { totalUsage } = await this.#ask((client) => client.getMessageQuotaConsumption());
    return { most: type === 'limited' ? (value ?? 0) : null, used: totalUsage };
  }

  #connected(): Promise<LineBotClient> {
    const { line } = this.config;
    if (line === null) throw new LineError({ status: null, message: 'not set' });
    this.#client ??= lineSdk().then(({ LineBotClient }) => LineBotClient.fromChannelAccessToken({ channelAccessToken: line.token, apiBaseURL: line.apiUrl }));
    return this.#client;
  }

  async #ask<T>(call: (client: LineBotClient) => Promise<T>): Promise<T> {
    try {
      return await within(patienceMs, 'LINE', this.#connected().then(call));
    } catch (error) {
      throw await lineErrorOf(error);
    }
  }
}

async function lineErrorOf(error: unknown): Promise<LineError> {
  if (error instanceof LineError) return error;
  if (error instanceof TooLong) return new LineError({ status: null, message: 'timeout' });
  const { HTTPFetchError } = await lineSdk();
  if (!(error instanceof HTTPFetchError)) return new LineError({ status: null, message: error instanceof Error ? error.name : 'unknown' });
  return new LineError({ status: error.status, message: messageOf(error.body) });
}

function messageOf(body: string): string {
  try {
    const { message } = JSON.parse(body) as { message?: unknown };
    return typeof message === 'string' ? message : '';
  } catch {
    return '';
  }
}
