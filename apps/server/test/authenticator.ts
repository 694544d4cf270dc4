import { Secret, TOTP } from 'otpauth';
import type { Journey } from './journey.js';

/** An authenticator app in the test's hand. */
export class Authenticator {
  readonly #totp: TOTP;

  /** @param secret as the server shows it, in groups. */
  constructor(
    private readonly journey: Journey,
    private readonly accountId: string,
    secret: string,
  ) {
    this.#totp = new TOTP({ secret: Secret.fromBase32(secret.replaceAll(' ', '')), algorithm: 'SHA1', digits: 6, period: 30 });
  }

  /** What it shows now. */
  code(): string {
    return this.#totp.generate();
  }

  /** Half a minute passes, as far as the server knows: the code it shows was not used yet. */
  async nextCode(): Promise<string> {
    await this.journey.query('UPDATE authenticator_app SET last_step = last_step - 1 WHERE account_id = $1', [this.accountId]);
    return this.code();
  }

  /** Six digits that it does not show, now or around now. */
  wrong(): string {
    const shown = [-2, -1, 0, 1, 2].map((steps) => this.#totp.generate({ timestamp: performance.timeOrigin + performance.now() + steps * 30_000 }));
    return ['000000', '111111', '222222', '333333', '444444', '555555'].find((code) => !shown.includes(code)) ?? '666666';
  }
}
