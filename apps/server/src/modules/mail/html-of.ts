import type { Bilingual } from '@prongsai/contracts';
import { Html, html } from '../../platform/index.js';
import { colour, fonts } from './mail-style.js';
import type { MailPage, MailPart } from './mail-page.js';

/** Mail programs draw tables and inline styles alike, and little else. */
const table = 'role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"';
const asTable = new Html(table);
const say = (size: number, line: number, ink: string, more = ''): string => `margin:0;font-size:${size}px;line-height:${line}px;color:${ink};${more}`;

/** A number stays with its unit, and a whole date on one line. */
const unbroken = (text: string): string => text.replace(/(?<=\d) (?=[ก-ฮเ-ไ])/g, '\u00a0').replace(/(?<=คม|ยน|พันธ์) (?=\d{4})/g, '\u00a0');

/** A break where the text has one. */
const lines = (text: string): Html[] => unbroken(text).split('\n').map((line, at) => html`${at === 0 ? null : new Html('<br>')}${line}`);

const button = ({ label, href }: NonNullable<MailPart['button']>): Html => html`
<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin-top:16px"><tr><td bgcolor="${colour.brand}" style="border-radius:12px">
<a href="${href}" style="display:inline-block;padding:11px 22px;font-family:${fonts};font-size:16px;line-height:24px;font-weight:600;color:${colour.onBrand};text-decoration:none">${label.th}</a>
</td></tr></table>`;

const mark = (late: boolean): Html | null =>
  late ? html`<p style="${say(13, 20, colour.late, `display:inline-block;padding:1px 10px;margin-bottom:6px;border-radius:6px;font-weight:600;background:${colour.lateTint}`)}">ล่าช้า</p>` : null;

const partOf = (part: MailPart): Html => html`
<tr><td style="padding:0 0 12px">
<table ${asTable} bgcolor="${colour.surface}" style="background:${colour.surface};border:1px solid ${colour.line};border-left:4px solid ${part.late ? colour.late : colour.brand};border-radius:10px"><tr><td style="padding:18px 20px 20px">
${mark(part.late)}${part.subject === null ? null : html`<h2 style="${say(18, 28, colour.ink, 'font-weight:600')}">${unbroken(part.subject.th)}</h2>`}
${part.caption ? html`<p style="${say(14, 22, colour.ink3, 'margin-top:2px')}">${part.caption.th}</p>` : null}
<p style="${say(16, 26, colour.ink2, 'margin-top:10px;word-break:break-word')}">${lines(part.body.th)}</p>
${part.button ? button(part.button) : null}
</td></tr></table></td></tr>`;

const inEnglish = (part: MailPart): Html => html`<p style="${say(14, 22, colour.ink2, 'margin-top:12px;word-break:break-word')}">${
  part.subject ? html`<strong style="color:${colour.ink}">${part.subject.en}</strong><br>` : null
}${part.caption ? html`${part.caption.en}<br>` : null}${lines(part.body.en)}${
  part.button ? html`<br><a href="${part.button.href}" style="color:${colour.brand}">${part.button.label.en}</a>` : null
}</p>`;

const linksOf = ({ links }: MailPage, language: keyof Bilingual): Html[] =>
  links.map(({ label, href }, at) => html`${at === 0 ? null : new Html(' &nbsp;·&nbsp; ')}<a href="${href}" style="color:${colour.ink3}">${label[language]}</a>`);

const footerOf = (page: MailPage, language: keyof Bilingual): Html => html`<p lang="${language}" style="${say(13, 21, colour.ink3, 'margin-top:8px')}">${page.because[language]}${
  page.links.length > 0 ? html`<br>${linksOf(page, language)}` : null
}</p>`;

/** What a list of letters shows behind the subject. */
const preview = (page: MailPage): string => page.parts.map(({ subject, body }) => (subject ?? body).th).join(' · ');

/** The letter for readers of mail in HTML: it loads nothing from anywhere, and reads on a phone. */
export const htmlOf = (page: MailPage): string => html`<!doctype html>
<html lang="th">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light">
<title>${page.title.th}</title></head>
<body style="margin:0;padding:0;background:${colour.canvas};font-family:${fonts};-webkit-text-size-adjust:100%">
<div style="display:none;max-height:0;overflow:hidden">${preview(page)}</div>
<table ${asTable} bgcolor="${colour.canvas}" style="font-family:${fonts}"><tr><td align="center" style="padding:24px 12px 32px">
<table ${asTable} style="max-width:600px;text-align:left">
<tr><td style="padding:0 4px 20px"><p style="${say(15, 24, colour.brand, 'font-weight:700')}">โปร่งใส <span style="color:${colour.ink3};font-weight:400">Prongsai</span></p></td></tr>
<tr><td style="padding:0 4px 18px"><h1 style="${say(24, 38, colour.ink, 'font-weight:700')}">${page.title.th}</h1>
${page.context ? html`<p style="${say(15, 24, colour.ink2, 'margin-top:2px')}">${unbroken(page.context.th)}</p>` : null}</td></tr>
${page.parts.map(partOf)}
<tr><td style="padding:14px 4px 0"><div lang="en" style="border-top:1px solid ${colour.line};padding-top:14px">
<p style="${say(14, 22, colour.ink, 'font-weight:600')}">${page.title.en}</p>${page.context ? html`<p style="${say(13, 21, colour.ink3)}">${page.context.en}</p>` : null}
${page.parts.map(inEnglish)}</div></td></tr>
<tr><td style="padding:22px 4px 0"><div style="border-top:1px solid ${colour.line};padding-top:6px">${footerOf(page, 'th')}${footerOf(page, 'en')}</div></td></tr>
</table></td></tr></table></body></html>
`.text;
