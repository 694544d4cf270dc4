import { auditSentence, texts, type Bilingual, type TrailRow } from '@prongsai/contracts';
import { shortCode } from '@prongsai/trail';

export interface FoundRow {
  readonly id: string;
  readonly no: number;
  /** To the microsecond, in UTC. */
  readonly at: string;
  readonly action: string;
  readonly detail: Record<string, string | number>;
  readonly erased: boolean;
  readonly hash: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly agencyId: string | null;
  readonly agencyTh: string | null;
  readonly agencyEn: string | null;
  readonly titleTh: string | null;
  readonly titleEn: string | null;
}

/** What an entry says once its detail is erased. */
const erasedSentence = (action: string): Bilingual => {
  const { th, en } = auditSentence(action, {});
  return { th: `${th} (ลบรายละเอียดแล้ว)`, en: `${en} (detail erased)` };
};

export function trailRowOf(row: FoundRow): TrailRow {
  const { id, no, at, action, agencyId, agencyTh, agencyEn, titleTh, titleEn, erased } = row;
  return {
    id,
    no,
    at,
    action,
    agency: agencyId !== null && agencyTh !== null && agencyEn !== null ? { id: agencyId, name: { th: agencyTh, en: agencyEn } } : null,
    by: titleTh !== null && titleEn !== null ? { th: titleTh, en: titleEn } : texts.roles.system,
    sentence: erased ? erasedSentence(action) : auditSentence(action, row.detail),
    subject: { type: row.subjectType, id: row.subjectId },
    code: shortCode(row.hash),
    erased,
  };
}

/** Whether the words stand in what a person reads of the row, in either language. */
export function mentions({ sentence, by, agency }: TrailRow, text: string): boolean {
  const said = [sentence, by, ...(agency ? [agency.name] : [])].flatMap(({ th, en }) => [th, en]).join('\n').toLocaleLowerCase('th');
  return text.toLocaleLowerCase('th').split(/\s+/).every((word) => said.includes(word));
}
