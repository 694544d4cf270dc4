import type { Role } from '@prongsai/contracts';

/** The one screen of each role. */
export const homeOf: Record<Role, string> = {
  coordinator: '/board',
  auditor: '/trail',
  officer: '/year',
  divisionHead: '/inbox',
  clerk: '/inbox',
  executive: '/inbox',
};
