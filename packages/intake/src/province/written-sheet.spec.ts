import { describe, expect, it } from '@jest/globals';
import { gradingScales, type ProvinceAgency } from '@prongsai/ita';
import fc from 'fast-check';
import { agencyTypes } from '../agency-name.js';
import { readProvinceSheet } from './read-province-sheet.js';
import { sheet } from './sheet.fixture.js';
import { printedName, writtenSheet, type SheetStyle } from './written-sheet.fixture.js';

const places = ['ดอนสว่าง', 'นาเหนือ', 'ท่าใหม่', 'ห้วยแก้ว', 'หนองปลา', 'วังทอง', 'รวมใจ', 'เมืองเก่า', 'แม่คำ', 'ป่าสัก'];
const districts = ['นาเหนือ', 'ท่าใหม่', 'เมืองงาม'];

const score = fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100);
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined, freq: 6 });

const agencyAt = (place: number): fc.Arbitrary<ProvinceAgency> =>
  fc
    .record({
      type: fc.constantFrom(...agencyTypes.slice(0, 5)),
      district: fc.constant(districts[Math.floor(place / 4)]!),
      overall: score,
      grade: maybe(fc.constantFrom(...gradingScales.words.map(({ label }) => label.th))),
      scores: fc.array(maybe(score), { minLength: 10, maxLength: 10 }),
    })
    .map(({ scores, grade, ...agency }) => ({
      name: places[place]!,
      ...agency,
      ...(grade === undefined ? {} : { grade }),
      indicators: scores.map((reported, index) => ({ no: index + 1, ...(reported === undefined ? {} : { reported }) })),
    }));

const agencies = fc.integer({ min: 3, max: places.length }).chain((count) => fc.tuple(...Array.from({ length: count }, (_, place) => agencyAt(place))));

/** Merged districts, empty rows and groups are rows of their own: they go with agencies in rows only. */
const style: fc.Arbitrary<SheetStyle> = fc
  .record({
    sideBySide: fc.boolean(),
    headings: fc.constantFrom('numbered', 'named', 'grouped', 'restarting', 'english'),
    kinds: fc.constantFrom('in-name', 'abbreviated', 'column'),
    districts: fc.constantFrom('column', 'once', 'groups', 'in-name', 'none'),
    year: fc.constantFrom('title', 'sheet', 'column', 'file'),
    numbering: fc.boolean(),
    scoresFirst: fc.boolean(),
    merged: fc.boolean(),
    thaiDigits: fc.boolean(),
    averages: fc.boolean(),
    emptyRows: fc.boolean(),
    nothing: fc.constantFrom('', '-', 'N/A'),
  } satisfies { [Field in keyof SheetStyle]: fc.Arbitrary<SheetStyle[Field]> })
  .map((chosen): SheetStyle => {
    const { sideBySide, districts: where } = chosen;
    return sideBySide ? { ...chosen, emptyRows: false, districts: where === 'groups' || where === 'once' ? 'column' : where } : chosen;
  });

const expectedOf = (agency: ProvinceAgency, chosen: SheetStyle): ProvinceAgency => {
  const { district, ...rest } = { ...agency, name: printedName(agency, chosen).name };
  return chosen.districts === 'none' || district === undefined ? rest : { ...rest, district };
};

describe('a province\'s sheet that was written in any of these styles', () => {
  it('is read back as it was', () => {
    fc.assert(
      fc.property(agencies, style, (written, chosen) => {
        const content = sheet(writtenSheet(written, chosen), chosen.year === 'sheet' ? 'ปี 2568' : 'Sheet1');
        const reading = readProvinceSheet(content, chosen.year === 'file' ? 'ita-2568.xlsx' : 'ita.xlsx');
        expect(reading?.document.agencies).toEqual(written.map((agency) => expectedOf(agency, chosen)));
        expect(reading?.document.fiscalYears).toEqual({ result: 2568 });
      }),
      { numRuns: 500 },
    );
  });

  it('says of every value where it stands', () => {
    fc.assert(
      fc.property(agencies, style, (written, chosen) => {
        const rows = writtenSheet(written, chosen);
        const { document } = readProvinceSheet(sheet(rows), 'ita-2568.xlsx')!;
        const values = document.agencies!.flatMap(({ indicators, ...agency }) => [...Object.values(agency), ...indicators.map(({ reported }) => reported)]).filter((value) => value !== undefined);
        expect(Object.keys(document.provenance)).toHaveLength(values.length);
      }),
      { numRuns: 200 },
    );
  });
});
