import { describe, expect, it } from '@jest/globals';
import { findingOf, line, passage, placesOf, reading, someAreas } from './reading.fixture.js';

const agency = (name: string, district?: string, province?: string) => ({
  agency: { name, ...(district === undefined ? {} : { district }), ...(province === undefined ? {} : { province }) },
});

describe("the agency's own name", () => {
  it('is found misread elsewhere in the document', () => {
    const found = findingOf(
      'agency-name-variant',
      reading(agency('องค์การบริหารส่วนตำบลกุดรัง'), [passage('file', 'heading', 'องค์การบริหารส่วนตำบลกุดรง ประจำปี')]),
    );
    expect(found).toMatchObject({ where: 'agency', printed: 'องค์การบริหารส่วนตำบลกุดรง', expected: 'องค์การบริหารส่วนตำบลกุดรัง' });
  });

  it('may stand in running text, broken by spaces, before any word', () => {
    const texts = ['บุคลากรของเทศบาลเมือง บึงกาฬรับรู้', 'ประกาศเทศบาลเมืองบึงกาฬเรื่องงดรับของขวัญ', 'พนักงานเทศบาล'];
    expect(
      placesOf(
        'agency-name-variant',
        reading(
          agency('เทศบาลเมืองบึงกาฬ'),
          texts.map((text) => passage('file', 'text', text)),
        ),
      ),
    ).toEqual([]);
  });

  it('is held to the register: the district must be of the province', () => {
    const found = findingOf('agency-name-variant', reading(agency('เทศบาลตำบลนิคมคำสร้อย', 'นิคมน้ำอูน', 'มุกดาหาร')), someAreas);
    expect(found).toMatchObject({ severity: 'warning', printed: 'นิคมน้ำอูน', expected: 'นิคมคำสร้อย' });
    expect(found?.message.en).toContain('it is in สกลนคร');
  });

  it('is held to the register: an อบต. a letter away from a subdistrict is probably misread', () => {
    expect(findingOf('agency-name-variant', reading(agency('องค์การบริหารส่วนตำบลลงมูลเหล็ก')), someAreas)).toMatchObject({
      severity: 'info',
      expected: 'ดงมูลเหล็ก',
    });
    expect(placesOf('agency-name-variant', reading(agency('องค์การบริหารส่วนตำบลหนองแวงใต้')), someAreas)).toEqual([]);
  });

  it('may have its type abbreviated', () => {
    expect(findingOf('agency-name-variant', reading(agency('อบต.ลงมูลเหล็ก')), someAreas)).toMatchObject({ printed: 'ลงมูลเหล็ก', expected: 'ดงมูลเหล็ก' });
    expect(
      placesOf(
        'other-agency-name',
        reading(agency('องค์การบริหารส่วนตำบลกุดรัง'), [passage('file', 'text', 'เว็บไซต์ อบต.กุดรัง และสื่อของ อบต. ทุกช่องทาง')]),
        someAreas,
      ),
    ).toEqual([]);
  });

  it('is held to the register: a province two letters off is probably misread, none at all is no fault', () => {
    expect(findingOf('agency-name-variant', reading(agency('เทศบาลตำบลเซกา', undefined, 'บึงกาน')), someAreas)).toMatchObject({ expected: 'บึงกาฬ' });
    expect(placesOf('agency-name-variant', reading(agency('เทศบาลตำบลเซกา', 'เซกา')), someAreas)).toEqual([]);
  });

  it('has all its doubts in one finding', () => {
    const found = findingOf(
      'agency-name-variant',
      reading(agency('องค์การบริหารส่วนตำบลกุดรัง', 'บรบิอ', 'มหาสารคาม'), [passage('file', 'text', 'องค์การบริหารส่วนตำบลกุตรัง')]),
      someAreas,
    );
    expect(found?.printed).toBe('องค์การบริหารส่วนตำบลกุตรัง, บรบิอ');
  });
});

describe("another agency's name", () => {
  const own = agency('เทศบาลตำบลนิคมคำสร้อย');
  const named = (text: string) => placesOf('other-agency-name', reading(own, [passage('indicator:9', 'guidance', text)]), someAreas);

  it('is found in a text that was copied', () => {
    expect(named('ปรับปรุงเว็บไซต์เทศบาลตำบลบางหญ้าแพรกให้ง่ายต่อการเข้าถึง')).toEqual(['indicator:9']);
    expect(named('ปรับปรุงเว็บไซต์เทศบาลตำบลบางหญ้าแพรก ให้ง่าย')).toEqual(['indicator:9']);
    expect(named('ช่องทางร้องเรียนของ อบต.ดงมูลเหล็ก')).toEqual(['indicator:9']);
  });

  it('is none in a word that only begins like one, in a kind of agency, or in a visit', () => {
    for (const text of ['ของเทศบาลตำบลให้ประชาชนทราบ', 'องค์การบริหารส่วนตำบลอื่นในพื้นที่', 'ศึกษาดูงาน ณ เทศบาลตำบลบางหญ้าแพรก', 'เทศบาลตำบล'])
      expect(named(text)).toEqual([]);
  });

  it('is taken for one without a register only when it stands alone', () => {
    const found = (text: string) => placesOf('other-agency-name', reading(own, [passage('file', 'text', text)]));
    expect(found('เว็บไซต์เทศบาลตำบลบางหญ้าแพรก ปรับปรุงแล้ว')).toEqual(['file']);
    expect(found('เว็บไซต์เทศบาลตำบลปรับปรุงข้อมูลให้เป็นปัจจุบัน')).toEqual([]);
  });
});

