import type { Reason } from '@prongsai/contracts';
import type { Request } from 'express';
import { refuse } from '../errors/refusal.js';

const reading = new Set(['GET', 'HEAD', 'OPTIONS']);
const json = /^application\/json\s*(;|$)/i;

const notJson: Reason = {
  code: 'input-not-json',
  where: 'body',
  message: { th: 'ต้องส่งข้อมูลเป็น JSON (application/json)', en: 'What is sent must be JSON (application/json)' },
};

/** A form of another site can send text or form fields without asking first, but never JSON. @throws for any other kind of body. */
export function mustBeJson({ method, headers }: Pick<Request, 'method' | 'headers'>): void {
  const type = headers['content-type'];
  if (!reading.has(method) && type !== undefined && !json.test(type)) throw refuse.invalid([notJson]);
}
