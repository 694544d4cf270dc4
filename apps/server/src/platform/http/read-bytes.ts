import type { Reason, Route } from '@prongsai/contracts';
import type { Request } from 'express';
import { Refusal, refuse } from '../errors/refusal.js';

const notAFile: Reason = {
  code: 'input-not-a-file',
  where: 'body',
  message: { th: 'ต้องส่งไฟล์เป็นเนื้อหาของคำขอโดยตรง (application/octet-stream)', en: 'The file itself must be the body (application/octet-stream)' },
};

const cutOff: Reason = {
  code: 'input-cut-off',
  where: 'body',
  message: { th: 'การส่งไฟล์ขาดตอน โปรดส่งใหม่', en: 'The upload was cut off; send it again' },
};

/** The body of a route that takes a file. What is too large is refused as soon as it is known to be, before the rest is read. */
export async function readBytes(request: Request, { type, maxBytes }: NonNullable<Route['consumes']>): Promise<Uint8Array> {
  if (!request.is(type)) throw refuse.invalid([notAFile]);
  if (Number(request.headers['content-length'] ?? 0) > maxBytes) throw refuse.tooLarge();
  try {
    return await collect(request, maxBytes);
  } catch (error) {
    throw error instanceof Refusal ? error : refuse.invalid([cutOff]);
  }
}

async function collect(request: Request, maxBytes: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  // Not destroyed on leaving: the refusal still has to reach the caller.
  for await (const part of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Uint8Array>) {
    size += part.byteLength;
    if (size > maxBytes) throw refuse.tooLarge();
    parts.push(part);
  }
  return Buffer.concat(parts, size);
}
