import { htmlOf } from './html-of.js';
import type { MailPage } from './mail-page.js';
import { textOf } from './text-of.js';

/** Both forms of a letter say the same. */
export const renderMail = (page: MailPage): { readonly html: string; readonly text: string } => ({ html: htmlOf(page), text: textOf(page) });
