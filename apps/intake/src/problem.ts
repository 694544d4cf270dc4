import { FileRefused, refusalTexts } from '@prongsai/intake';
import type { Bilingual } from '@prongsai/thai';
import { UsageError } from './arguments.js';

/** Why there is no answer, in one language. */
export interface Problem {
  code: string;
  title: string;
  detail: string;
}

type Words = Record<'title' | 'detail', Bilingual>;

const notFound: Words = {
  title: { th: 'เปิดไฟล์ไม่ได้', en: 'The file cannot be opened' },
  detail: { th: 'ตรวจชื่อและที่อยู่ของไฟล์ แล้วลองอีกครั้ง', en: 'Check its name and folder, and try again' },
};

const asProblem = (code: string, { title, detail }: Words, language: 'th' | 'en'): Problem => ({ code, title: title[language], detail: detail[language] });

const isFileError = (error: unknown): boolean => error instanceof Error && 'code' in error && typeof error.code === 'string' && /^E[A-Z]+$/.test(error.code);

/** @throws the error itself when it is none of those that a file or a call can cause */
export const problemOf = (error: unknown, language: 'th' | 'en'): Problem => {
  if (error instanceof FileRefused) return asProblem(error.code, refusalTexts[error.code], language);
  if (error instanceof UsageError) return asProblem('usage', { title: { th: 'คำสั่งไม่ถูกต้อง', en: 'The call is not right' }, detail: { th: error.message, en: error.message } }, language);
  if (isFileError(error)) return asProblem('file-not-found', notFound, language);
  throw error;
};
