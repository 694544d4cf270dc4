import type { Bilingual } from '@prongsai/contracts';

/** One matter of a letter, with the one button that leads to it. */
export interface MailPart {
  /** `null` where the title of the letter says it. */
  readonly subject: Bilingual | null;
  /** Whose matter it is: agency and position. */
  readonly caption: Bilingual | null;
  readonly body: Bilingual;
  readonly button: { readonly label: Bilingual; readonly href: string } | null;
  /** The work is late. */
  readonly late: boolean;
}

/** A letter as it is written: Thai above, plain English below. */
export interface MailPage {
  readonly title: Bilingual;
  readonly context: Bilingual | null;
  readonly parts: readonly MailPart[];
  /** Why the reader gets it. */
  readonly because: Bilingual;
  readonly links: readonly { readonly label: Bilingual; readonly href: string }[];
}
