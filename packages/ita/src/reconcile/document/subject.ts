import type { PrintedDocument } from '../../document/printed-document.js';
import { measureAt } from './measure-number.js';

/** The one indicator that a place of the document is about; `null` for none or several. */
export const subjectOf = (where: string, document: PrintedDocument): number | null => {
  const [kind, name = ''] = where.split(':');
  if (kind === 'indicator') return Number(name);
  if (kind === 'item') return document.items?.find(({ code }) => code === name.split('/')[0])?.indicatorNo ?? null;
  if (kind !== 'measure') return null;
  const [only, ...others] = document.measures?.[measureAt(document, where)]?.indicatorNos ?? [];
  return others.length === 0 ? (only ?? null) : null;
};
