import { documentKinds, withoutDivisions } from '@prongsai/ita';
import { reviewOf } from '../document-of.js';

const list = (select: string): string => `SELECT coalesce(json_agg(row_to_json(line)), '[]') FROM (${select}) line`;

const openFindings = `SELECT f.code, f.place AS "where" FROM finding f JOIN result r ON r.id = f.result_id
  WHERE r.agency_id = loaded.agency_id AND r.fiscal_year = loaded.result_fiscal_year AND f.verdict IS NULL AND f.severity <> 'info' ORDER BY f.no`;

const analyses = `SELECT indicator_no AS "indicatorNo", text, author_ids AS "authorIds" FROM analysis
  WHERE cycle_id = $1 AND text <> '' ORDER BY indicator_no`;

const measures = `SELECT m.id, m.no, m.title, m.indicator_nos AS "indicatorNos", m.analysis, m.steps,
    (SELECT coalesce(json_agg(json_build_object('id', d.id, 'name', d.name) ORDER BY u.place), '[]')
       FROM unnest(m.division_ids) WITH ORDINALITY u (id, place) JOIN division d ON d.id = u.id) AS divisions,
    m.responsible_text AS "responsibleText", m.period_text AS "periodText", m.period_start AS "periodStart", m.period_end AS "periodEnd",
    m.follow_up AS "followUp", m.author_ids AS "authorIds"
  FROM measure m WHERE m.cycle_id = $1 ORDER BY m.no`;

/** In the shape that is approved and hashed. */
const pieces = `SELECT coalesce(json_agg(CASE WHEN v.link IS NULL
      THEN json_build_object('title', v.title, 'sha256', v.file_hash, 'bytes', v.bytes, 'type', v.file_type)
      ELSE json_build_object('title', v.title, 'link', v.link) END ORDER BY v.added_at, v.id), '[]')
  FROM evidence v WHERE v.measure_id = e.measure_id AND v.half = e.half AND v.withdrawn_at IS NULL`;

const entries = `SELECT e.measure_id AS "measureId", e.half, e.status, e.summary, e.outcome, e.evidence, (${pieces}) AS pieces, e.author_ids AS "authorIds"
  FROM report_entry e WHERE e.cycle_id = $1`;

const approvals = `SELECT id, state, round, level, position_id AS "positionId", asked_at AS "askedAt", content_hash AS "contentHash", verdict,
    decided_at AS "decidedAt", decided_by AS "decidedBy", decided_hash AS "decidedHash", part_hash AS "partHash", carried_from AS "carriedFrom",
    CASE WHEN acting_order IS NOT NULL THEN json_build_object('ownTitle', acting_title, 'orderNo', acting_order, 'orderOn', acting_order_on) END AS acting,
    effective_on AS "effectiveOn", paper_note AS "paperNote", waiver, voided_at AS "voidedAt"
  FROM approval WHERE cycle_id = $1 ORDER BY asked_at, id`;

const approvedIn = documentKinds.map((kind) => `('${kind}', '${reviewOf(kind)}')`).join(', ');

/** Only a document of the content approved last counts: after a reopening the earlier one is history. */
const documents = `SELECT d.kind, d.content_hash AS "contentHash", bool_or(d.published_at IS NOT NULL) AS published
  FROM document d JOIN (VALUES ${approvedIn}) review (kind, state) ON review.kind = d.kind
  WHERE d.cycle_id = $1 AND d.content_hash = (SELECT t.content_hash FROM cycle_transition t
    WHERE t.cycle_id = $1 AND t.event = 'approve' AND t.from_state = review.state ORDER BY t.version DESC LIMIT 1)
  GROUP BY d.kind, d.content_hash`;

const kinds = `SELECT CASE WHEN EXISTS (SELECT 1 FROM division WHERE agency_id = loaded.agency_id) THEN json_build_array(type)
    ELSE json_build_array(type, '${withoutDivisions}') END FROM agency WHERE id = loaded.agency_id`;

const frozenOn = `SELECT coalesce(json_object_agg(content_hash, (frozen_at AT TIME ZONE 'Asia/Bangkok')::date), '{}')
  FROM content_snapshot WHERE cycle_id = $1`;

/** The latest that has not ended. */
const reopening = `SELECT row_to_json(line) FROM (
    SELECT r.id, r.from_state AS "fromState", r.to_state AS "toState", r.reason, r.until_on AS "untilOn", r.at,
           json_build_object('th', p.title_th, 'en', p.title_en) AS by
      FROM reopening r JOIN position p ON p.id = r.position_id
     WHERE r.cycle_id = $1 AND r.ended_at IS NULL ORDER BY r.at DESC LIMIT 1) line`;

const sources = {
  result: `SELECT json_build_object('id', id, 'weakIndicators', weak_indicators) FROM result
    WHERE agency_id = loaded.agency_id AND fiscal_year = loaded.result_fiscal_year`,
  openFindings: list(openFindings),
  analyses: list(analyses),
  measures: list(measures),
  entries: list(entries),
  approvals: list(approvals),
  documents: list(documents),
  kinds,
  frozenOn,
  reopening,
} as const;

export type LoadedPart = keyof typeof sources;
export const loadedParts = Object.keys(sources) as LoadedPart[];

/** A part that was not asked for reads as if there were nothing. */
const nothing: Readonly<Record<LoadedPart, string>> = {
  result: 'null', openFindings: '[]', analyses: '[]', measures: '[]', entries: '[]', approvals: '[]', documents: '[]', kinds: '[]', frozenOn: '{}', reopening: 'null',
};

/** $1 cycle. */
export function loadSql(parts: readonly LoadedPart[] = loadedParts): string {
  const fields = loadedParts.map((part) => `'${part}', ${parts.includes(part) ? `(${sources[part]})` : `'${nothing[part]}'::json`}`);
  return `SELECT json_build_object(${fields.join(',\n  ')}) AS loaded FROM cycle loaded WHERE loaded.id = $1`;
}
