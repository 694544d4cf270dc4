import { openIdOutcomes, type OpenIdOutcome } from '@prongsai/contracts';

/** What came of the way to an identity provider and back, as the address tells; `null` when nobody comes from there. */
export function openIdOutcomeOf(search: string): OpenIdOutcome | null {
  const told = new URLSearchParams(search).get('openid');
  return openIdOutcomes.find((outcome) => outcome === told) ?? null;
}

/** The address without it, so that going on does not tell it again. */
export function withoutOutcome(search: string): string {
  const rest = new URLSearchParams(search);
  rest.delete('openid');
  return rest.size > 0 ? `?${rest}` : '';
}
