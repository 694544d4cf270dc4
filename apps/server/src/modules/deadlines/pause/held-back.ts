/** Whether letters to an agency are held back at an instant; the parameters are SQL. */
export const heldBack = (agencyId: string, provinceId: string, at: string): string => `EXISTS (SELECT 1 FROM reminder_pause held
  WHERE held.province_id = ${provinceId} AND (held.agency_id IS NULL OR held.agency_id = ${agencyId})
    AND held.starts_at <= ${at} AND coalesce(held.ended_at, held.ends_at) > ${at})`;
