import { routes } from '@prongsai/contracts';

const fill = (path: string, evidenceId: string) => `/api${path.replace(':evidenceId', evidenceId)}`;

/** The file as a download, under its own name. */
export const fileHref = (evidenceId: string): string => fill(routes.evidenceFile.path, evidenceId);

/** The picture itself, for an image on a page. */
export const viewHref = (evidenceId: string): string => fill(routes.viewEvidence.path, evidenceId);
