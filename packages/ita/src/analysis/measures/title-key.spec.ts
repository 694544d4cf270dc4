import { describe, expect, it } from '@jest/globals';
import { similarity, titleKey, withoutNames } from './title-key.js';

const names = ['เทศบาลตำบลดอนสมมุติ', 'ทต.ดอนสมมุติ', 'อบต.ลำสมมุติ'];

describe('the key of a title', () => {
  it('leaves out spaces, digits, the year and the names of agencies', () => {
    const key = titleKey('โครงการจัดทำคู่มือการให้บริการ', names);
    expect(titleKey('กิจกรรมการจัดทำ คู่มือ การให้บริการ', names)).toBe(key);
    expect(titleKey('จัดทำคู่มือการให้บริการของเทศบาลตำบลดอนสมมุติ ประจำปีงบประมาณ พ.ศ. ๒๕๖๘', names)).toBe(key);
    expect(titleKey('1. จัดทำคู่มือการให้บริการ', names)).toBe(key);
  });
});

describe('a title that is shown', () => {
  it('has no agency name in it, whichever is written', () => {
    expect(withoutNames('มาตรการใช้ทรัพย์สินของทต.ดอนสมมุติ ประจำปีงบประมาณ 2568', names)).toBe('มาตรการใช้ทรัพย์สิน');
    expect(withoutNames('ประกาศของ อบต.ลำสมมุติ เรื่องไม่รับของขวัญ', names)).toBe('ประกาศ เรื่องไม่รับของขวัญ');
  });
});

describe('likeness', () => {
  it('is one for the same and nothing for what shares no pair', () => {
    expect(similarity('คู่มือ', 'คู่มือ')).toBe(1);
    expect(similarity('กข', 'คง')).toBe(0);
  });

  it('is high for small differences of wording', () => {
    expect(similarity(titleKey('จัดทำแบบตรวจ OIT รายข้อ', []), titleKey('จัดทำแบบตรวจรายการ OIT รายข้อ', []))).toBeGreaterThan(0.7);
    expect(similarity(titleKey('จัดทำแบบตรวจ OIT รายข้อ', []), titleKey('อบรมจริยธรรมบุคลากร', []))).toBeLessThan(0.3);
  });
});
