import { texts, type Bilingual, type DueWork } from '@prongsai/contracts';
import { reminderLetter, type Letter } from '../../notifications/index.js';

/** `days` working days late, or left when negative. A nudge reads as the reminder of its day, and says who asks. */
export function nudgeLetter(matter: DueWork, days: number, note: string | undefined): Letter {
  const { agency, fiscalYear, definitionId, milestone, measure, dueOn } = matter;
  const name = texts.milestones[milestone];
  const what: Bilingual = measure === null ? name : { th: `${name.th} มาตรการที่ ${measure.no}`, en: `${name.en}, measure ${measure.no}` };
  const { subject, body } = reminderLetter({ agency: agency.shortName, fiscalYear, definitionId, milestone: what, dueOn, days });
  const said = note ? { th: ` ข้อความจากท้องถิ่นจังหวัด: ${note}`, en: ` The province coordinator writes: ${note}` } : { th: '', en: '' };
  return {
    subject: { th: `ขอให้เร่งดำเนินการ ${subject.th}`, en: `${subject.en}. Please go on with it` },
    body: {
      th: `${body.th} ท้องถิ่นจังหวัดขอให้เร่งดำเนินการ${said.th}`,
      en: `${body.en} The province coordinator asks you to go on with it.${said.en}`,
    },
  };
}
