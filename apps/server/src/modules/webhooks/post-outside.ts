import { request as requestHttp, type IncomingMessage } from 'node:http';
import { request as requestHttps } from 'node:https';
import { Injectable } from '@nestjs/common';
import type { WebhookFault } from '@prongsai/contracts';
import { RequestFilteringHttpAgent, RequestFilteringHttpsAgent } from 'request-filtering-agent';
import { Config } from '../../platform/index.js';
import { faultOf } from './fault-of.js';
import { secondsAsked } from './retry-after.js';

export interface Answered {
  readonly status: number | null;
  /** `null` when the receiver has taken it. */
  readonly fault: WebhookFault | null;
  readonly milliseconds: number;
  /** Seconds after which the receiver wants to be asked again, where it says so. */
  readonly retryAfter: number | null;
}

/** As much as is read of an answer, which nobody looks at, so that the connection ends well. */
const mostBytes = 65_536;

/**
 * Sends to addresses that others chose. It connects to none of a private network, whatever a name leads to at that moment, follows no
 * redirect, and waits for no answer longer than is set.
 */
@Injectable()
export class PostOutside {
  readonly #agents: { readonly http: RequestFilteringHttpAgent; readonly https: RequestFilteringHttpsAgent };

  constructor(private readonly config: Config) {
    const options = { allowPrivateIPAddress: config.webhookPrivateAddresses, keepAlive: false };
    this.#agents = { http: new RequestFilteringHttpAgent(options), https: new RequestFilteringHttpsAgent(options) };
  }

  async post(url: string, headers: Readonly<Record<string, string>>, body: string): Promise<Answered> {
    const begun = performance.now();
    const told = (status: number | null, fault: WebhookFault | null, retryAfter: number | null = null): Answered => ({
      status, fault, retryAfter, milliseconds: Math.round(performance.now() - begun),
    });
    try {
      const { statusCode: status = 0, headers: answered } = await this.#send(new URL(url), headers, body);
      if (status >= 200 && status < 300) return told(status, null);
      return told(status, status >= 300 && status < 400 ? 'redirect' : 'status', secondsAsked(answered['retry-after']));
    } catch (error) {
      return told(null, faultOf(error));
    }
  }

  #send(url: URL, headers: Readonly<Record<string, string>>, body: string): Promise<IncomingMessage> {
    const secure = url.protocol === 'https:';
    const options = {
      method: 'POST',
      agent: secure ? this.#agents.https : this.#agents.http,
      signal: AbortSignal.timeout(this.config.webhookTimeoutSeconds * 1000),
      headers: { ...headers, 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(body), 'user-agent': 'Prongsai-Webhooks' },
    };
    return new Promise((resolve, reject) => {
      const request = (secure ? requestHttps : requestHttp)(url, options, (answer) => {
        // The status says whether it was taken; how the rest of the answer ends does not.
        void drain(answer).catch(() => undefined).then(() => resolve(answer));
      });
      request.on('error', reject);
      request.end(body);
    });
  }
}

async function drain(answer: IncomingMessage): Promise<void> {
  let bytes = 0;
  for await (const part of answer as AsyncIterable<Uint8Array>) {
    bytes += part.byteLength;
    if (bytes > mostBytes) return;
  }
}
