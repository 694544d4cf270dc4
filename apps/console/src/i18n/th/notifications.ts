export const notifications = {
  title: 'ข้อความ',
  context: 'ถึงตำแหน่งที่ท่านปฏิบัติงานอยู่',
  bell: 'ข้อความ ยังไม่อ่าน %{smart_count} ฉบับ',
  empty: 'ยังไม่มีข้อความถึงตำแหน่งนี้',
  showAll: 'ดูข้อความทั้งหมด',
  inApp: 'ในระบบ',
  letters: 'จดหมายถึงท่าน',
  lettersKept: 'ระบบนี้ไม่ส่งอีเมลออก แต่เก็บจดหมายทุกฉบับไว้ให้ดูที่นี่',
  lettersEmpty: 'ยังไม่มีจดหมายถึงท่าน',
  letterStates: { waiting: 'รอส่ง', sending: 'กำลังส่ง', sent: 'ส่งแล้ว', bounced: 'ตีกลับ', failed: 'ส่งไม่สำเร็จ', kept: 'เก็บไว้' },
  to: 'ถึง %{address}',
};
