import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Controller, Req, Res } from '@nestjs/common';
import { bangkokDay, formatThaiDate } from '@prongsai/thai';
import type { Request, Response } from 'express';
import { PublicPage, Transactions } from '../../platform/index.js';
import { publicPage, publicPageMissing } from './public-page.js';
import { publicStyle } from './public-style.js';
import type { PublicLanguage } from './public-words.js';
import { PublicationService } from './publication.service.js';

const fontFolder = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/sarabun/package.json'));
const fonts: ReadonlyMap<string, string> = new Map([
  ['sarabun-400.ttf', join(fontFolder, '400Regular', 'Sarabun_400Regular.ttf')],
  ['sarabun-600.ttf', join(fontFolder, '600SemiBold', 'Sarabun_600SemiBold.ttf')],
]);
const aDay = 'public, max-age=86400';

/** The page for citizens: HTML from the server, no script, no cookie, nobody is tracked. */
@Controller()
export class PublicPageController {
  constructor(
    private readonly transactions: Transactions,
    private readonly publication: PublicationService,
  ) {}

  @PublicPage('/p/assets/public.css', 'the style of the public page')
  style(@Res() response: Response): void {
    response.type('text/css').set('cache-control', aDay).send(publicStyle);
  }

  @PublicPage('/p/assets/:font', 'the letters of the public page')
  font(@Req() request: Request, @Res() response: Response): void {
    const file = fonts.get(String(request.params['font']));
    if (file === undefined) response.sendStatus(404);
    else response.set('cache-control', aDay).sendFile(file);
  }

  @PublicPage('/p/:slug', 'approved and published content only')
  async agency(@Req() request: Request, @Res() response: Response): Promise<void> {
    const language: PublicLanguage = request.query['lang'] === 'en' ? 'en' : 'th';
    const page = await this.transactions.run('engine', (tx) => this.publication.agencyBySlug(tx, String(request.params['slug'])));
    const day = (instant: string) => formatThaiDate(bangkokDay(instant), 'short', { language });
    response.type('text/html').status(page ? 200 : 404).send(page ? publicPage(page, { language, day }) : publicPageMissing(language));
  }
}
