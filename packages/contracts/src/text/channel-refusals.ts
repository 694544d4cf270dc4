import type { RefusalText } from './refusal-text.js';

/** Why a webhook, a calendar feed or a link to LINE is not made. */
export const channelRefusalCodes = [
  'webhook-not-https',
  'webhook-private-address',
  'webhook-with-password',
  'webhooks-too-many',
  'webhook-chain-unknown',
  'feeds-too-many',
  'feed-not-yours',
  'line-not-set',
  'line-not-linked',
  'line-linked-already',
] as const;
export type ChannelRefusalCode = (typeof channelRefusalCodes)[number];

export const channelRefusals: Record<ChannelRefusalCode, RefusalText> = {
  'webhook-not-https': {
    message: { th: 'ที่อยู่ปลายทางต้องขึ้นต้นด้วย https://', en: 'The address must begin with https://' },
    remedy: { th: 'ให้ผู้ดูแลระบบปลายทางเปิดใช้ HTTPS', en: 'Let whoever runs the receiver serve it by HTTPS' },
  },
  'webhook-private-address': {
    message: { th: 'ปลายทางต้องมีชื่อโดเมน ไม่ใช่หมายเลขที่อยู่หรือชื่อภายในเครือข่าย', en: 'The address must have a domain name, neither a number nor a name within a network' },
    remedy: { th: 'ใช้ชื่อโดเมนที่เข้าถึงได้จากอินเทอร์เน็ต เช่น hooks.example.go.th', en: 'Give a domain name that can be reached from the internet, such as hooks.example.go.th' },
  },
  'webhook-with-password': {
    message: { th: 'ที่อยู่ปลายทางมีชื่อผู้ใช้หรือรหัสผ่านอยู่ด้วย', en: 'The address has a user name or a password in it' },
    remedy: { th: 'นำออก แล้วให้ปลายทางตรวจลายเซ็นแทน', en: 'Take it out; the receiver verifies the signature instead' },
  },
  'webhooks-too-many': {
    message: { th: 'มีปลายทางเว็บฮุกครบ {limit} แห่งแล้ว', en: 'There are {limit} webhooks already, which is the most' },
    remedy: { th: 'ลบปลายทางที่ไม่ใช้แล้วก่อนเพิ่มใหม่', en: 'Remove one that is no longer used, then add another' },
  },
  'webhook-chain-unknown': {
    message: { th: 'เว็บฮุกนี้ไม่มีสายของร่องรอยที่ระบุ', en: 'The webhook has no such chain of the trail' },
    remedy: { th: 'เลือกหน่วยงานในขอบเขตของเว็บฮุก', en: 'Choose an agency in the scope of the webhook' },
  },
  'feeds-too-many': {
    message: { th: 'มีลิงก์ปฏิทินที่ใช้ได้อยู่ครบ {limit} ลิงก์แล้ว', en: 'There are {limit} calendar feeds in use already, which is the most' },
    remedy: { th: 'ยกเลิกลิงก์ที่ไม่ใช้แล้วก่อนสร้างใหม่', en: 'Revoke one that is no longer used, then make another' },
  },
  'feed-not-yours': {
    message: { th: 'ปฏิทินทั้งจังหวัดมีไว้สำหรับท้องถิ่นจังหวัด', en: 'The calendar of the whole province is for its coordinator' },
    remedy: { th: 'สร้างปฏิทินตามตำแหน่งของท่านแทน', en: 'Make the one of your own positions instead' },
  },
  'line-not-set': {
    message: { th: 'ระบบนี้ยังไม่ได้เชื่อมกับ LINE', en: 'This system is not connected to LINE' },
    remedy: { th: 'ให้ผู้ดูแลระบบกำหนด LINE_CHANNEL_TOKEN และ LINE_CHANNEL_SECRET', en: 'The administrator sets LINE_CHANNEL_TOKEN and LINE_CHANNEL_SECRET' },
  },
  'line-not-linked': {
    message: { th: 'บัญชีนี้ไม่ได้เชื่อมกับ LINE', en: 'The account is not linked to LINE' },
    remedy: { th: 'เริ่มเชื่อมบัญชีใหม่เมื่อต้องการรับข้อความทาง LINE', en: 'Link it again to have messages by LINE' },
  },
  'line-linked-already': {
    message: { th: 'บัญชีนี้เชื่อมกับ LINE แล้ว', en: 'The account is linked to LINE already' },
    remedy: { th: 'ยกเลิกการเชื่อมเดิมก่อน แล้วจึงเชื่อมใหม่', en: 'Unlink it first, then link again' },
  },
};
