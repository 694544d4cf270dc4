import { describe, expect, it } from '@jest/globals';
import { createTheme, type CssVarsTheme } from '@mui/material/styles';
import { ciede2000, contrast, distanceWithoutGreen } from './colour.js';
import { theme } from './theme.js';
import { darkTokens, lightTokens, type TokenName, type Tokens } from './tokens.js';

const schemes: [string, Tokens][] = [
  ['light', lightTokens],
  ['dark', darkTokens],
];

/** Every text on every ground it is set on. */
const texts: [TokenName, TokenName[]][] = [
  ['ink', ['canvas', 'surface', 'sunken', 'hover', 'brandTint', 'lateTint', 'blockBg']],
  ['ink2', ['canvas', 'surface', 'sunken', 'hover', 'brandTint', 'lateTint', 'blockBg']],
  ['ink3', ['canvas', 'surface', 'sunken', 'hover', 'brandTint']],
  ['brand', ['surface', 'canvas']],
  ['brandInk', ['brandTint', 'surface', 'canvas', 'lateTint']],
  ['onBrand', ['brand', 'brandHover']],
  ['doneFg', ['doneBg', 'surface']],
  ['openFg', ['openBg', 'brandLine']],
  ['dueFg', ['dueBg', 'surface']],
  ['late1Fg', ['late1Bg']],
  ['late2Fg', ['late2Bg']],
  ['late3Fg', ['late3Bg']],
  ['lateFg', ['surface', 'lateTint', 'canvas', 'brandTint']],
  ['missFg', ['missBg']],
  ['blockFg', ['blockBg', 'surface']],
];

const fills: TokenName[] = ['doneBg', 'openBg', 'dueBg', 'late1Bg', 'late2Bg', 'late3Bg'];
const pairs = fills.flatMap((one, at) => fills.slice(at + 1).map((other): [TokenName, TokenName] => [one, other]));

describe.each(schemes)('the %s scheme', (name, tokens) => {
  it('sets every text at 4.5:1 or better against its ground', () => {
    const low = texts.flatMap(([text, grounds]) =>
      grounds.filter((ground) => contrast(tokens[text], tokens[ground]) < 4.5).map((ground) => `${text} on ${ground}`),
    );
    expect(low).toEqual([]);
  });

  it('sets solid colours at 3:1 or better against the surface', () => {
    const solid: TokenName[] = ['doneSolid', 'openSolid', 'dueSolid', 'missSolid', 'brand', 'late2Bg'];
    expect(solid.filter((token) => contrast(tokens[token], tokens.surface) < 3)).toEqual([]);
  });

  it('keeps the fills of the states apart for people who see no green', () => {
    const close = pairs.filter(([one, other]) => distanceWithoutGreen(tokens[one], tokens[other]) < 5.5);
    expect(close).toEqual([]);
  });

  it('lets only pairs come close that differ in shape', () => {
    const near = pairs.filter(([one, other]) => distanceWithoutGreen(tokens[one], tokens[other]) < 9).map((pair) => pair.join('/'));
    expect(near).toEqual(name === 'light' ? ['doneBg/openBg'] : []);
  });
});

describe('the theme', () => {
  it('offers both schemes as CSS variables under the names of the tokens', () => {
    const made = createTheme(theme) as unknown as CssVarsTheme;
    expect(made.colorSchemes.light?.palette.prongsai.lateFg).toBe(lightTokens.lateFg);
    expect(made.colorSchemes.dark?.palette.prongsai.lateFg).toBe(darkTokens.lateFg);
    expect(made.vars.palette.prongsai.lateFg).toBe(`var(--prongsai-palette-prongsai-lateFg, ${lightTokens.lateFg})`);
  });
});

describe('the colour distance', () => {
  it('agrees with the published test data of CIEDE2000', () => {
    expect(ciede2000([50, 2.6772, -79.7751], [50, 0, -82.7485])).toBeCloseTo(2.0425, 4);
    expect(ciede2000([50, 2.5, 0], [73, 25, -18])).toBeCloseTo(27.1492, 4);
    expect(ciede2000([2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514])).toBeCloseTo(0.9082, 4);
  });
});
