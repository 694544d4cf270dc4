import { z } from 'zod';

const source = z.object({ type: z.literal('user'), userId: z.string().min(1).max(100) });
const event = { webhookEventId: z.string().min(1).max(100), source, replyToken: z.string().max(200).optional() };

const told = z.discriminatedUnion('type', [
  z.object({ type: z.literal('follow'), ...event }),
  z.object({ type: z.literal('unfollow'), ...event }),
  z.object({ type: z.literal('accountLink'), ...event, link: z.object({ result: z.string(), nonce: z.string().max(255) }) }),
  z.object({ type: z.literal('message'), ...event, message: z.object({ type: z.literal('text'), text: z.string() }) }),
]);
/** What concerns us of what LINE tells: of one person, in a chat with him alone. */
export type LineEvent = z.infer<typeof told>;

const callback = z.object({ events: z.array(z.unknown()) });

/** Events of kinds that we do not know are nobody's fault: LINE says that new ones come. @throws when the body is not what LINE sends at all. */
export function readLineEvents(body: Uint8Array): LineEvent[] {
  const { events } = callback.parse(JSON.parse(Buffer.from(body).toString('utf8')));
  return events.flatMap((given) => {
    const parsed = told.safeParse(given);
    return parsed.success ? [parsed.data] : [];
  });
}
