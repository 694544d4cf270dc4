/** The administrative areas of the country, by their bare names (เวียงสา, not อำเภอเวียงสา). Implemented outside: this package reads no files. */
export interface AgencyRegister {
  provinces: () => readonly string[];
  /** Of one province; empty for an unknown one. */
  districtsOf: (province: string) => readonly string[];
  /** Every district of the country by its name, with the provinces that have one. */
  provincesOfDistrict: (district: string) => readonly string[];
  subdistricts: () => readonly Subdistrict[];
}

export interface Subdistrict {
  name: string;
  district: string;
  province: string;
}
