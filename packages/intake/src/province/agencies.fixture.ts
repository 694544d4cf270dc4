/** Three agencies whose scores and grades are right by the rules of FY2566 and later. */
export const donSawang = { name: 'อบต.ดอนสว่าง', scores: [91.5, 88.5, 90, 92.25, 87.75, 89.64, 90.36, 90, 93.1, 86.9], overall: 90, grade: 'ผ่านดี' };
export const naNuea = { name: 'ทต.นาเหนือ', scores: [100, 99.99, 100, 100, 100, 95, 95.3, 94.7, 70, 90], overall: 90.5, grade: 'ผ่าน' };
export const thaMai = { name: 'ทม.ท่าใหม่', scores: [80.5, 79.5, 80, 80, 80, 75, 75.05, 74.95, 60, 60], overall: 70.5, grade: 'ต้องปรับปรุง' };
export const three = [donSawang, naNuea, thaMai];

export const indicatorsOf = (scores: readonly number[]): { no: number; reported: number }[] => scores.map((reported, index) => ({ no: index + 1, reported }));

export const numbers = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'];
export const numbered = numbers.map((no) => `ตัวชี้วัดที่ ${no}`);
