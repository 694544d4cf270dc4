import { Controller } from '@nestjs/common';
import { evidenceMedia, isEvidenceImage, routes, type BodyOf, type EvidenceView, type ParamsOf, type QueryOf, type ResponseOf } from '@prongsai/contracts';
import { Body, Caller, Params, Query, refuse, Route, StreamedFile, Transactions, type Actor } from '../../platform/index.js';
import { CycleRepository } from '../cycles/index.js';
import { evidenceViewOf } from './evidence-view.js';
import { EvidenceRepository } from './evidence.repository.js';
import { AddEvidence } from './use-cases/add-evidence.js';
import { OpenEvidence } from './use-cases/open-evidence.js';
import { WithdrawEvidence } from './use-cases/withdraw-evidence.js';

@Controller()
export class EvidenceController {
  constructor(
    private readonly transactions: Transactions,
    private readonly cycles: CycleRepository,
    private readonly evidence: EvidenceRepository,
    private readonly addEvidence: AddEvidence,
    private readonly withdrawEvidence: WithdrawEvidence,
    private readonly openEvidence: OpenEvidence,
  ) {}

  @Route(routes.listEvidence)
  list(@Caller() actor: Actor, @Params() { cycleId, half }: ParamsOf<typeof routes.listEvidence>): Promise<ResponseOf<typeof routes.listEvidence>> {
    return this.transactions.run(actor, async (tx) => {
      if (!(await this.cycles.find(tx, actor, cycleId))) throw refuse.notFound();
      const rows = await this.evidence.list(tx, actor, cycleId, half);
      return { data: rows.map(evidenceViewOf), total: rows.length };
    });
  }

  @Route(routes.addEvidenceFile)
  async addFile(
    @Caller() actor: Actor,
    @Params() place: ParamsOf<typeof routes.addEvidenceFile>,
    @Query() { fileName, title, privacyConsidered }: QueryOf<typeof routes.addEvidenceFile>,
    @Body() bytes: BodyOf<typeof routes.addEvidenceFile>,
  ): Promise<EvidenceView> {
    return evidenceViewOf(await this.addEvidence.addFile(actor, place, { bytes, fileName, title, privacyConsidered }));
  }

  @Route(routes.addEvidenceLink)
  async addLink(@Caller() actor: Actor, @Params() place: ParamsOf<typeof routes.addEvidenceLink>, @Body() body: BodyOf<typeof routes.addEvidenceLink>): Promise<EvidenceView> {
    return evidenceViewOf(await this.addEvidence.addLink(actor, place, body));
  }

  @Route(routes.withdrawEvidence)
  withdraw(@Caller() actor: Actor, @Params() { evidenceId }: ParamsOf<typeof routes.withdrawEvidence>): Promise<EvidenceView> {
    return this.transactions.run(actor, async (tx) => evidenceViewOf(await this.withdrawEvidence.withdraw(tx, actor, evidenceId)));
  }

  @Route(routes.evidenceFile)
  async file(@Caller() actor: Actor, @Params() { evidenceId }: ParamsOf<typeof routes.evidenceFile>): Promise<StreamedFile> {
    const { file, fileName, type } = await this.openEvidence.open(actor, evidenceId);
    return new StreamedFile(file, fileName, { as: 'attachment', mediaType: evidenceMedia[type].mediaType });
  }

  /** In the browser itself only what it draws and never runs, and that in a sandbox. */
  @Route(routes.viewEvidence)
  async view(@Caller() actor: Actor, @Params() { evidenceId }: ParamsOf<typeof routes.viewEvidence>): Promise<StreamedFile> {
    const { file, fileName, type } = await this.openEvidence.open(actor, evidenceId);
    const as = isEvidenceImage(type) || type === 'pdf' ? 'inline' : 'attachment';
    return new StreamedFile(file, fileName, { as, mediaType: evidenceMedia[type].mediaType, sandboxed: true });
  }
}
