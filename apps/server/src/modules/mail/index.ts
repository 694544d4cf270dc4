export { MailModule } from './mail.module.js';
export type { MailPage, MailPart } from './mail-page.js';
export { longestTryMs, MailTransport, type Mail } from './mail-transport.js';
export { renderMail } from './render-mail.js';
export type { Taken } from './taken-as.js';