describe('the names and numbers of indicators', () => {
  it('may not contradict each other in a heading', () => {
    const found = findingOf('indicator-number-wrong', reading({ measures: [{ title: 'ก', headingAsPrinted: 'ตัวชี้วัดที่ ๒ คุณภาพการดำเนินงาน' }] }));
    expect(found).toMatchObject({ severity: 'warning', where: 'indicator:6', expected: '6 คุณภาพการดำเนินงาน' });
  });

  it('may number issues for themselves, unless the issues are the indicators', () => {
    const headings = (...texts: string[]) => reading({ measures: texts.map((headingAsPrinted) => ({ title: headingAsPrinted, headingAsPrinted })) });
    expect(placesOf('indicator-number-wrong', headings('ประเด็นที่ 1 การใช้งบประมาณ', 'ประเด็นที่ 2 การเปิดเผยข้อมูล'))).toEqual([]);
    expect(placesOf('indicator-number-wrong', headings('ประเด็นที่ 1 การปฏิบัติหน้าที่', 'ประเด็นที่ 2 การใช้งบประมาณ', 'ประเด็นที่ 2 คุณภาพการดำเนินงาน'))).toEqual([
      'indicator:6',
    ]);
  });

  it('are told where the numbering starts again with each instrument', () => {
    const found = findingOf('indicator-number-wrong', reading({ indicators: [{ no: 6, noAsPrinted: '๑', name: 'คุณภาพการดำเนินงาน' }] }));
    expect(found).toMatchObject({ severity: 'info', where: 'indicator:6', printed: '๑ คุณภาพการดำเนินงาน' });
    expect(placesOf('indicator-number-wrong', reading({ indicators: [{ no: 6, noAsPrinted: '๖.', name: 'คุณภาพการดำเนินงาน' }] }))).toEqual([]);
  });

  it('are told where headings start again with each instrument', () => {
    const restarted = reading({}, [passage('file', 'heading', 'ตัวชี้วัดที่ ๑ คุณภาพการดำเนินงาน')]);
    expect(findingOf('indicator-number-wrong', restarted)).toMatchObject({ severity: 'info', where: 'indicator:6' });
  });

  it('may not be those of a sub-indicator', () => {
    expect(findingOf('indicator-name-wrong', reading({}, [passage('file', 'heading', 'ตัวชี้วัดที่ 9 ข้อมูลพื้นฐาน')]))).toMatchObject({
      severity: 'warning',
      where: 'indicator:9',
    });
    expect(placesOf('indicator-name-wrong', reading({}, [passage('file', 'heading', 'ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล')]))).toEqual([]);
  });

  it('are told where they are short or long forms, in a row, a heading or an analysis', () => {
    const row = reading({ indicators: [{ no: 8, name: 'ปรับปรุงการทำงาน' }] });
    const analysis = reading({
      indicators: [{ no: 8, name: 'การปรับปรุงการทำงาน' }],
      analysis: [{ indicatorNo: 8, text: '- การปรับปรุงระบบการทำงาน พบว่า ควรเพิ่มช่องทาง' }],
    });
    expect(findingOf('indicator-name-wrong', row)).toMatchObject({ severity: 'info', where: 'indicator:8', expected: 'การปรับปรุงการทำงาน' });
    expect(findingOf('indicator-name-wrong', analysis)?.message.en).toContain('several names');
    expect(placesOf('indicator-name-wrong', reading({}, [passage('measure:1', 'steps', 'จัดทำคู่มือการใช้ทรัพย์สินของทางราชการ')]))).toEqual([]);
  });

  it('of the surveys may not be swapped', () => {
    const label = (labelAsPrinted: string) => reading({ instruments: [{ instrument: 'IIT', labelAsPrinted, reported: 90 }] });
    expect(placesOf('indicator-name-wrong', label('แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก (IIT)'))).toEqual(['overall']);
    expect(placesOf('indicator-name-wrong', label('แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน (IIT)'))).toEqual([]);
  });
});

describe('the codes of items', () => {
  const printed = (code: string, codeAsPrinted: string) =>
    placesOf('item-code-ocr', reading({ items: [{ code, codeAsPrinted, instrument: 'IIT', indicatorNo: 1, text: 'ก', score: 100 }] }));

  it.each(['i1', 'I1', 'i๑', 'i 1', 'i01', 'i-1'])('may be printed %j', (codeAsPrinted) => {
    expect(printed('i1', codeAsPrinted)).toEqual([]);
  });

  it.each(['๑๑', '11', '๐๑', '1๑'])('are misread as %j', (codeAsPrinted) => {
    expect(printed('i1', codeAsPrinted)).toEqual(['item:i1']);
  });

  it('may be left to the table by a list that only counts its items', () => {
    const list = (printed: readonly string[]) =>
      reading({ items: printed.map((codeAsPrinted, index) => ({ code: `O${index + 1}`, codeAsPrinted, instrument: 'OIT' as const, indicatorNo: 9, text: 'ก', score: 100 })) });
    expect(placesOf('item-code-ocr', list(['๑', '2', '๓']))).toEqual([]);
    expect(placesOf('item-code-ocr', list(['O๑', '2', 'O๓']))).toEqual(['item:O2']);
  });

  it('stand where they are printed', () => {
    const document = {
      items: [{ code: 'O2', codeAsPrinted: '๐๒', instrument: 'OIT' as const, indicatorNo: 9, text: 'ก', score: 100 }],
      provenance: { '/items/0/codeAsPrinted': line(7) },
    };
    expect(findingOf('item-code-ocr', reading(document))?.source).toEqual(line(7));
  });
});
