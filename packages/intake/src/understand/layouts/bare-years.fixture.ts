import { indicators, nameOf, scores, two } from './facts.fixture.js';
import type { Layout } from './layout.fixture.js';

export const bareYears: Layout = {
  name: 'columns of scores headed by nothing but their years, measures with a column of activities beside them',
  parts: [
    'รายงานผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. 2568 และมาตรการ ประจำปีงบประมาณ พ.ศ. 2569',
    'องค์การบริหารส่วนตำบลตัวอย่าง อำเภอเมืองชัยภูมิ จังหวัดชัยภูมิ',
    { rows: [['ตัวชี้วัด', '2566', '2567', '2568'], ...scores.map((score, index) => [nameOf(index + 1), '85.10', '90.20', two(score)]), ['ภาพรวม', '88.05', '93.60', '87.20']] },
    {
      rows: [
        ['มาตรการที่', 'ชื่อมาตรการ', 'กิจกรรม', 'ส่วนราชการ', 'กำหนดแล้วเสร็จ'],
        ['1', 'ยกระดับการเปิดเผยข้อมูล', '- ตรวจเว็บไซต์\n- แก้ไขลิงก์', 'สำนักปลัด', 'ธันวาคม 2568'],
        ['2', 'ป้องกันการรับสินบน', '- ประกาศนโยบาย\n- อบรม', 'กองคลัง', 'มีนาคม 2569'],
      ],
    },
  ],
  expected: {
    agency: { name: 'องค์การบริหารส่วนตำบลตัวอย่าง', district: 'เมืองชัยภูมิ', province: 'ชัยภูมิ' },
    fiscalYears: { result: 2568, measures: 2569 },
    overall: 87.2,
    indicators: indicators(),
    measures: [
      { no: 1, title: 'ยกระดับการเปิดเผยข้อมูล', steps: ['ตรวจเว็บไซต์', 'แก้ไขลิงก์'], responsible: ['สำนักปลัด'], periodText: 'ธันวาคม 2568' },
      { no: 2, title: 'ป้องกันการรับสินบน', steps: ['ประกาศนโยบาย', 'อบรม'], responsible: ['กองคลัง'], periodText: 'มีนาคม 2569' },
    ],
  },
  planted: [],
};
