import type { Box, Place } from '@prongsai/ita';
import type { Area } from './geometry.js';
import { byBaseline } from './lines.js';
import type { PageContent } from './page-content.js';

const percent = (part: number, whole: number): number => Math.round(Math.min(100, Math.max(0, (part / whole) * 100)) * 1000) / 1000;

const boxOf = ({ width, height }: PageContent, area: Area): Box => {
  const [left, top] = [percent(area.left, width), percent(area.top, height)];
  return { left, top, width: percent(area.right, width) - left, height: percent(area.bottom, height) - top };
};

/** Tells where an area stands, counting the lines of its page from the top. */
export const placesOn = (content: PageContent) => {
  const written = content.glyphs.filter(({ text }) => text.trim() !== '');
  const baselines = byBaseline(written).map(([first]) => first?.baseline ?? 0);
  return (area: Area, baseline: number): Place => {
    const above = baselines.filter((line) => line <= baseline + 1).length;
    return { kind: 'page', page: content.page, line: Math.max(1, above), box: boxOf(content, area) };
  };
};

export type PlaceAt = ReturnType<typeof placesOn>;
