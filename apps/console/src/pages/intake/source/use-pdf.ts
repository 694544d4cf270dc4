import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { openPdf } from './pdf-file.js';

/** The opened PDF of an intake; kept while its pages are turned, and not asked for again after an answer. */
export const usePdf = (intakeId: string, enabled: boolean): UseQueryResult<PDFDocumentProxy> =>
  useQuery({ queryKey: ['intake-pdf', intakeId], queryFn: () => openPdf(intakeId), enabled, staleTime: 'static', gcTime: 60_000, retry: false, structuralSharing: false });
