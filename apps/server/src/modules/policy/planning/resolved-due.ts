const ofYear = (policy: string): string =>
  `${policy}.fiscal_year = c.fiscal_year AND ${policy}.definition_id = c.definition_id AND ${policy}.milestone = rule.milestone`;

/**
 * The relation `due`: when each milestone of each cycle `c` that the condition finds is due, by the relations `place` and `rule`. It says in SQL
 * what `resolveDue` says of one agency; a property test holds the two together.
 */
export const resolvedDueSql = (condition: string): string => `due AS (
    SELECT c.id AS cycle_id, c.agency_id, rule.milestone, rule.basis_on, coalesce(own.due_on, province.due_on, nation.due_on, rule.due_on) AS due_on,
           CASE WHEN own.id IS NOT NULL THEN own.move_id WHEN province.id IS NOT NULL THEN province.move_id ELSE nation.move_id END AS set_by_move_id
      FROM cycle c JOIN agency a ON a.id = c.agency_id JOIN place ON place.province_id = a.province_id
      JOIN rule ON rule.definition_id = c.definition_id AND rule.definition_version = c.definition_version AND rule.fiscal_year = c.fiscal_year
       AND rule.calendar = place.calendar
      LEFT JOIN milestone_policy own ON own.agency_id = c.agency_id AND ${ofYear('own')}
      LEFT JOIN milestone_policy province ON province.agency_id IS NULL AND province.province_id = a.province_id AND ${ofYear('province')}
      LEFT JOIN milestone_policy nation ON nation.province_id IS NULL AND ${ofYear('nation')}
     WHERE ${condition})`;
