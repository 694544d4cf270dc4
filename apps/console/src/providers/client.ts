import { createClient } from '@prongsai/contracts';

/** The one client of the console; the session is an httpOnly cookie that the browser keeps by itself. */
export const client = createClient({ baseUrl: '/api' });
