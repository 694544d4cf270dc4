/** The matters of the letter `l`, what is latest first, as a column of JSON. */
export const mattersOf = `(SELECT coalesce(json_agg(json_build_object(
      'subject', json_build_object('th', n.subject_th, 'en', n.subject_en), 'body', json_build_object('th', n.body_th, 'en', n.body_en), 'link', n.link,
      'position', json_build_object('th', p.title_th, 'en', p.title_en), 'kind', d.kind, 'lateDays', d.late_days,
      'agency', CASE WHEN g.id IS NOT NULL THEN json_build_object('th', g.short_name_th, 'en', g.short_name_en) END)
      ORDER BY d.late_days DESC, n.at, n.id), '[]')
    FROM delivery d JOIN notification n ON n.id = d.notification_id JOIN position p ON p.id = n.position_id LEFT JOIN agency g ON g.id = p.agency_id
   WHERE d.letter_id = l.id)`;
