import { ProblemError, routes, type Me } from '@prongsai/contracts';
import type { AuthProvider } from 'react-admin';
import { client } from './client.js';

let current: Promise<Me> | undefined;

/** Who is signed in; asked once and kept until the session changes. */
export function whoAmI(): Promise<Me> {
  current ??= client.call(routes.me, {}).catch((error: unknown) => {
    current = undefined;
    throw error;
  });
  return current;
}

/** Forget the kept answer, e.g. after another position was chosen. */
export function rememberMe(me: Me | undefined): void {
  current = me && Promise.resolve(me);
}

const isSignedOut = (error: unknown) => error instanceof ProblemError && error.problem.code === 'not-signed-in';

export const authProvider: AuthProvider = {
  /** The login page itself asks, in as many steps as the server wants, and hands over who came in. */
  async login(me: Me) {
    rememberMe(me);
  },
  async logout() {
    rememberMe(undefined);
    // A session that already ended is as good as a successful sign-out.
    await client.call(routes.logout, {}).catch((error: unknown) => {
      if (!(error instanceof ProblemError)) throw error;
    });
  },
  async checkAuth() {
    try {
      await whoAmI();
    } catch (error) {
      if (isSignedOut(error)) throw { message: false };
      throw error;
    }
  },
  async checkError(error: unknown) {
    if (!isSignedOut(error)) return;
    rememberMe(undefined);
    throw error;
  },
  async getIdentity() {
    const me = await whoAmI();
    return { id: me.accountId, fullName: me.actingAs.title.th };
  },
  async getPermissions() {
    return (await whoAmI()).permissions;
  },
};
