import type { Remark } from '@prongsai/contracts';
import { useNames } from '../../shared/language.js';

/** The field a remark is about, in words; `null` where it is about the whole place. */
export function useRemarkField({ field }: Pick<Remark, 'field'>): string | null {
  const { fields } = useNames();
  return field === null ? null : (Object.entries(fields).find(([name]) => name === field)?.[1] ?? null);
}
