import type { Route } from '@prongsai/contracts';

/** An id that nothing has. */
export const nobodysId = '00000000-0000-7000-8000-000000000000';

/** The address of a route with these parameters; those that are not given name nothing. */
export const addressOf = (base: string, route: Route, params: Readonly<Record<string, string>> = {}): string =>
  `${base}/api${route.path.replace(/:(\w+)/g, (_, name: string) => params[name] ?? nobodysId)}`;

/** The session's cookie of an answer, as a browser would send it back. */
export const cookieOf = (answer: Response): string => answer.headers.getSetCookie().map((line) => line.split(';')[0]).join('; ');

/** A `fetch` that keeps every answer it has given. */
export function watchedFetch(): { send: typeof fetch; answers: Response[] } {
  const answers: Response[] = [];
  const send: typeof fetch = async (...call) => {
    const answer = await fetch(...call);
    answers.push(answer.clone());
    return answer;
  };
  return { send, answers };
}
