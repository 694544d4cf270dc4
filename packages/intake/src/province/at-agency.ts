/** Where a place of a single result (`overall`, `indicator:3`) stands among the agencies of a province. */
export const atAgency = (name: string, where: string): string => (where.startsWith('indicator:') ? `agency:${name}/${where}` : `agency:${name}`);
