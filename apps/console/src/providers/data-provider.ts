import { routes } from '@prongsai/contracts';
import type { DataProvider, GetListParams, RaRecord } from 'react-admin';
import { client } from './client.js';

type Reader = (params: GetListParams) => Promise<{ data: RaRecord[]; total: number }>;
type OneReader = (id: string) => Promise<RaRecord>;

interface Filter {
  agencyId?: string;
  cycleId?: string;
  fiscalYear?: number;
  status?: 'planned' | 'sent' | 'skipped' | 'failed';
}

const filterOf = (params: GetListParams): Filter => (params.filter ?? {}) as Filter;

/** The lists that react-admin's own hooks and fields read; writing goes through `useSend`, one route at a time. */
const lists: Record<string, Reader> = {
  agencies: () => client.call(routes.listAgencies, {}),
  cycles: (params) => client.call(routes.listCycles, { query: filterOf(params) }),
  measures: (params) => client.call(routes.listMeasures, { params: { cycleId: filterOf(params).cycleId ?? '' } }),
  reminders: (params) => client.call(routes.listReminders, { query: { ...filterOf(params), limit: 500 } }),
  notifications: () => client.call(routes.listNotifications, { query: { limit: 200 } }),
  board: async (params) => {
    const board = await client.call(routes.board, { query: filterOf(params) });
    return { data: board.rows, total: board.rows.length };
  },
};

const ones: Record<string, OneReader> = {
  agencies: (agencyId) => client.call(routes.getAgency, { params: { agencyId } }),
  cycles: (cycleId) => client.call(routes.getCycle, { params: { cycleId } }),
};

function pick<T>(table: Record<string, T>, resource: string): T {
  const found = table[resource];
  if (!found) throw new Error(`no such resource: ${resource}`);
  return found;
}

const byField = (field: string, order: 'ASC' | 'DESC') => (a: RaRecord, b: RaRecord) => {
  const way = order === 'ASC' ? 1 : -1;
  return way * String(a[field] ?? '').localeCompare(String(b[field] ?? ''), 'th', { numeric: true });
};

async function getList(resource: string, params: GetListParams) {
  const { data, total } = await pick(lists, resource)(params);
  const { sort, pagination } = params;
  const sorted = sort?.field && sort.field !== 'id' ? data.toSorted(byField(sort.field, sort.order)) : data;
  if (!pagination) return { data: sorted, total };
  const from = (pagination.page - 1) * pagination.perPage;
  return { data: sorted.slice(from, from + pagination.perPage), total: Math.max(total, data.length) };
}

const refuse = (verb: string) => (resource: string) => Promise.reject(new Error(`${verb} of ${resource} goes through its own route`));

export const dataProvider = {
  getList,
  getOne: async (resource: string, { id }: { id: unknown }) => ({ data: await pick(ones, resource)(String(id)) }),
  getMany: async (resource: string, { ids }: { ids: unknown[] }) => ({
    data: await Promise.all(ids.map((id) => pick(ones, resource)(String(id)))),
  }),
  getManyReference: (resource: string, params: GetListParams & { target: string; id: unknown }) =>
    getList(resource, { ...params, filter: { ...params.filter, [params.target]: params.id } }),
  create: refuse('creation'),
  update: refuse('change'),
  updateMany: refuse('change'),
  delete: refuse('removal'),
  deleteMany: refuse('removal'),
} as unknown as DataProvider;
