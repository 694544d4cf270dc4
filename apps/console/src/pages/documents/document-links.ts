import { routes, type DocumentView } from '@prongsai/contracts';

const fill = (path: string, params: Record<string, string>) => `/api${path.replace(/:(\w+)/g, (_, name: string) => params[name] ?? '')}`;

/** The document as it stands, opened by the browser's own PDF viewer. */
export const previewHref = (cycleId: string, kind: DocumentView['kind']): string => fill(routes.previewDocument.path, { cycleId, kind });

export const fileHref = (documentId: string): string => fill(routes.documentFile.path, { documentId });

/** A content hash as people compare it: the first eight characters in two groups of four. */
export const contentCode = (hash: string): string => `${hash.slice(0, 4)} ${hash.slice(4, 8)}`.toUpperCase();
