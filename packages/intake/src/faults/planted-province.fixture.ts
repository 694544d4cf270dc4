import { cell, twice, type PlantedFault } from './planting.fixture.js';
import { provinceOf2568 } from './sound-plans.fixture.js';

/** Faults in a province's sheet. */
export const plantedInProvince: readonly PlantedFault[] = [
  { code: 'agency-duplicate', where: 'agency:เทศบาลตำบลวังหงส์เหิน', sound: provinceOf2568, as: 'xlsx', changes: [twice('เทศบาลตำบลวังหงส์เหิน', { 0: '6' })] },
  { code: 'agency-duplicate', where: 'agency:อบต.บ่อคำใส', sound: provinceOf2568, as: 'csv', changes: [twice('องค์การบริหารส่วนตำบลบ่อคำใส', { 0: '6', 1: 'อบต.บ่อคำใส' })] },
  { code: 'overall-mismatch', where: 'agency:เทศบาลเมืองบ้านสวนสัก', sound: provinceOf2568, as: 'csv', changes: [cell('เทศบาลเมืองบ้านสวนสัก', 14, '97.12')] },
  { code: 'overall-mismatch', where: 'agency:องค์การบริหารส่วนตำบลห้วยลานหิน', sound: provinceOf2568, as: 'xlsx', changes: [cell('องค์การบริหารส่วนตำบลห้วยลานหิน', 14, '93.80')] },
  { code: 'grade-wrong', where: 'agency:องค์การบริหารส่วนตำบลห้วยลานหิน', sound: provinceOf2568, as: 'csv', changes: [cell('องค์การบริหารส่วนตำบลห้วยลานหิน', 15, 'ผ่านดี')] },
  { code: 'grade-wrong', where: 'agency:องค์การบริหารส่วนตำบลบ่อคำใส', sound: provinceOf2568, as: 'tabs', changes: [cell('องค์การบริหารส่วนตำบลบ่อคำใส', 15, 'C')] },
  { code: 'score-out-of-range', where: 'agency:เทศบาลตำบลวังหงส์เหิน/indicator:3', sound: provinceOf2568, as: 'xlsx', changes: [cell('เทศบาลตำบลวังหงส์เหิน', 6, '920.00')], follows: ['overall-mismatch'] },
  { code: 'score-out-of-range', where: 'agency:องค์การบริหารส่วนตำบลแม่ป่าไผ่งาม/indicator:9', sound: provinceOf2568, as: 'csv', changes: [cell('องค์การบริหารส่วนตำบลแม่ป่าไผ่งาม', 12, '-50.00')], follows: ['overall-mismatch', 'formula-neutralised'] },
  { code: 'indicator-missing', where: 'agency:เทศบาลตำบลวังหงส์เหิน/indicator:5', sound: provinceOf2568, as: 'xlsx', changes: [cell('เทศบาลตำบลวังหงส์เหิน', 8, '')] },
];
