import { Secret, TOTP } from 'otpauth';
import type { Page } from 'playwright-core';
import type { Demonstration } from './demonstration.js';

/** An authenticator app in the test's hand. */
export class Authenticator {
  readonly #totp: TOTP;

  private constructor(
    private readonly demonstration: Demonstration,
    secret: string,
  ) {
    this.#totp = new TOTP({ secret: Secret.fromBase32(secret.replaceAll(' ', '')), algorithm: 'SHA1', digits: 6, period: 30 });
  }

  /** Begins on the page that is open, and takes the secret as one who cannot scan would. */
  static async begin(demonstration: Demonstration, page: Page): Promise<Authenticator> {
    await page.getByRole('button', { name: 'เพิ่มแอปยืนยันตัวตน' }).click();
    await page.getByRole('img', { name: /QR Code/ }).waitFor();
    await page.getByRole('button', { name: 'สแกนไม่ได้ พิมพ์รหัสลับเอง' }).click();
    return new Authenticator(demonstration, await page.locator('code').innerText());
  }

  /** What it shows now. */
  code(): string {
    return this.#totp.generate();
  }

  /** Half a minute passes, as far as the server knows: the code it shows was not used yet. */
  async nextCode(): Promise<string> {
    await this.demonstration.change('UPDATE authenticator_app SET last_step = last_step - 1');
    return this.code();
  }
}
