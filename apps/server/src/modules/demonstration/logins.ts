import { demonstrationAgencies, demonstrationPassword, demonstrationProvince } from '@prongsai/demonstration';
import type { ResponseOf, routes } from '@prongsai/contracts';

export type DemonstrationLogin = ResponseOf<typeof routes.demonstrationLogins>['data'][number];

/** Every account of the demonstration, the province first. */
export const demonstrationLogins = (): DemonstrationLogin[] => [
  ...demonstrationProvince.positions.map(({ login, role, title }) => ({ email: login, password: demonstrationPassword, role, title, agency: null })),
  ...demonstrationAgencies.flatMap((agency) =>
    agency.positions.map(({ login, role, title }) => ({ email: login, password: demonstrationPassword, role, title, agency: agency.shortName })),
  ),
];

/** One account a role, the first agency's where the role is an agency's: what `npm start` prints. */
export const oneLoginPerRole = (): DemonstrationLogin[] => {
  const seen = new Set<string>();
  return demonstrationLogins().filter(({ role }) => !seen.has(role) && seen.add(role));
};

/** The same as lines for a terminal, Thai first. */
export function loginLines(): string[] {
  const rows = oneLoginPerRole().map(({ email, title, agency }) => `  ${email.padEnd(28)} ${title.th}${agency ? ` ${agency.th}` : ''} / ${title.en}`);
  return [`Sign in with the password "${demonstrationPassword}" as`, ...rows];
}
