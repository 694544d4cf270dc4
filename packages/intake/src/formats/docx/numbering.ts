import type { Document, Element } from 'domhandler';
import { formatNumber } from './number-format.js';
import { propertiesOf, type Styles } from './styles.js';
import { childNamed, childrenNamed, descend, isOn, numberOf, parseXml, valueOf } from './xml.js';

interface Level {
  start: number;
  format: string;
  /** `%1.%2`: where the numbers of this level and those above stand. */
  pattern: string;
  suffix: string;
  /** Levels above are shown in plain digits. */
  legal: boolean;
  neverRestarts: boolean;
}

interface List {
  /** Lists of one definition count on together. */
  definition: string;
  levels: ReadonlyMap<number, Level>;
  starts: ReadonlyMap<number, number>;
}

const readLevel = (element: Element): Level => ({
  start: numberOf(childNamed(element, 'w:start')) ?? 1,
  format: valueOf(childNamed(element, 'w:numFmt')) ?? valueOf(descend(element, 'mc:AlternateContent', 'mc:Choice', 'w:numFmt')) ?? 'decimal',
  pattern: valueOf(childNamed(element, 'w:lvlText')) ?? '',
  suffix: valueOf(childNamed(element, 'w:suff')) === 'nothing' ? '' : ' ',
  legal: isOn(childNamed(element, 'w:isLgl')),
  neverRestarts: valueOf(childNamed(element, 'w:lvlRestart')) === '0',
});

const levelsOf = (element: Element | undefined): Map<number, Level> =>
  new Map(childrenNamed(element ?? { children: [] }, 'w:lvl').map((level) => [Number(level.attribs['w:ilvl'] ?? 0), readLevel(level)]));

const byId = (root: Document | Element, name: string, id: string): Map<string, Element> =>
  new Map(childrenNamed(root, name).map((element) => [element.attribs[id] ?? '', element]));

const readList = (num: Element, definitions: Map<string, Element>, nums: Map<string, Element>, styles: Styles): List => {
  const definition = valueOf(childNamed(num, 'w:abstractNumId')) ?? '';
  const link = valueOf(childNamed(definitions.get(definition), 'w:numStyleLink'));
  const linked = link === undefined ? undefined : valueOf(descend(styles.get(link)?.properties, 'w:numPr', 'w:numId'));
  const target = valueOf(childNamed(linked === undefined ? undefined : nums.get(linked), 'w:abstractNumId')) ?? definition;
  const overrides = childrenNamed(num, 'w:lvlOverride');
  const replaced = new Map(overrides.flatMap((override) => [...levelsOf(override)]));
  const starts = overrides.flatMap((override): [number, number][] => {
    const start = numberOf(childNamed(override, 'w:startOverride'));
    return start === undefined ? [] : [[Number(override.attribs['w:ilvl'] ?? 0), start]];
  });
  return { definition: target, levels: new Map([...levelsOf(definitions.get(target)), ...replaced]), starts: new Map(starts) };
};

const readLists = (part: Buffer | null | undefined, styles: Styles): Map<string, List> => {
  const root = part ? childNamed(parseXml(part), 'w:numbering') : undefined;
  if (!root) return new Map();
  const definitions = byId(root, 'w:abstractNum', 'w:abstractNumId');
  const nums = byId(root, 'w:num', 'w:numId');
  return new Map([...nums].map(([id, num]) => [id, readList(num, definitions, nums, styles)]));
};

/** The counters of a document: each call moves the list on, so paragraphs must come in reading order. */
export class Numbering {
  readonly #lists: ReadonlyMap<string, List>;
  readonly #counters = new Map<string, (number | undefined)[]>();
  readonly #overridden = new Set<string>();

  constructor(part: Buffer | null | undefined, private readonly styles: Styles) {
    this.#lists = readLists(part, styles);
  }

  /** What the word processor prints before a paragraph, `- ` for any bullet; empty for a paragraph outside of lists. */
  label(paragraph: Element): string {
    const lists = propertiesOf(paragraph, this.styles).map((properties) => childNamed(properties, 'w:numPr'));
    const numId = lists.map((list) => valueOf(childNamed(list, 'w:numId'))).find((found) => found !== undefined);
    const depth = lists.map((list) => numberOf(childNamed(list, 'w:ilvl'))).find((found) => found !== undefined) ?? 0;
    const list = numId === undefined ? undefined : this.#lists.get(numId);
    const level = list?.levels.get(depth);
    if (numId === undefined || !list || !level) return '';
    const counters = this.#advance(numId, list, depth, level);
    if (level.format === 'bullet') return '- ';
    const text = level.pattern.replace(/%([1-9])/g, (_, digit: string) => this.#printed(list, level, counters, Number(digit) - 1));
    return text.trim() === '' ? '' : `${text}${level.suffix}`;
  }

  #printed(list: List, level: Level, counters: readonly (number | undefined)[], depth: number): string {
    const own = list.levels.get(depth);
    return formatNumber(counters[depth] ?? own?.start ?? 1, level.legal ? 'decimal' : (own?.format ?? 'decimal'));
  }

  #advance(numId: string, list: List, depth: number, level: Level): (number | undefined)[] {
    const counters = this.#counters.get(list.definition) ?? [];
    this.#counters.set(list.definition, counters);
    const start = list.starts.get(depth);
    const key = `${numId}:${depth}`;
    const restarts = start !== undefined && !this.#overridden.has(key);
    this.#overridden.add(key);
    const before = counters[depth];
    counters[depth] = restarts ? start : before === undefined ? (start ?? level.start) : before + 1;
    for (let below = depth + 1; below < counters.length; below += 1) if (!list.levels.get(below)?.neverRestarts) counters[below] = undefined;
    return counters;
  }
}
