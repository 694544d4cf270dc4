export interface DocumentAgency {
  /** The full official name. */
  name: string;
  district: string | null;
  province: string | null;
}

/** `อำเภอกุดรัง จังหวัดมหาสารคาม`, as far as known. */
export const placeText = ({ district, province }: DocumentAgency): string =>
  [...(district === null ? [] : [`อำเภอ${district}`]), ...(province === null ? [] : [`จังหวัด${province}`])].join(' ');
