import type { DefinitionView } from '@prongsai/contracts';
import { definitionIds, definitionWords, newestDefinition, versionsOf, type CycleDefinition, type CycleState } from '@prongsai/ita';
import { stateOf } from '@prongsai/workflow';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Scope } from '../agencies/index.js';

interface CountRow {
  readonly definitionId: string;
  readonly version: number;
  readonly state: CycleState;
  readonly cycles: number;
}

const counts = `SELECT c.definition_id AS "definitionId", c.definition_version AS version, c.state, count(*)::int AS cycles
  FROM cycle c JOIN agency a ON a.id = c.agency_id WHERE a.province_id = $1 AND ($2::uuid IS NULL OR a.id = $2) GROUP BY 1, 2, 3`;

/** The definitions there are, and how many of the cycles that the caller sees run by each version. */
@Injectable()
export class ReadDefinitions {
  async list(tx: EntityManager, scope: Scope): Promise<DefinitionView[]> {
    const rows = await tx.query<CountRow[]>(counts, [scope.provinceId, scope.agencyId]);
    return definitionIds.map((id) => ({ id, name: definitionWords(id).name, versions: versionsOf(id).map((definition) => this.#version(definition, rows)) }));
  }

  #version(definition: CycleDefinition, rows: readonly CountRow[]): DefinitionView['versions'][number] {
    const { id, version } = definition;
    const pinned = rows.filter((row) => row.definitionId === id && row.version === version);
    const total = (isEnd: boolean) =>
      pinned.filter(({ state }) => (stateOf(definition, state).kind === 'final') === isEnd).reduce((sum, { cycles }) => sum + cycles, 0);
    return { version, newest: definition === newestDefinition(id as DefinitionView['id']), running: total(false), ended: total(true) };
  }
}
