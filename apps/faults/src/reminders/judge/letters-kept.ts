import type { PostBoxes } from './post-box.js';
import type { Rows } from './read-rows.js';

const sent = `SELECT id FROM letter WHERE state = 'sent'`;

/** What the system says it has sent and what people have got must be the same letters. */
export async function lettersAgree(rows: Rows, boxes: PostBoxes): Promise<string[]> {
  const said = new Set((await rows.of<{ id: string }>(sent)).map(({ id }) => id));
  const got = new Set(boxes.all.map(({ messageId }) => messageId.split('@')[0] ?? ''));
  const missing = [...said].filter((id) => !got.has(id));
  const unknown = [...got].filter((id) => !said.has(id));
  return [
    ...(missing.length > 0 ? [`letters written as sent that nobody has got: ${missing.length}`] : []),
    ...(unknown.length > 0 ? [`letters that people have got and that are not written as sent: ${unknown.length}`] : []),
  ];
}
