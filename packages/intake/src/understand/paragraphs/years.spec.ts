import { describe, expect, it } from '@jest/globals';
import { readYears, yearOfOutcomes, yearOfPeriods } from './years.js';

describe('the years of a document', () => {
  it('are told apart by what each is of', () => {
    expect(readYears(['วิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. ๒๕๖๗ และกำหนดมาตรการส่งเสริม ประจำปีงบประมาณ พ.ศ. ๒๕๖๘'])).toEqual({ result: 2567, measures: 2568 });
    expect(readYears(['รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. 2566'])).toEqual({ measures: 2566, report: 2566 });
    expect(readYears(['ผลการประเมิน ITA ปี 2568', 'เพื่อยกระดับผลการประเมินในปี 2569', 'ผลการประเมิน ITA ปี 2568'])).toEqual({ result: 2568 });
  });

  it('come from the periods and the outcomes where no heading tells', () => {
    expect(yearOfPeriods(['ต.ค. ๒๕๖๘ – ก.ย. ๒๕๖๙', 'ม.ค. – มี.ค. ๒๕๖๙', 'ตุลาคม – กันยายน'])).toBe(2569);
    expect(yearOfOutcomes(['ผลการประเมิน ITA ปี ๒๕๖๖ ตัวชี้วัดที่ ๖ เพิ่มขึ้น'])).toBe(2566);
    expect(yearOfPeriods([])).toBeUndefined();
  });
});
