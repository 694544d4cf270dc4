import { Controller, Req } from '@nestjs/common';
import { routes, type BodyOf, type ResponseOf } from '@prongsai/contracts';
import type { Request } from 'express';
import { Body, Route, Transactions } from '../../platform/index.js';
import { ResetPassword } from './reset-password.js';

interface KeptLetter {
  readonly at: Date;
  readonly to: string;
  readonly subjectTh: string;
  readonly subjectEn: string;
  readonly bodyTh: string;
  readonly bodyEn: string;
  readonly link: string;
}

const kept = `SELECT at, mail_to AS "to", subject_th AS "subjectTh", subject_en AS "subjectEn", body_th AS "bodyTh", body_en AS "bodyEn", link
  FROM kept_letter ORDER BY at DESC, id LIMIT 50`;

@Controller()
export class PasswordResetController {
  constructor(
    private readonly resetPassword: ResetPassword,
    private readonly transactions: Transactions,
  ) {}

  @Route(routes.askPasswordReset)
  async ask(@Body() { email }: BodyOf<typeof routes.askPasswordReset>, @Req() request: Request): Promise<{ ok: true }> {
    await this.resetPassword.ask(email, request.ip ?? '');
    return { ok: true };
  }

  @Route(routes.resetPassword)
  async reset(@Body() { token, password }: BodyOf<typeof routes.resetPassword>, @Req() request: Request): Promise<{ ok: true }> {
    await this.resetPassword.reset(token, password, request.ip ?? '');
    return { ok: true };
  }

  @Route(routes.demonstrationLetters)
  async letters(): Promise<ResponseOf<typeof routes.demonstrationLetters>> {
    const rows = await this.transactions.run('engine', (tx) => tx.query<KeptLetter[]>(kept));
    const data = rows.map((row) => ({
      at: row.at.toISOString(),
      to: row.to,
      subject: { th: row.subjectTh, en: row.subjectEn },
      body: { th: row.bodyTh, en: row.bodyEn },
      link: row.link,
    }));
    return { data, total: data.length };
  }
}
