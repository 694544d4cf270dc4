import type { Bilingual, Role } from '@prongsai/contracts';

/** Who acts for an office of another by an order (รักษาราชการแทน). */
export interface ActingHolder {
  readonly accountId: string;
  readonly name: Bilingual;
  /** The position that the account holds in its own right, which is printed beside the office it acts for. */
  readonly ownTitle: Bilingual | null;
  readonly orderNo: string;
  readonly orderOn: string | null;
  readonly untilOn: string | null;
  /** The kinds of documents the order covers; `null` is the whole office. */
  readonly covers: readonly string[] | null;
}

/** Who holds the office in his own right; while an acting order runs he is away. */
export interface RegularHolder {
  readonly accountId: string;
  readonly name: Bilingual;
}

/** A position and who may act for it on a day. */
export interface Seat {
  readonly positionId: string;
  readonly role: Role;
  readonly titleTh: string;
  readonly titleEn: string;
  readonly provinceId: string;
  readonly agencyId: string | null;
  readonly divisionId: string | null;
  readonly access: 'standing' | 'granted';
  /** Both the acting and the regular holder, whoever acts first. */
  readonly holderAccountIds: string[];
  readonly holderEmails: string[];
  /** The order of the holder who acts for the office, as printed, where one does. */
  readonly actingOrder: string | null;
  readonly acting: ActingHolder | null;
  readonly regular: RegularHolder | null;
}

export const titleOf = (seat: Pick<Seat, 'titleTh' | 'titleEn'>): Bilingual => ({ th: seat.titleTh, en: seat.titleEn });
