import type { Area } from './geometry.js';
import type { Rule } from './page-content.js';

/** A table by its lines: rows and columns, and which of their crossings are one cell. */
export interface Grid extends Area {
  /** The lines between columns, the outer ones among them; one more than columns. */
  xs: number[];
  ys: number[];
  /** For each row and column the number of the cell that it belongs to. */
  cells: number[][];
}

const touch = 3.5;
/** Nearer lines are one: no letter fits between them. */
const narrowest = 8;
const lowest = 5;
/** More lines than a table has: a drawing. */
const mostRules = 3000;
const shortest = 5;

const byAxis = (rules: readonly Rule[], axis: Rule['axis']): Rule[] => rules.filter((rule) => rule.axis === axis);

/** Pieces of one line as one: borders are often drawn cell by cell, or as dots. */
const wholeRules = (rules: readonly Rule[]): Rule[] => {
  const whole: Rule[] = [];
  for (const group of clusters(rules.map((rule) => ({ at: rule.at, rule })), 1.2)) {
    for (const { rule } of [...group].sort((a, b) => a.rule.from - b.rule.from)) {
      const last = whole.at(-1);
      if (last !== undefined && Math.abs(last.at - rule.at) <= 1.2 && last.axis === rule.axis && rule.from <= last.to + touch) last.to = Math.max(last.to, rule.to);
      else whole.push({ ...rule });
    }
  }
  return whole.filter((rule) => rule.to - rule.from >= shortest);
};

/** Values in groups no wider than a distance. */
const clusters = <T extends { at: number }>(values: readonly T[], width: number): T[][] => {
  const groups: T[][] = [];
  for (const value of [...values].sort((a, b) => a.at - b.at)) {
    const group = groups.at(-1);
    const [first] = group ?? [];
    if (group !== undefined && first !== undefined && value.at - first.at <= width) group.push(value);
    else groups.push([value]);
  }
  return groups;
};

const cross = (horizontal: Rule, vertical: Rule): boolean =>
  vertical.at >= horizontal.from - touch && vertical.at <= horizontal.to + touch && horizontal.at >= vertical.from - touch && horizontal.at <= vertical.to + touch;

/** Numbers that were told to be one, by the smallest of them. */
class Joined {
  private readonly parents: number[];

  constructor(count: number) {
    this.parents = Array.from({ length: count }, (_, index) => index);
  }

  of(index: number): number {
    let root = index;
    while (this.parents[root] !== root) root = this.parents[root] ?? root;
    this.parents[index] = root;
    return root;
  }

  join(a: number, b: number): void {
    const [low, high] = [Math.min(this.of(a), this.of(b)), Math.max(this.of(a), this.of(b))];
    this.parents[high] = low;
  }
}

const connected = (rules: readonly Rule[]): Rule[][] => {
  const joined = new Joined(rules.length);
  rules.forEach((rule, index) => {
    if (rule.axis !== 'horizontal') return;
    rules.forEach((other, at) => {
      if (other.axis === 'vertical' && cross(rule, other)) joined.join(index, at);
    });
  });
  const groups = new Map<number, Rule[]>();
  rules.forEach((rule, index) => groups.set(joined.of(index), [...(groups.get(joined.of(index)) ?? []), rule]));
  return [...groups.values()];
};

/** Where the lines of one axis stand; the ends of the crossing ones close a table that is open at its sides. */
const positions = (along: readonly Rule[], crossing: readonly Rule[], width: number): number[] => {
  const ends = [Math.min(...crossing.map(({ from }) => from)), Math.max(...crossing.map(({ to }) => to))];
  const groups = clusters(along, width).map((group) => ({ at: group.reduce((sum, { at }) => sum + at, 0) / group.length }));
  const open = ends.filter((end) => groups.every(({ at }) => Math.abs(at - end) > width)).map((at) => ({ at }));
  return [...groups, ...open].map(({ at }) => at).sort((a, b) => a - b);
};

const covered = (rules: readonly Rule[], at: number, from: number, to: number, width: number): boolean => {
  const length = rules
    .filter((rule) => Math.abs(rule.at - at) <= width)
    .reduce((sum, rule) => sum + Math.max(0, Math.min(to, rule.to) - Math.max(from, rule.from)), 0);
  return length >= (to - from) / 2;
};

const gridOf = (rules: readonly Rule[]): Grid | null => {
  const [horizontal, vertical] = [byAxis(rules, 'horizontal'), byAxis(rules, 'vertical')];
  if (horizontal.length === 0 || vertical.length === 0) return null;
  const xs = positions(vertical, horizontal, narrowest);
  const ys = positions(horizontal, vertical, lowest);
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  if (columns < 1 || rows < 1) return null;
  const joined = new Joined(rows * columns);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const [left = 0, right = 0, top = 0, bottom = 0] = [xs[column], xs[column + 1], ys[row], ys[row + 1]];
      const cell = row * columns + column;
      if (column + 1 < columns && !covered(vertical, right, top, bottom, narrowest)) joined.join(cell, cell + 1);
      if (row + 1 < rows && !covered(horizontal, bottom, left, right, lowest)) joined.join(cell, cell + columns);
    }
  }
  const cells = Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => joined.of(row * columns + column)));
  return { left: xs[0] ?? 0, right: xs.at(-1) ?? 0, top: ys[0] ?? 0, bottom: ys.at(-1) ?? 0, xs, ys, cells };
};

/** The tables that the lines of a page make. A frame around text is none. */
export const gridsOf = (rules: readonly Rule[]): Grid[] => {
  const whole = (['horizontal', 'vertical'] as const).flatMap((axis) => wholeRules(byAxis(rules, axis)));
  if (whole.length > mostRules) return [];
  return connected(whole).flatMap((group) => gridOf(group) ?? []).filter(({ cells }) => new Set(cells.flat()).size > 1);
};
