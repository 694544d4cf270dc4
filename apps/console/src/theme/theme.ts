import type { ThemeOptions } from '@mui/material/styles';
import { components } from './components.js';
import { darkTokens, lightTokens, type Tokens } from './tokens.js';
import { typography } from './typography.js';

declare module '@mui/material/styles' {
  interface Palette {
    prongsai: Tokens;
  }
  interface PaletteOptions {
    prongsai?: Tokens;
  }
}

const paletteOf = (mode: 'light' | 'dark', token: Tokens) => ({
  mode,
  prongsai: token,
  primary: { main: token.brand, dark: token.brandHover, light: token.brandTint, contrastText: token.onBrand },
  secondary: { main: token.ink2, contrastText: token.surface },
  success: { main: token.doneSolid, contrastText: token.surface },
  info: { main: token.openSolid, contrastText: token.surface },
  warning: { main: token.dueSolid, contrastText: token.surface },
  error: { main: token.lateFg, contrastText: token.surface },
  background: { default: token.canvas, paper: token.surface },
  text: { primary: token.ink, secondary: token.ink2, disabled: token.ink3 },
  divider: token.line,
  action: { hover: token.hover, selected: token.brandTint, active: token.ink2 },
});

/** One theme for both schemes; MUI switches the CSS variables, so a change of scheme re-renders nothing. */
export const theme: ThemeOptions = {
  cssVariables: { cssVarPrefix: 'prongsai', colorSchemeSelector: 'data-scheme' },
  colorSchemes: {
    light: { palette: paletteOf('light', lightTokens) },
    dark: { palette: paletteOf('dark', darkTokens) },
  },
  defaultColorScheme: 'light',
  breakpoints: { values: { xs: 0, sm: 600, md: 900, lg: 1024, xl: 1280 } },
  shape: { borderRadius: 8 },
  spacing: 4,
  typography,
  transitions: { duration: { shortest: 120, shorter: 120, short: 120, standard: 120, complex: 180, enteringScreen: 180, leavingScreen: 120 } },
  components,
};
