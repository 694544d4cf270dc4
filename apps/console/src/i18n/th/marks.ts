/** The status language where a number stands in the words; the words without one are shared with the server. */
export const marks = {
  doneLateDays: 'เสร็จ ช้า %{smart_count} วันทำการ',
  openDays: 'อยู่ในกำหนด เหลือ %{smart_count} วันทำการ',
  progressOf: 'ดำเนินการ ร้อยละ %{percent}',
  dueSoonDays: 'เหลือ %{smart_count} วันทำการ',
  lateDays: 'ล่าช้า %{smart_count} วันทำการ',
  returnedDays: 'ส่งคืน ล่าช้า %{smart_count} วันทำการ',
  willMissDays: 'คาดว่าช้า %{smart_count} วันทำการ',
  extended: 'ขยายกำหนดแล้ว',
  legend: { done: 'เสร็จ', open: 'ในกำหนด', dueSoon: 'ใกล้ครบ', late: 'ช้า', willMiss: 'คาดว่าช้า', blocked: 'รอขั้นก่อน', label: 'ความหมายของเครื่องหมาย ตัวเลขคือวันทำการ' },
  noResult: 'ไม่มีผล',
  gradeShort: {
    excellent: 'ดีเยี่ยม', good: 'ดี', pass: 'ผ่าน', improve: 'ปรับปรุง', 'improve-urgently': 'เร่งปรับปรุง',
    AA: 'AA', A: 'A', B: 'B', C: 'C', D: 'D', E: 'E', F: 'F',
  },
};
