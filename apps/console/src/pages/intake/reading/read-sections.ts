import type { ReadDocument } from '@prongsai/contracts';
import { sectionKeys, type ReadGroup, type ReadSection, type SectionKey } from './read-row.js';
import { indicatorGroups, itemGroups, overviewGroups } from './score-sections.js';
import { analysisGroups, measureGroups, otherGroups, reportGroups } from './text-sections.js';

const groupsOf: Record<SectionKey, (document: ReadDocument) => ReadGroup[]> = {
  overview: overviewGroups,
  indicators: indicatorGroups,
  items: itemGroups,
  analysis: analysisGroups,
  measures: measureGroups,
  reports: reportGroups,
  others: otherGroups,
};

/** Everything that was read, in the order in which it is looked through; what the document does not have is no section. */
export const readSections = (document: ReadDocument): ReadSection[] =>
  sectionKeys.map((key) => ({ key, groups: groupsOf[key](document) })).filter(({ groups }) => groups.length > 0);
