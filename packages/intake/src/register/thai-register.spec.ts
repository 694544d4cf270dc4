import { describe, expect, it } from '@jest/globals';
import { registerOf, thaiRegister } from './thai-register.js';

describe('the register of administrative areas', () => {
  it('has the 77 provinces, and districts and subdistricts by the thousand', async () => {
    const register = await thaiRegister();
    expect(register.provinces()).toHaveLength(77);
    expect(register.provinces().flatMap((province) => register.districtsOf(province)).length).toBeGreaterThan(900);
    expect(register.subdistricts().length).toBeGreaterThan(7000);
  });

  it('knows the districts of a province, and the province of a district', async () => {
    const register = await thaiRegister();
    expect(register.districtsOf('บึงกาฬ')).toContain('เซกา');
    expect(register.districtsOf('ไม่มีจังหวัดนี้')).toEqual([]);
    expect(register.provincesOfDistrict('นิคมน้ำอูน')).toEqual(['สกลนคร']);
    expect(register.provincesOfDistrict('เฉลิมพระเกียรติ').length).toBeGreaterThan(1);
  });

  it('is loaded once', () => {
    expect(thaiRegister()).toBe(thaiRegister());
  });

  it('leaves out post codes without an area, and what is added to a name in brackets', () => {
    const register = registerOf([
      {
        zipCode: '10000',
        provinceList: [{ provinceId: '1', provinceName: 'ก' }],
        districtList: [{ districtId: '2', districtName: 'ข', proviceId: '1' }],
        subDistrictList: [{ subDistrictId: '3', subDistrictName: 'ค  (ง)', districtId: '2', provinceId: '1' }],
      },
      { zipCode: '99999' },
    ]);
    expect(register.subdistricts()).toEqual([{ name: 'ค', district: 'ข', province: 'ก' }]);
  });
});
