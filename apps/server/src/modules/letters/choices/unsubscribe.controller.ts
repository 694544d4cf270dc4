import { Controller, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Audit, PublicPage, Transactions } from '../../../platform/index.js';
import { UnsubscribeToken } from '../mail/unsubscribe-token.js';
import { LetterChoices } from './letter-choices.js';
import { unsubscribePage, type UnsubscribeState } from './unsubscribe-page.js';

const path = '/unsubscribe/:token';

/** Ends notices by the link of a letter. Looking changes nothing, since mail programs look by themselves; a press does (RFC 8058). */
@Controller()
export class UnsubscribeController {
  constructor(
    private readonly transactions: Transactions,
    private readonly token: UnsubscribeToken,
    private readonly choices: LetterChoices,
    private readonly audit: Audit,
  ) {}

  @PublicPage(path, 'asks whoever has the letter whether notices shall end')
  ask(@Req() request: Request, @Res() response: Response): void {
    answer(response, this.#readerOf(request) === null ? 'unknown' : 'asked');
  }

  @PublicPage(path, 'ends the notices of the reader whose letter it is', 'POST')
  async end(@Req() request: Request, @Res() response: Response): Promise<void> {
    const accountId = this.#readerOf(request);
    if (accountId === null) return answer(response, 'unknown');
    await this.transactions.run('engine', async (tx) => {
      if (!(await this.choices.endNotices(tx, accountId))) return;
      await this.audit.write(tx, { agencyId: null, actor: null, action: 'letters.unsubscribe', subject: { type: 'account', id: accountId } });
    });
    answer(response, 'ended');
  }

  #readerOf(request: Request): string | null {
    return this.token.read(String(request.params['token']));
  }
}

const answer = (response: Response, state: UnsubscribeState): void => {
  response.status(state === 'unknown' ? 404 : 200).type('text/html').set('cache-control', 'no-store').send(unsubscribePage(state));
};
