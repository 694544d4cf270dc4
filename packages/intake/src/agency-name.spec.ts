import { describe, expect, it } from '@jest/globals';
import { agencyKey, agencyTypes, readAgencyName, readAgencyType } from './agency-name.js';

describe('reading the name of an agency', () => {
  it('tells the kind from the full name', () => {
    for (const type of agencyTypes.slice(0, 5)) expect(readAgencyName(`${type}ดอนสว่าง`)).toEqual({ name: `${type}ดอนสว่าง`, type });
  });

  it('tells the kind from every abbreviation and keeps what is printed', () => {
    const printed = ['อบจ.ดอนสว่าง', 'อบต.ดอนสว่าง', 'อบต ดอนสว่าง', 'อ.บ.ต.ดอนสว่าง', 'ทน.ดอนสว่าง', 'ทม. ดอนสว่าง', 'ทต.ดอนสว่าง', 'เทศบาล ต.ดอนสว่าง'];
    expect(printed.map((text) => readAgencyName(text).type)).toEqual([
      'องค์การบริหารส่วนจังหวัด', 'องค์การบริหารส่วนตำบล', 'องค์การบริหารส่วนตำบล', 'องค์การบริหารส่วนตำบล',
      'เทศบาลนคร', 'เทศบาลเมือง', 'เทศบาลตำบล', 'เทศบาลตำบล',
    ]);
    expect(printed.map((text) => readAgencyName(text).name)).toEqual(printed);
  });

  it('knows the two of a kind of their own', () => {
    expect(readAgencyName('เมืองพัทยา')).toEqual({ name: 'เมืองพัทยา', type: 'เมืองพัทยา' });
    expect(readAgencyName('เมืองพัทยา อ.บางละมุง จ.ชลบุรี')).toEqual({ name: 'เมืองพัทยา', type: 'เมืองพัทยา', district: 'บางละมุง', province: 'ชลบุรี' });
    expect(readAgencyName('กทม.').type).toBe('กรุงเทพมหานคร');
  });

  it('takes the district and province that stand behind the name', () => {
    const read = { name: 'อบต.ดอนสว่าง', type: 'องค์การบริหารส่วนตำบล', district: 'นาเหนือ', province: 'น่าน' };
    for (const tail of [' อ.นาเหนือ จ.น่าน', ' อำเภอนาเหนือ จังหวัดน่าน', ' (อ.นาเหนือ จ.น่าน)', 'อำเภอนาเหนือจังหวัดน่าน', '\nอ. นาเหนือ\nจ. น่าน', ', อำเภอ นาเหนือ, จังหวัด น่าน']) {
      expect(readAgencyName(`อบต.ดอนสว่าง${tail}`)).toEqual(read);
    }
    expect(readAgencyName('เทศบาลตำบลดอนสว่าง ต.ดอนสว่าง อ.นาเหนือ')).toEqual({ name: 'เทศบาลตำบลดอนสว่าง', type: 'เทศบาลตำบล', district: 'นาเหนือ' });
    expect(readAgencyName('ทต.ดอนสว่าง จังหวัดน่าน')).toEqual({ name: 'ทต.ดอนสว่าง', type: 'เทศบาลตำบล', province: 'น่าน' });
  });

  it('takes no part of a name for a district or a province', () => {
    expect(readAgencyName('องค์การบริหารส่วนจังหวัดน่าน')).toEqual({ name: 'องค์การบริหารส่วนจังหวัดน่าน', type: 'องค์การบริหารส่วนจังหวัด' });
    expect(readAgencyName('อบต.เมืองใหม่')).toEqual({ name: 'อบต.เมืองใหม่', type: 'องค์การบริหารส่วนตำบล' });
    expect(readAgencyName('เทศบาลตำบลเมืองเก่า').type).toBe('เทศบาลตำบล');
  });

  it('leaves the kind open where the name does not tell', () => {
    expect(readAgencyName('ดอนสว่าง อ.นาเหนือ')).toEqual({ name: 'ดอนสว่าง', district: 'นาเหนือ' });
    expect(readAgencyName('ทนงศักดิ์')).toEqual({ name: 'ทนงศักดิ์' });
    expect(readAgencyName(' ')).toEqual({ name: '' });
  });

  it('drops a number before the name and mends the spaces of a broken line', () => {
    expect(readAgencyName('๑๒. องค์การบริหาร\nส่วนตำบลดอนสว่าง')).toEqual({ name: 'องค์การบริหาร ส่วนตำบลดอนสว่าง', type: 'องค์การบริหารส่วนตำบล' });
  });

  it('tells a kind that stands by itself from an agency of that kind', () => {
    expect(['อบต.', 'อบต', 'ทม.', 'ทต', 'เทศบาลตำบล', 'องค์การบริหาร ส่วนตำบล', 'กทม.'].map(readAgencyType)).toEqual([
      'องค์การบริหารส่วนตำบล', 'องค์การบริหารส่วนตำบล', 'เทศบาลเมือง', 'เทศบาลตำบล', 'เทศบาลตำบล', 'องค์การบริหารส่วนตำบล', 'กรุงเทพมหานคร',
    ]);
    expect(['อบต.ดอนสว่าง', 'เทศบาล', 'โรงเรียน', ''].map(readAgencyType)).toEqual([null, null, null, null]);
  });

  it('gives one key to every way of writing one name', () => {
    const keys = ['องค์การบริหารส่วนตำบลดอนสว่าง', 'อบต.ดอนสว่าง', 'อบต. ดอน สว่าง', 'อบตดอนสว่าง'].map((name) => agencyKey(name));
    expect(new Set(keys)).toEqual(new Set(['องค์การบริหารส่วนตำบลดอนสว่าง']));
    expect(agencyKey('ดอนสว่าง', 'เทศบาลตำบล')).toBe(agencyKey('ทต.ดอนสว่าง'));
  });
});
