import { Controller, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { PublicAddress, PublicPage, sha256 } from '../../platform/index.js';
import { ReadFeed } from './read-feed.js';

const suffix = '.ics';
/** Only in the reader's own program, and asked for anew after a while. */
const caching = 'private, max-age=900';

/** Calendar programs read here; they neither sign in nor keep a cookie, and show the secret of the address instead. */
@Controller()
export class CalendarController {
  constructor(
    private readonly feed: ReadFeed,
    private readonly address: PublicAddress,
  ) {}

  @PublicPage('/ics/:file', 'whoever knows the secret of the address reads what its person may see')
  async read(@Req() request: Request, @Res() response: Response): Promise<void> {
    const file = String(request.params['file']);
    const text = file.endsWith(suffix) ? await this.feed.read(file.slice(0, -suffix.length), this.address.of(request)) : null;
    if (text === null) {
      response.status(404).set('cache-control', 'no-store').type('text/plain').send('404');
      return;
    }
    // Express answers 304 by itself where the reader has this very text.
    response.set({ 'cache-control': caching, etag: `"${sha256(text)}"`, 'content-disposition': 'inline; filename="prongsai.ics"' });
    response.type('text/calendar; charset=utf-8').send(text);
  }
}
