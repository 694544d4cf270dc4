import type { CalendarFeedView, LetterAsSent, LetterChoices, LetterView, LineState, ResponseOf, routes, WebhookDeliveryView, WebhookView } from '@prongsai/contracts';
import { agencies, idOf, notifications, titles } from './stories.js';

/** The ways by which people and other systems are told. */
const both = (text: string) => ({ th: text, en: text });
const address = 'officer@sathit.example';

export const letters: LetterView[] = notifications.slice(0, 3).map(({ subject, body, link, at }, no) => ({
  id: idOf(4100 + no), day: at.slice(0, 10), province: both('จังหวัดสาธิต'), channel: no === 1 ? 'line' : 'email', state: no === 2 ? 'bounced' : 'sent', address,
  reason: no === 2 ? { th: 'ปลายทางไม่มีที่อยู่นี้', en: 'There is no such address' } : null, gatheredAt: at, sentAt: no === 2 ? null : at,
  matters: [{ subject, body, link, position: titles.officer, agency: agencies[1]?.shortName ?? null, lateDays: 5 }],
}));

export function letterAsSent(id: string): LetterAsSent | null {
  const letter = letters.find((one) => one.id === id);
  const subject = letter?.matters[0]?.subject.th ?? '';
  return letter ? { ...letter, subject, text: subject, html: `<!doctype html><html lang="th"><head><title>${subject}</title></head><body><h1>${subject}</h1></body></html>` } : null;
}

export const choices: LetterChoices = { notices: true, first: 'line', email: address, bouncedAt: '2026-04-20T08:30:00+07:00' };

export const line: LineState = { available: true, state: 'linked', linkedAt: '2026-01-12T09:00:00+07:00', addFriendUrl: null };

const feed: CalendarFeedView = { id: idOf(4200), scope: 'own', createdAt: '2026-01-12T09:00:00+07:00', lastReadAt: '2026-04-22T07:00:00+07:00', revokedAt: null };
export const feeds: ResponseOf<typeof routes.listCalendarFeeds> = { data: [feed], total: 1, scopes: ['own'] };

const webhook = (no: number, state: WebhookView['state']): WebhookView => ({
  id: idOf(4300 + no), name: `ระบบสารบรรณ ${no}`, url: `https://receiver.example/${no}`, events: [], state, createdAt: '2026-01-12T09:00:00+07:00',
  waiting: state === 'failing' ? 12 : 0, lastDeliveredAt: '2026-04-18T16:00:00+07:00', formerSecretUntil: null,
});
const hooks = [webhook(1, 'active'), webhook(2, 'failing'), webhook(3, 'disabled')];
export const webhooks: ResponseOf<typeof routes.listWebhooks> = { data: hooks, total: hooks.length, events: [{ code: 'deadline.move', sentence: { th: 'เลื่อนกำหนด', en: 'moved a deadline' } }] };

const delivery = (no: number, state: WebhookDeliveryView['state']): WebhookDeliveryView => ({
  id: idOf(4400 + no), kind: 'entry', agency: agencies[1] ? { id: agencies[1].id, name: agencies[1].name } : null, no, event: 'deadline.move', sentence: { th: 'เลื่อนกำหนด', en: 'moved a deadline' },
  state, tries: no, lastTriedAt: '2026-04-22T09:00:00+07:00', nextTryAt: state === 'waiting' ? '2026-04-22T10:00:00+07:00' : null,
  status: state === 'delivered' ? 204 : 500, fault: state === 'delivered' ? null : 'status', milliseconds: 120,
});
export const deliveries: WebhookDeliveryView[] = [delivery(3, 'waiting'), delivery(2, 'failed'), delivery(1, 'delivered')];
