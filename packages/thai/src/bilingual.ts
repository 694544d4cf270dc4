/** A text in both languages; Thai is the one of record. */
export interface Bilingual {
  th: string;
  en: string;
}
