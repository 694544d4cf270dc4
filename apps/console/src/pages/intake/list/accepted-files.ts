import { intakeMaxBytes } from '@prongsai/contracts';

/** What the readers of the formats take; the server looks into the file itself. */
export const extensions = ['docx', 'xlsx', 'csv', 'pdf', 'txt', 'md'] as const;

/** For the file picker. */
export const accept = extensions.map((extension) => `.${extension}`).join(',');

export type Unfit = 'tooLarge' | 'empty' | 'otherKind';

/** Why a file need not be sent at all; `null` where the server decides. */
export function unfit({ name, size }: { name: string; size: number }): Unfit | null {
  const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  if (!extensions.some((known) => known === extension)) return 'otherKind';
  if (size === 0) return 'empty';
  return size > intakeMaxBytes ? 'tooLarge' : null;
}
