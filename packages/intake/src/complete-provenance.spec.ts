import { describe, expect, it } from '@jest/globals';
import { completeProvenance } from './complete-provenance.js';
import { readBytes } from './read-bytes.js';

const text = [
  'มาตรการส่งเสริมคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. ๒๕๖๙',
  'องค์การบริหารส่วนตำบลตัวอย่าง อำเภอเวียงสา จังหวัดน่าน',
  '',
  'แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน (IIT)',
  'ข้อ\tหัวข้อการประเมิน\tคะแนน',
  'i1\tปฏิบัติงานตามขั้นตอน\t๙๐.๐๐',
  'i2\tปฏิบัติงานอย่างเท่าเทียม\t๙๕.๐๐',
  '',
  'มาตรการ\tขั้นตอน\tผู้รับผิดชอบ\tระยะเวลา',
  'ทบทวนคู่มือ\t๑. ประชุม ๒. ประกาศ\tกองคลัง\tต.ค. ๒๕๖๘ – ก.ย. ๒๕๖๙',
].join('\n');

describe('the provenance of a document', () => {
  it('has a place for every value, also for those read out of a printed one', async () => {
    const { document } = await readBytes(Buffer.from(text), 'แผน.txt');
    const complete = completeProvenance(document);
    expect(complete['/items/1/code']).toEqual(document.provenance['/items/1/codeAsPrinted']);
    expect(complete['/measures/0/periodStart']).toEqual(document.provenance['/measures/0/periodText']);
    expect(complete['/measures/0/responsible/0']).toEqual(document.provenance['/measures/0/responsibleText']);
    expect(complete['/fiscalYears/measures']).toEqual(document.provenance['/documentTitle']);
  });

  it('keeps the places there are, and names none in the file for what is said of the file', async () => {
    const { document } = await readBytes(Buffer.from(text), 'แผน.txt');
    const complete = completeProvenance(document);
    expect(complete).toMatchObject(document.provenance);
    expect(Object.keys(complete).filter((pointer) => pointer.startsWith('/source') || pointer.startsWith('/provenance'))).toEqual([]);
  });
});
