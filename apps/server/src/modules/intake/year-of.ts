import { fiscalYear, type ReadDocument } from '@prongsai/contracts';

/** The year that the scores are recorded for; `null` where the document prints none that could be. */
export const yearOf = ({ fiscalYears }: Pick<ReadDocument, 'fiscalYears'>): number | null => fiscalYear.safeParse(fiscalYears.result).data ?? null;
