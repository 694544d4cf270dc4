import { createClient, routes, type Client } from '@prongsai/contracts';

/** A client that has signed in and keeps its session. */
export async function signIn(baseUrl: string, email: string, password: string): Promise<Client> {
  const client = createClient({ baseUrl, keepCookies: true });
  await client.call(routes.login, { body: { email, password } });
  return client;
}
