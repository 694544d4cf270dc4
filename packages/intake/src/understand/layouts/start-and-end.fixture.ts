import type { Layout } from './layout.fixture.js';

export const startAndEnd: Layout = {
  name: 'a plan with the beginning and the end in columns of their own, and years of the Christian era',
  parts: [
    'แผนปฏิบัติการยกระดับ ITA ประจำปีงบประมาณ พ.ศ. 2569 ตามผลการประเมินประจำปีงบประมาณ พ.ศ. 2568',
    'องค์การบริหารส่วนตำบลตัวอย่าง อำเภอโชคชัย จังหวัดนครราชสีมา',
    {
      rows: [
        [{ text: 'ที่', down: 2 }, { text: 'กิจกรรม', down: 2 }, { text: 'วิธีการดำเนินงาน', down: 2 }, { text: 'ระยะเวลา', across: 2 }, { text: 'ผู้รับผิดชอบ', down: 2 }],
        ['เริ่มต้น', 'สิ้นสุด'],
        ['1', 'ประชุมชี้แจงแบบวัด IIT', '- นัดหมาย\n- ชี้แจงรายข้อ', '1 ตุลาคม 2568', '31 ธันวาคม 2568', 'สำนักปลัด'],
        ['2', 'จัดทำทะเบียนทรัพย์สิน', '- สำรวจ\n- ลงทะเบียน', 'ต.ค. 68', 'มี.ค. 69', 'กองคลัง'],
      ],
    },
  ],
  expected: {
    agency: { name: 'องค์การบริหารส่วนตำบลตัวอย่าง', district: 'โชคชัย', province: 'นครราชสีมา' },
    fiscalYears: { result: 2568, measures: 2569 },
    measures: [
      { no: 1, title: 'ประชุมชี้แจงแบบวัด IIT', steps: ['นัดหมาย', 'ชี้แจงรายข้อ'], responsible: ['สำนักปลัด'], periodStart: '2025-10-01', periodEnd: '2025-12-31' },
      { no: 2, title: 'จัดทำทะเบียนทรัพย์สิน', steps: ['สำรวจ', 'ลงทะเบียน'], responsible: ['กองคลัง'], periodStart: '2025-10-01', periodEnd: '2026-03-31' },
    ],
  },
  planted: [],
};
