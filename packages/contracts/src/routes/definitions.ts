import { definitionIds } from '@prongsai/ita';
import { z } from 'zod';
import { bilingual, fiscalYear, id, instant, listOf, version } from '../primitives.js';
import { reason } from '../problem.js';
import { route } from '../route.js';
import { agencySummary } from './agencies.js';

export const definitionId = z.enum(definitionIds);
export type { DefinitionId } from '@prongsai/ita';
const definitionVersion = z.coerce.number().int().min(1);

export const definitionVersionView = z.object({
  version: z.number().int(),
  /** New cycles begin with it. */
  newest: z.boolean(),
  /** Cycles in the caller's scope that have pinned it. */
  running: z.number().int(),
  ended: z.number().int(),
});

export const definitionView = z.object({ id: definitionId, name: bilingual, versions: z.array(definitionVersionView) });
export type DefinitionView = z.infer<typeof definitionView>;

/** A definition as it can be drawn; the drawing of a cycle is the same with the present state marked. */
export const drawing = z.object({
  mermaid: z.string(),
  states: z.array(z.object({ state: z.string(), kind: z.enum(['work', 'review', 'final']), milestone: z.string().nullable(), levels: z.array(z.string()) })),
  transitions: z.array(z.object({ from: z.string(), event: z.string(), to: z.string() })),
});
export type DefinitionDrawing = z.infer<typeof drawing>;

export const definitionChange = z.object({ code: z.string(), at: z.string(), sentence: bilingual });
export type DefinitionChangeView = z.infer<typeof definitionChange>;

/** Where one running cycle would go on, or why it stays. */
export const landing = z.object({
  cycleId: id,
  agency: agencySummary,
  fiscalYear,
  version,
  state: z.string(),
  /** The state it would go on in; `null` where it stays. */
  lands: z.string().nullable(),
  reasons: z.array(reason),
});
export type LandingView = z.infer<typeof landing>;

export const migrationView = z.object({
  id,
  definitionId,
  fromVersion: z.number().int(),
  toVersion: z.number().int(),
  reason: z.string(),
  at: instant,
  by: bilingual,
  undoneAt: instant.nullable(),
  cycles: z.array(
    z.object({
      cycleId: id,
      agency: agencySummary,
      fiscalYear,
      fromState: z.string(),
      toState: z.string(),
      undone: z.boolean(),
      /** Why it could not be taken back now; empty where it could, or has been. */
      reasons: z.array(reason),
    }),
  ),
});
export type MigrationView = z.infer<typeof migrationView>;

const definition = z.object({ definition: definitionId });
const versions = z.object({ from: definitionVersion, to: definitionVersion });

export const definitionRoutes = {
  listDefinitions: route({
    method: 'GET',
    path: '/definitions',
    summary: { th: 'ผังขั้นตอนทั้งหมด', en: 'Workflow definitions with their versions, and how many cycles run by each' },
    access: { requires: 'cycle.read' },
    response: listOf(definitionView),
  }),
  definitionDrawing: route({
    method: 'GET',
    path: '/definitions/:definition/versions/:version/drawing',
    summary: { th: 'ผังขั้นตอนของรุ่นหนึ่ง', en: 'A version of a definition, drawn' },
    access: { requires: 'cycle.read' },
    params: definition.extend({ version: definitionVersion }),
    response: drawing,
  }),
  definitionDifference: route({
    method: 'GET',
    path: '/definitions/:definition/difference',
    summary: { th: 'ความแตกต่างของผังขั้นตอนสองรุ่น', en: 'What one version does otherwise than another, in words' },
    access: { requires: 'cycle.read' },
    params: definition,
    query: versions,
    response: listOf(definitionChange),
  }),
  previewMigration: route({
    method: 'GET',
    path: '/migrations/landings',
    summary: { th: 'ตรวจก่อนย้ายรุ่นผังขั้นตอน', en: 'Where each running cycle of the province would go on in another version, or why it stays' },
    costly: true,
    access: { requires: 'definition.migrate' },
    query: versions.extend({ definitionId }),
    response: listOf(landing),
  }),
  runMigration: route({
    method: 'POST',
    path: '/migrations',
    summary: { th: 'ย้ายวงรอบไปใช้ผังขั้นตอนอีกรุ่น', en: 'Take running cycles into another version: all that are named, or none' },
    access: { requires: 'definition.migrate' },
    body: z.object({
      definitionId,
      from: z.number().int().min(1),
      to: z.number().int().min(1),
      reason: z.string().trim().min(1).max(2000),
      /** With the version that the preview has shown. */
      cycles: z.array(z.object({ cycleId: id, version })).min(1).max(1000),
    }),
    response: migrationView,
  }),
  listMigrations: route({
    method: 'GET',
    path: '/migrations',
    summary: { th: 'ประวัติการย้ายรุ่นผังขั้นตอน', en: 'What was taken into another version, newest first, and what could still be taken back' },
    access: { requires: 'definition.migrate' },
    response: listOf(migrationView),
  }),
  undoMigration: route({
    method: 'POST',
    path: '/migrations/:migrationId/undo',
    summary: { th: 'ยกเลิกการย้ายรุ่นผังขั้นตอน', en: 'Take back what has not moved since; the rest stays, with its reasons' },
    access: { requires: 'definition.migrate' },
    params: z.object({ migrationId: id }),
    body: z.object({ reason: z.string().trim().min(1).max(2000) }),
    response: migrationView,
  }),
};
