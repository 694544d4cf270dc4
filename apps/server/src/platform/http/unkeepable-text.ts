import type { Reason } from '@prongsai/contracts';
import { unkeepableSign } from '../errors/unkeepable-sign.js';

const isUnkeepable = (text: string): boolean => text.includes('\0') || /\p{Surrogate}/u.test(text);

/** Every place of an input whose text PostgreSQL has no way to keep, in a value or in a name. */
export function unkeepableText(part: string, given: unknown): Reason[] {
  const reasons: Reason[] = [];
  // A list instead of a recursion: an input may be nested deeper than the stack goes.
  const waiting: { where: string; value: unknown }[] = [{ where: part, value: given }];
  for (const { where, value } of waiting) {
    if (typeof value === 'string' && isUnkeepable(value)) reasons.push({ ...unkeepableSign, where });
    if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) continue;
    for (const [name, inner] of Object.entries(value) as [string, unknown][]) {
      if (isUnkeepable(name)) reasons.push({ ...unkeepableSign, where });
      else waiting.push({ where: `${where}.${name}`, value: inner });
    }
  }
  return reasons;
}
