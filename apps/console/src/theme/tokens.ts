/** The colours of the console, light beside dark. Nothing outside this folder names a colour. */
const pairs = {
  canvas: ['#F6F7F5', '#0F141B'],
  surface: ['#FFFFFF', '#161C25'],
  sunken: ['#EFF1EF', '#11171F'],
  hover: ['#F2F4F6', '#1D2531'],
  ink: ['#19212C', '#E9EDF2'],
  ink2: ['#46515F', '#B3BDCA'],
  ink3: ['#5F6A78', '#95A1B0'],
  line: ['#E3E6E6', '#252F3C'],
  line2: ['#C9CFD4', '#3A4656'],
  brand: ['#2A4A86', '#8FB2F2'],
  brandHover: ['#1F3A6C', '#AAC5F7'],
  onBrand: ['#FFFFFF', '#0E1A30'],
  brandTint: ['#E9EEF7', '#1C2A45'],
  brandLine: ['#B8C7E2', '#35507F'],
  brandInk: ['#24417A', '#A9C4F8'],
  doneBg: ['#C6E3DD', '#17504D'],
  doneFg: ['#064A44', '#9BE3D9'],
  doneSolid: ['#14807A', '#3FB3A8'],
  openBg: ['#ECF1FB', '#1A2337'],
  openFg: ['#27477F', '#A9C4F8'],
  openSolid: ['#4A72B8', '#6D95DE'],
  dueBg: ['#FCE3A1', '#463406'],
  dueFg: ['#6B4300', '#FFD98A'],
  dueSolid: ['#B97F0A', '#E0AE3C'],
  late1Bg: ['#F3A98A', '#A1431F'],
  late1Fg: ['#74210A', '#FFFFFF'],
  late2Bg: ['#C2431A', '#F08A5D'],
  late2Fg: ['#FFFFFF', '#2A0D03'],
  late3Bg: ['#7E1710', '#FFB4A2'],
  late3Fg: ['#FFFFFF', '#33090A'],
  lateFg: ['#A1300F', '#FF9F7C'],
  lateTint: ['#FBE9E2', '#33190F'],
  missSolid: ['#C2431A', '#F08A5D'],
  missFg: ['#A1300F', '#FF9F7C'],
  missBg: ['#FFFFFF', '#161C25'],
  blockFg: ['#5A6572', '#9AA6B4'],
  blockBg: ['#ECEEF0', '#212A36'],
  futureDot: ['#B4BCC4', '#465363'],
  score85: ['#DCE6F6', '#22314D'],
  score90: ['#AFC5E8', '#34507F'],
  score95: ['#7C9FD4', '#5578B8'],
  score99: ['#4A72B8', '#8FB2F2'],
} as const;

export type TokenName = keyof typeof pairs;
export type Tokens = Record<TokenName, string>;

const column = (at: 0 | 1): Tokens =>
  Object.fromEntries(Object.entries(pairs).map(([name, pair]) => [name, pair[at]])) as Tokens;

export const lightTokens = column(0);
export const darkTokens = column(1);
