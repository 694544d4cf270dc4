import { Controller } from '@nestjs/common';
import { routes, type BodyOf, type ParamsOf, type ResponseOf, type StaffedPosition } from '@prongsai/contracts';
import type { EntityManager } from 'typeorm';
import { Body, Caller, Params, refuse, Route, Transactions, type Actor } from '../../platform/index.js';
import { CorrectTenure } from './tenures/correct-tenure.js';
import { EndTenure } from './tenures/end-tenure.js';
import { Offices, type OfficeRow } from './tenures/offices.js';
import { ReadCandidates } from './tenures/read-candidates.js';
import { ReadStaffing } from './tenures/read-staffing.js';
import { RecordTenure } from './tenures/record-tenure.js';
import { GrantWaiver } from './waivers/grant-waiver.js';
import { RevokeWaiver } from './waivers/revoke-waiver.js';

@Controller()
export class PeopleController {
  constructor(
    private readonly transactions: Transactions,
    private readonly offices: Offices,
    private readonly staffing: ReadStaffing,
    private readonly candidates: ReadCandidates,
    private readonly recordTenure: RecordTenure,
    private readonly endTenure: EndTenure,
    private readonly correctTenure: CorrectTenure,
    private readonly waive: GrantWaiver,
    private readonly unwaive: RevokeWaiver,
  ) {}

  @Route(routes.listPeople)
  list(@Caller() actor: Actor, @Params() { agencyId }: ParamsOf<typeof routes.listPeople>): Promise<ResponseOf<typeof routes.listPeople>> {
    return this.transactions.run(actor, async (tx) => {
      const offices = await this.offices.ofAgency(tx, actor, agencyId);
      if (offices.length === 0) throw refuse.notFound();
      const data = await this.staffing.of(tx, actor, offices);
      return { data, total: data.length };
    });
  }

  @Route(routes.listProvincePeople)
  listOfProvince(@Caller() actor: Actor): Promise<ResponseOf<typeof routes.listProvincePeople>> {
    return this.transactions.run(actor, async (tx) => {
      const data = await this.staffing.of(tx, actor, await this.offices.ofProvince(tx, actor));
      return { data, total: data.length };
    });
  }

  @Route(routes.listCandidates)
  listCandidates(@Caller() actor: Actor, @Params() { positionId }: ParamsOf<typeof routes.listCandidates>): Promise<ResponseOf<typeof routes.listCandidates>> {
    return this.transactions.run(actor, async (tx) => {
      const data = await this.candidates.of(tx, actor, positionId);
      return { data, total: data.length };
    });
  }

  @Route(routes.appoint)
  appoint(@Caller() actor: Actor, @Params() { positionId }: ParamsOf<typeof routes.appoint>, @Body() body: BodyOf<typeof routes.appoint>): Promise<StaffedPosition> {
    return this.#changed(actor, (tx) => this.recordTenure.record(tx, actor, positionId, body));
  }

  @Route(routes.recordActingOrder)
  recordOrder(
    @Caller() actor: Actor,
    @Params() { positionId }: ParamsOf<typeof routes.recordActingOrder>,
    @Body() body: BodyOf<typeof routes.recordActingOrder>,
  ): Promise<StaffedPosition> {
    return this.#changed(actor, (tx) => this.recordTenure.record(tx, actor, positionId, body));
  }

  @Route(routes.endTenure)
  end(@Caller() actor: Actor, @Params() { tenureId }: ParamsOf<typeof routes.endTenure>, @Body() body: BodyOf<typeof routes.endTenure>): Promise<StaffedPosition> {
    return this.#changed(actor, (tx) => this.endTenure.end(tx, actor, tenureId, body));
  }

  @Route(routes.correctTenure)
  correct(@Caller() actor: Actor, @Params() { tenureId }: ParamsOf<typeof routes.correctTenure>, @Body() body: BodyOf<typeof routes.correctTenure>): Promise<StaffedPosition> {
    return this.#changed(actor, (tx) => this.correctTenure.correct(tx, actor, tenureId, body));
  }

  @Route(routes.grantWaiver)
  grantWaiver(@Caller() actor: Actor, @Params() { positionId }: ParamsOf<typeof routes.grantWaiver>, @Body() body: BodyOf<typeof routes.grantWaiver>): Promise<StaffedPosition> {
    return this.#changed(actor, (tx) => this.waive.grant(tx, actor, positionId, body));
  }

  @Route(routes.revokeWaiver)
  revokeWaiver(@Caller() actor: Actor, @Params() { waiverId }: ParamsOf<typeof routes.revokeWaiver>, @Body() { reason }: BodyOf<typeof routes.revokeWaiver>): Promise<StaffedPosition> {
    return this.#changed(actor, (tx) => this.unwaive.revoke(tx, actor, waiverId, reason));
  }

  /** Every change answers with the position as it stands after it. */
  #changed(actor: Actor, change: (tx: EntityManager) => Promise<OfficeRow>): Promise<StaffedPosition> {
    return this.transactions.run(actor, async (tx) => this.staffing.one(tx, actor, await change(tx)));
  }
}
