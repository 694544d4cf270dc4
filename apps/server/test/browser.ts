/** As much of a browser as signing in elsewhere needs: cookies by host, redirects one by one. */
export class Browser {
  readonly #cookies = new Map<string, Map<string, string>>();

  /** @param elsewhere hosts that are reached at another address, as a name would lead there. */
  constructor(private readonly elsewhere: Readonly<Record<string, string>>) {}

  /** Goes to one address and no further. */
  readonly visit = async (address: string, init: RequestInit = {}): Promise<Response> => {
    const asked = new URL(address);
    const reached = new URL(this.elsewhere[asked.host] ?? asked.origin);
    const jar = this.#jarOf(asked.host);
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { ...(init.headers as Record<string, string> | undefined), ...(cookie === '' ? {} : { cookie }) };
    const answer = await fetch(`${reached.origin}${asked.pathname}${asked.search}`, { ...init, headers, redirect: 'manual' });
    for (const line of answer.headers.getSetCookie()) remember(jar, line);
    return answer;
  };

  /** Follows redirects until a page is shown, or the way leads to the host given: then the address is answered and not visited. */
  async follow(address: string, until: string, init: RequestInit = {}): Promise<{ address: string; answer: Response | null }> {
    let [at, how] = [address, init];
    for (let step = 0; step < 20; step += 1) {
      if (new URL(at).host === until) return { address: at, answer: null };
      const answer = await this.visit(at, how);
      const next = answer.headers.get('location');
      if (next === null) return { address: at, answer };
      [at, how] = [new URL(next, at).href, {}];
    }
    throw new Error('redirected in circles');
  }

  /** A cookie jar of its own: another person's browser. */
  another(): Browser {
    return new Browser(this.elsewhere);
  }

  #jarOf(host: string): Map<string, string> {
    const jar = this.#cookies.get(host) ?? new Map<string, string>();
    this.#cookies.set(host, jar);
    return jar;
  }
}

function remember(jar: Map<string, string>, line: string): void {
  const [pair = ''] = line.split(';');
  const at = pair.indexOf('=');
  const [name, value] = [pair.slice(0, at), pair.slice(at + 1)];
  if (value === '') jar.delete(name);
  else jar.set(name, value);
}
