import { changeSentence, routes, type BodyOf, type ParamsOf, type QueryOf, type ResponseOf } from '@prongsai/contracts';
import { Controller } from '@nestjs/common';
import { renamedBetween } from '@prongsai/ita';
import { difference } from '@prongsai/workflow';
import { Body, Caller, Params, Query, Route, Transactions, type Actor } from '../../platform/index.js';
import { drawingOf } from '../cycles/view/index.js';
import { definitionAt, twoVersions } from './known-versions.js';
import { ReadDefinitions } from './read-definitions.js';
import { ReadMigrations } from './read-migrations.js';
import { PreviewMigration } from './use-cases/preview-migration.js';
import { RunMigration } from './use-cases/run-migration.js';
import { UndoMigration } from './use-cases/undo-migration.js';

@Controller()
export class DefinitionsController {
  constructor(
    private readonly transactions: Transactions,
    private readonly definitions: ReadDefinitions,
    private readonly migrations: ReadMigrations,
    private readonly previewMigration: PreviewMigration,
    private readonly runMigration: RunMigration,
    private readonly undoMigration: UndoMigration,
  ) {}

  @Route(routes.listDefinitions)
  list(@Caller() actor: Actor): Promise<ResponseOf<typeof routes.listDefinitions>> {
    return this.transactions.run(actor, async (tx) => {
      const data = await this.definitions.list(tx, actor);
      return { data, total: data.length };
    });
  }

  @Route(routes.definitionDrawing)
  drawing(@Caller() actor: Actor, @Params() { definition, version }: ParamsOf<typeof routes.definitionDrawing>): ResponseOf<typeof routes.definitionDrawing> {
    return drawingOf(definitionAt(definition, version), actor.language);
  }

  @Route(routes.definitionDifference)
  difference(
    @Params() { definition: definitionId }: ParamsOf<typeof routes.definitionDifference>,
    @Query() { from, to }: QueryOf<typeof routes.definitionDifference>,
  ): ResponseOf<typeof routes.definitionDifference> {
    const { before, after } = twoVersions({ definitionId, from, to });
    const changes = difference(before, after, renamedBetween(definitionId, from, to));
    const data = changes.map((change) => ({ code: change.code, at: change.at, sentence: changeSentence(change) }));
    return { data, total: data.length };
  }

  @Route(routes.previewMigration)
  preview(@Caller() actor: Actor, @Query() pair: QueryOf<typeof routes.previewMigration>): Promise<ResponseOf<typeof routes.previewMigration>> {
    return this.transactions.run(actor, async (tx) => {
      const data = await this.previewMigration.preview(tx, actor, pair);
      return { data, total: data.length };
    });
  }

  @Route(routes.runMigration)
  run(@Caller() actor: Actor, @Body() body: BodyOf<typeof routes.runMigration>): Promise<ResponseOf<typeof routes.runMigration>> {
    return this.transactions.run(actor, async (tx) => this.migrations.one(tx, actor, await this.runMigration.run(tx, actor, body)));
  }

  @Route(routes.listMigrations)
  history(@Caller() actor: Actor): Promise<ResponseOf<typeof routes.listMigrations>> {
    return this.transactions.run(actor, async (tx) => {
      const data = await this.migrations.list(tx, actor);
      return { data, total: data.length };
    });
  }

  @Route(routes.undoMigration)
  undo(
    @Caller() actor: Actor,
    @Params() { migrationId }: ParamsOf<typeof routes.undoMigration>,
    @Body() { reason }: BodyOf<typeof routes.undoMigration>,
  ): Promise<ResponseOf<typeof routes.undoMigration>> {
    return this.transactions.run(actor, async (tx) => {
      await this.undoMigration.undo(tx, actor, migrationId, reason);
      return this.migrations.one(tx, actor, migrationId);
    });
  }
}
