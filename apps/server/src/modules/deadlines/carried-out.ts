/** Whether a measure is carried out: when the newest report entry that says anything says so. The parameter is SQL. */
export const carriedOut = (measureId: string): string => `coalesce((SELECT e.status = 'done' FROM report_entry e
  WHERE e.measure_id = ${measureId} AND e.status IS NOT NULL ORDER BY (e.half = 'twelveMonth') DESC LIMIT 1), false)`;
