/** The tokens of the light theme; a letter has no style sheet, so that they are written into it. */
export const colour = {
  canvas: '#F6F7F5',
  surface: '#FFFFFF',
  ink: '#19212C',
  ink2: '#46515F',
  ink3: '#5F6A78',
  line: '#E3E6E6',
  brand: '#2A4A86',
  onBrand: '#FFFFFF',
  brandTint: '#E9EEF7',
  late: '#A1300F',
  lateTint: '#FBE9E2',
} as const;

/** Fonts with Thai letters that phones, Windows and macOS bring along. */
export const fonts = "Sarabun,'Noto Sans Thai','Leelawadee UI',Thonburi,Tahoma,sans-serif";
