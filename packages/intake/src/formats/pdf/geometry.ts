/** Maps (x, y) to (ax + cy + e, bx + dy + f). */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export interface Point {
  x: number;
  y: number;
}

/** In points from the upper left corner of the page as it is looked at. */
export interface Area {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export const compose = (inner: Matrix, outer: Matrix): Matrix => {
  const [a, b, c, d, e, f] = inner;
  const [oa, ob, oc, od, oe, of] = outer;
  return [oa * a + oc * b, ob * a + od * b, oa * c + oc * d, ob * c + od * d, oa * e + oc * f + oe, ob * e + od * f + of];
};

export const mapPoint = ([a, b, c, d, e, f]: Matrix, { x, y }: Point): Point => ({ x: a * x + c * y + e, y: b * x + d * y + f });

export const areaOf = (points: readonly Point[]): Area => ({
  left: Math.min(...points.map(({ x }) => x)),
  top: Math.min(...points.map(({ y }) => y)),
  right: Math.max(...points.map(({ x }) => x)),
  bottom: Math.max(...points.map(({ y }) => y)),
});

/** The upright area around a rectangle that has been mapped. */
export const mapArea = (matrix: Matrix, { left, top, right, bottom }: Area): Area =>
  areaOf([[left, top], [right, top], [left, bottom], [right, bottom]].map(([x = 0, y = 0]) => mapPoint(matrix, { x, y })));

export const union = (areas: readonly Area[]): Area => ({
  left: Math.min(...areas.map((area) => area.left)),
  top: Math.min(...areas.map((area) => area.top)),
  right: Math.max(...areas.map((area) => area.right)),
  bottom: Math.max(...areas.map((area) => area.bottom)),
});

export const widthOf = (area: Area): number => area.right - area.left;
export const heightOf = (area: Area): number => area.bottom - area.top;
export const centreOf = (area: Area): Point => ({ x: (area.left + area.right) / 2, y: (area.top + area.bottom) / 2 });

export const holds = (outer: Area, { x, y }: Point, slack = 0): boolean =>
  x >= outer.left - slack && x <= outer.right + slack && y >= outer.top - slack && y <= outer.bottom + slack;
