import type { ResponseOf, routes } from '@prongsai/contracts';

/** What an agency has published, as the API and the page both show it. */
export type PublicAgency = ResponseOf<typeof routes.publicAgency>;
