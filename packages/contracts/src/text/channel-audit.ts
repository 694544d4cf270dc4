import type { Bilingual } from '../primitives.js';

/** What the trail records of webhooks, calendar feeds and LINE. */
export const channelActions = [
  'webhook.create',
  'webhook.change',
  'webhook.rest',
  'webhook.wake',
  'webhook.rotateSecret',
  'webhook.replay',
  'webhook.fail',
  'webhook.remove',
  'calendarFeed.create',
  'calendarFeed.revoke',
  'line.link',
  'line.unlink',
] as const;
export type ChannelAction = (typeof channelActions)[number];

export const channelSentences: Record<ChannelAction, Bilingual> = {
  'webhook.create': { th: 'เพิ่มปลายทางเว็บฮุกที่ {host}', en: 'added a webhook at {host}' },
  'webhook.change': { th: 'แก้ไขปลายทางเว็บฮุกที่ {host}', en: 'changed the webhook at {host}' },
  'webhook.rest': { th: 'พักการส่งเว็บฮุกไปที่ {host}', en: 'put the webhook at {host} to rest' },
  'webhook.wake': { th: 'เปิดส่งเว็บฮุกไปที่ {host} อีกครั้ง', en: 'woke the webhook at {host}' },
  'webhook.rotateSecret': { th: 'เปลี่ยนกุญแจลับของเว็บฮุกที่ {host}', en: 'gave the webhook at {host} another secret' },
  'webhook.replay': { th: 'สั่งส่งเว็บฮุกไปที่ {host} ซ้ำตั้งแต่รายการที่ {no}', en: 'had the webhook at {host} sent again from entry {no}' },
  'webhook.fail': { th: 'หยุดส่งเว็บฮุกไปที่ {host} เพราะส่งไม่สำเร็จ {tries} ครั้ง', en: 'stopped the webhook at {host} after {tries} failures' },
  'webhook.remove': { th: 'ลบปลายทางเว็บฮุกที่ {host}', en: 'removed the webhook at {host}' },
  'calendarFeed.create': { th: 'สร้างลิงก์ปฏิทินกำหนด', en: 'made a calendar feed' },
  'calendarFeed.revoke': { th: 'ยกเลิกลิงก์ปฏิทินกำหนด', en: 'revoked a calendar feed' },
  'line.link': { th: 'เชื่อมบัญชีกับ LINE', en: 'linked the account to LINE' },
  'line.unlink': { th: 'ยกเลิกการเชื่อมบัญชีกับ LINE', en: 'unlinked the account from LINE' },
};
