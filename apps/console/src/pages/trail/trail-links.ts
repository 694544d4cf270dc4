import type { ExportFormat } from '@prongsai/contracts';

export const exportHref = (agencyId: string, format: ExportFormat): string => `/api/agencies/${agencyId}/trail/export?format=${format}`;
export const packHref = (agencyId: string, fiscalYear: number): string => `/api/agencies/${agencyId}/trail/pack?fiscalYear=${fiscalYear}`;
