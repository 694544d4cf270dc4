import { Controller } from '@nestjs/common';
import { routes, type BodyOf, type Grant, type ParamsOf, type ResponseOf } from '@prongsai/contracts';
import type { EntityManager } from 'typeorm';
import { Body, Caller, Params, Route, Transactions, type Actor } from '../../platform/index.js';
import { BreakGlass } from './break-glass.js';
import { EndGrant } from './end-grant.js';
import { GrantAccess } from './grant-access.js';
import { Grants } from './grants.js';

const seeing = `SELECT id AS "positionId", title_th AS th, title_en AS en FROM position
  WHERE province_id = $1 AND agency_id IS NULL AND access = 'granted' ORDER BY title_th, id`;
const names = 'SELECT id, name_th AS th, name_en AS en FROM agency WHERE province_id = $1 ORDER BY name_th COLLATE "th-TH-x-icu", id';

type Named<K extends string> = { readonly [key in K]: string } & { readonly th: string; readonly en: string };

@Controller()
export class AccessController {
  constructor(
    private readonly transactions: Transactions,
    private readonly grants: Grants,
    private readonly grantAccess: GrantAccess,
    private readonly breakGlass: BreakGlass,
    private readonly endGrant: EndGrant,
  ) {}

  @Route(routes.listGrants)
  list(@Caller() actor: Actor): Promise<ResponseOf<typeof routes.listGrants>> {
    return this.transactions.run(actor, async (tx) => {
      const data = await this.grants.list(tx, actor);
      return { data, total: data.length, positions: actor.role === 'coordinator' ? await this.#seeing(tx, actor) : [] };
    });
  }

  /** Names of local governments are public; who has to ask before he sees anything else still has to say which one. */
  @Route(routes.listAgenciesToOpen)
  async listAgencies(@Caller() actor: Actor): Promise<ResponseOf<typeof routes.listAgenciesToOpen>> {
    if (actor.access === 'standing') return { data: [], total: 0 };
    const rows = await this.transactions.run('engine', (tx) => tx.query<Named<'id'>[]>(names, [actor.provinceId]));
    return { data: rows.map(({ id, th, en }) => ({ id, name: { th, en } })), total: rows.length };
  }

  @Route(routes.grantAccess)
  grant(@Caller() actor: Actor, @Params() { agencyId }: ParamsOf<typeof routes.grantAccess>, @Body() body: BodyOf<typeof routes.grantAccess>): Promise<Grant> {
    return this.transactions.run(actor, (tx) => this.grantAccess.grant(tx, actor, agencyId, body));
  }

  @Route(routes.breakGlass)
  open(@Caller() actor: Actor, @Params() { agencyId }: ParamsOf<typeof routes.breakGlass>, @Body() body: BodyOf<typeof routes.breakGlass>): Promise<Grant> {
    return this.breakGlass.open(actor, agencyId, body);
  }

  @Route(routes.endGrant)
  end(@Caller() actor: Actor, @Params() { grantId }: ParamsOf<typeof routes.endGrant>, @Body() { reason }: BodyOf<typeof routes.endGrant>): Promise<Grant> {
    return this.transactions.run(actor, (tx) => this.endGrant.end(tx, actor, grantId, reason));
  }

  async #seeing(tx: EntityManager, actor: Actor) {
    const rows = await tx.query<Named<'positionId'>[]>(seeing, [actor.provinceId]);
    return rows.map(({ positionId, th, en }) => ({ positionId, title: { th, en } }));
  }
}
