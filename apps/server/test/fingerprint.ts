import type { StartedApp } from './started-app.js';

/** Every row of every table as one text a table: equal before and after means that nothing was written. */
export async function fingerprint(app: StartedApp): Promise<Record<string, string>> {
  const tables = await app.query<{ name: string }>(`SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'`);
  const prints: Record<string, string> = {};
  for (const { name } of tables) {
    const [row] = await app.query<{ print: string }>(`SELECT count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' ORDER BY t::text)), '') AS print FROM "${name}" t`);
    prints[name] = row?.print ?? '';
  }
  return prints;
}
