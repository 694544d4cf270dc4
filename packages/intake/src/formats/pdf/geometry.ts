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

export const areaBetween = (a: Point, b: Point): Area => ({
  left: Math.min(a.x, b.x),
  top: Math.min(a.y, b.y),
  right: Math.max(a.x, b.x),
  bottom: Math.max(a.y, b.y),
});

/** The upright area around a rectangle that has been mapped. */
export const mapArea = (matrix: Matrix, { left, top, right, bottom }: Area): Area => {
  const [one, two] = [mapPoint(matrix, { x: left, y: top }), mapPoint(matrix, { x: right, y: bottom })];
  const [three, four] = [mapPoint(matrix, { x: left, y: bottom }), mapPoint(matrix, { x: right, y: top })];
  return {
    left: Math.min(one.x, two.x, three.x, four.x),
    top: Math.min(one.y, two.y, three.y, four.y),
    right: Math.max(one.x, two.x, three.x, four.x),
    bottom: Math.max(one.y, two.y, three.y, four.y),
  };
};

/** The area around several, of which there is at least one. */
export const union = (areas: readonly Area[]): Area => {
  const around = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const area of areas) {
    around.left = Math.min(around.left, area.left);
    around.top = Math.min(around.top, area.top);
    around.right = Math.max(around.right, area.right);
    around.bottom = Math.max(around.bottom, area.bottom);
  }
  return around;
};

export const widthOf = (area: Area): number => area.right - area.left;
export const heightOf = (area: Area): number => area.bottom - area.top;
export const centreOf = (area: Area): Point => ({ x: (area.left + area.right) / 2, y: (area.top + area.bottom) / 2 });

export const holds = (outer: Area, { x, y }: Point, slack = 0): boolean =>
  x >= outer.left - slack && x <= outer.right + slack && y >= outer.top - slack && y <= outer.bottom + slack;
