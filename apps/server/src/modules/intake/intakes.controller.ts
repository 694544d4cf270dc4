import { Controller } from '@nestjs/common';
import { routes, type BodyOf, type IntakePreview, type IntakeView, type ParamsOf, type QueryOf, type ResponseOf } from '@prongsai/contracts';
import type { EntityManager } from 'typeorm';
import { Body, Caller, FileStore, NamedFile, Params, Query, refuse, Route, Transactions, type Actor } from '../../platform/index.js';
import { IntakeRepository } from './intake.repository.js';
import { ReadIntakeView } from './read-intake-view.js';
import { AcceptIntake } from './use-cases/accept-intake.js';
import { AnswerIntakeFinding } from './use-cases/answer-intake-finding.js';
import { CorrectIntake } from './use-cases/correct-intake.js';
import { PreviewIntake } from './use-cases/preview-intake.js';
import { UndoIntake } from './use-cases/undo-intake.js';

/** What was brought and read, and what becomes of it. */
@Controller()
export class IntakesController {
  constructor(
    private readonly transactions: Transactions,
    private readonly intakes: IntakeRepository,
    private readonly read: ReadIntakeView,
    private readonly files: FileStore,
    private readonly answerFinding: AnswerIntakeFinding,
    private readonly correctIntake: CorrectIntake,
    private readonly previewIntake: PreviewIntake,
    private readonly acceptIntake: AcceptIntake,
    private readonly undoIntake: UndoIntake,
  ) {}

  @Route(routes.listIntakes)
  list(@Caller() actor: Actor, @Query() filter: QueryOf<typeof routes.listIntakes>): Promise<ResponseOf<typeof routes.listIntakes>> {
    return this.transactions.run(actor, async (tx) => {
      const data = await this.read.summaries(tx, await this.intakes.list(tx, actor, filter));
      return { data, total: data.length };
    });
  }

  @Route(routes.getIntake)
  get(@Caller() actor: Actor, @Params() { intakeId }: ParamsOf<typeof routes.getIntake>): Promise<IntakeView> {
    return this.transactions.run(actor, (tx) => this.read.view(tx, actor, intakeId));
  }

  @Route(routes.intakeProgress)
  progress(@Caller() actor: Actor, @Params() { intakeId }: ParamsOf<typeof routes.intakeProgress>): Promise<ResponseOf<typeof routes.intakeProgress>> {
    return this.transactions.run(actor, (tx) => this.intakes.findSummary(tx, actor, intakeId));
  }

  @Route(routes.intakePage)
  async page(@Caller() actor: Actor, @Params() { intakeId, page }: ParamsOf<typeof routes.intakePage>): Promise<ResponseOf<typeof routes.intakePage>> {
    const found = await this.transactions.run(actor, (tx) => this.intakes.page(tx, actor, intakeId, page));
    if (!found) throw refuse.notFound();
    return found;
  }

  @Route(routes.intakeFile)
  async file(@Caller() actor: Actor, @Params() { intakeId }: ParamsOf<typeof routes.intakeFile>): Promise<NamedFile> {
    const row = await this.transactions.run(actor, (tx) => this.intakes.findSummary(tx, actor, intakeId));
    const bytes = await this.files.get(row.fileHash);
    if (!bytes) throw refuse.notFound();
    return new NamedFile(bytes, row.fileName);
  }

  @Route(routes.answerIntakeFinding)
  answer(@Caller() actor: Actor, @Params() place: ParamsOf<typeof routes.answerIntakeFinding>, @Body() body: BodyOf<typeof routes.answerIntakeFinding>): Promise<IntakeView> {
    return this.#changed(actor, place.intakeId, (tx) => this.answerFinding.answer(tx, actor, place, body));
  }

  @Route(routes.correctIntake)
  correct(@Caller() actor: Actor, @Params() { intakeId }: ParamsOf<typeof routes.correctIntake>, @Body() body: BodyOf<typeof routes.correctIntake>): Promise<IntakeView> {
    return this.#changed(actor, intakeId, (tx) => this.correctIntake.correct(tx, actor, intakeId, body));
  }

  @Route(routes.previewIntake)
  preview(@Caller() actor: Actor, @Params() { intakeId }: ParamsOf<typeof routes.previewIntake>): Promise<IntakePreview> {
    return this.transactions.run(actor, (tx) => this.previewIntake.preview(tx, actor, intakeId));
  }

  @Route(routes.acceptIntake)
  accept(@Caller() actor: Actor, @Params() { intakeId }: ParamsOf<typeof routes.acceptIntake>, @Body() { version }: BodyOf<typeof routes.acceptIntake>): Promise<IntakeView> {
    return this.#changed(actor, intakeId, (tx) => this.acceptIntake.accept(tx, actor, intakeId, version));
  }

  @Route(routes.undoIntake)
  undo(@Caller() actor: Actor, @Params() { intakeId }: ParamsOf<typeof routes.undoIntake>, @Body() body: BodyOf<typeof routes.undoIntake>): Promise<IntakeView> {
    return this.#changed(actor, intakeId, (tx) => this.undoIntake.undo(tx, actor, intakeId, body));
  }

  #changed(actor: Actor, intakeId: string, work: (tx: EntityManager) => Promise<void>): Promise<IntakeView> {
    return this.transactions.run(actor, async (tx) => {
      await work(tx);
      return this.read.view(tx, actor, intakeId);
    });
  }
}
