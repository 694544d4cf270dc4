import { Controller } from '@nestjs/common';
import { routes, type ParamsOf, type QueryOf, type ResponseOf, type TrailCheck } from '@prongsai/contracts';
import { Audit, Caller, Clock, Params, Query, refuse, Route, StreamedFile, Transactions, type Actor } from '../../platform/index.js';
import { Agencies } from '../agencies/index.js';
import { chainNames } from './chain-names.js';
import { ExportTrail } from './export/export-trail.js';
import { StreamPack } from './pack/stream-pack.js';
import { SearchTrail } from './search/search-trail.js';
import { trailFilters } from './search/trail-filters.js';
import { checkView } from './verify/check-view.js';
import { VerifyTrail } from './verify/verify-trail.js';

const mediaTypes = { csv: 'text/csv; charset=utf-8', ndjson: 'application/x-ndjson; charset=utf-8' } as const;

@Controller()
export class TrailController {
  constructor(
    private readonly transactions: Transactions,
    private readonly agencies: Agencies,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly searchTrail: SearchTrail,
    private readonly verifyTrail: VerifyTrail,
    private readonly exportTrail: ExportTrail,
    private readonly streamPack: StreamPack,
  ) {}

  @Route(routes.searchTrail)
  search(@Caller() actor: Actor, @Query() query: QueryOf<typeof routes.searchTrail>): Promise<ResponseOf<typeof routes.searchTrail>> {
    return this.transactions.run(actor, (tx) => this.searchTrail.search(tx, query));
  }

  @Route(routes.trailFilters)
  filters(@Caller() actor: Actor): Promise<ResponseOf<typeof routes.trailFilters>> {
    return this.transactions.run(actor, trailFilters);
  }

  /** The entry comes after the check, in a transaction of its own: a check may take long, and nobody shall wait for it. */
  @Route(routes.verifyTrail)
  async verify(@Caller() actor: Actor): Promise<TrailCheck> {
    const view = await this.transactions.run(actor, async (tx) => {
      const report = await this.verifyTrail.verify(tx, actor);
      return checkView(report, await chainNames(tx), this.clock.now().toISOString());
    });
    const faults = view.anchors.faults.length + view.chains.reduce((sum, chain) => sum + chain.faults.length, 0);
    const subject = { type: 'trail', id: actor.agencyId ?? actor.provinceId };
    const entry = { agencyId: actor.agencyId, actor, action: 'trail.verify', subject, detail: { chains: view.chains.length, faults } } as const;
    await this.transactions.run(actor, (tx) => this.audit.write(tx, entry));
    return view;
  }

  @Route(routes.exportTrail)
  async export(
    @Caller() actor: Actor,
    @Params() { agencyId }: ParamsOf<typeof routes.exportTrail>,
    @Query() { format }: QueryOf<typeof routes.exportTrail>,
  ): Promise<StreamedFile> {
    const agency = await this.transactions.run(actor, (tx) => this.agencies.findInScope(tx, actor, agencyId));
    if (!agency) throw refuse.notFound();
    const content = await this.exportTrail.open(actor, agencyId, format);
    return new StreamedFile({ content }, `ร่องรอย-${agency.slug}.${format}`, { as: 'attachment', mediaType: mediaTypes[format] });
  }

  @Route(routes.trailPack)
  async pack(
    @Caller() actor: Actor,
    @Params() { agencyId }: ParamsOf<typeof routes.trailPack>,
    @Query() { fiscalYear }: QueryOf<typeof routes.trailPack>,
  ): Promise<StreamedFile> {
    const { content, fileName } = await this.streamPack.open(actor, agencyId, fiscalYear);
    return new StreamedFile({ content }, fileName, { as: 'attachment', mediaType: 'application/zip' });
  }
}
