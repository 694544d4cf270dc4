import type { DataKind } from './kinds.js';

/** The columns of a table by what they hold of a person, their names separated by spaces. */
export type TableInventory = Readonly<Partial<Record<DataKind, string>>> & {
  /** Rows that belong to one person alone go with him. */
  readonly goesWithPerson?: true;
};

/** Every column of every table. A column that is missing here fails a test: whoever adds one says what it holds. */
export const inventory: Readonly<Record<string, TableInventory>> = {
  access_grant: {
    person: 'granted_by', position: 'ended_by', freeText: 'reason end_reason',
    none: 'id province_id agency_id position_id kind starts_at ends_at granted_by_position ended_at',
  },
  access_read: { none: 'grant_id route hour agency_id' },
  account: { identity: 'email name_th name_en', credential: 'password_hash', person: 'id', none: 'language disabled_at' },
  account_identity: { person: 'account_id', credential: 'subject', trace: 'provider linked_at last_used_at', none: 'id', goesWithPerson: true },
  agency: { none: 'id province_id slug name_th name_en short_name_th short_name_en type district printed_province' },
  analysis: { person: 'author_ids', position: 'updated_by', freeText: 'text', none: 'cycle_id indicator_no agency_id version updated_at' },
  announced_day: { position: 'added_by', freeText: 'source', none: 'id province_id day kind name_th name_en certainty added_at' },
  api_token: {
    person: 'account_id', credential: 'token_hash', trace: 'name created_at expires_on last_used_at revoked_at', none: 'id position_id permissions', goesWithPerson: true,
  },
  approval: {
    person: 'decided_by', duty: 'acting_order acting_order_on acting_title', freeText: 'paper_note waiver',
    none: 'id cycle_id agency_id state round level position_id asked_at content_hash verdict decided_at decided_hash voided_at effective_on part_hash carried_from',
  },
  audit_entry: {
    person: 'account_id', freeText: 'detail',
    none: 'id at agency_id position_id action subject_type subject_id chain no previous_hash hash detail_salt detail_hash',
  },
  audit_head: { none: 'chain agency_id no previous_hash hash' },
  authenticator_app: { person: 'account_id', credential: 'secret last_step', trace: 'begun_at added_at', goesWithPerson: true },
  calendar_event: { none: 'deadline_id due_on state sequence changed_at' },
  calendar_feed: {
    person: 'account_id', credential: 'token_hash', trace: 'scope created_at last_read_at revoked_at', none: 'id province_id', goesWithPerson: true,
  },
  clock_offset: { none: 'id milliseconds' },
  content_snapshot: { freeText: 'content', none: 'cycle_id content_hash agency_id kind frozen_at' },
  cycle: {
    none: 'id agency_id fiscal_year result_fiscal_year definition_id definition_version state state_since round version acknowledged_at acknowledged_hash',
  },
  cycle_transition: {
    person: 'account_id', freeText: 'reason', none: 'id cycle_id agency_id version event from_state to_state round at position_id content_hash',
  },
  deadline: { none: 'id cycle_id agency_id milestone measure_id due_on first_due_on basis_on set_by_move_id' },
  deadline_move: {
    person: 'account_id', freeText: 'reason',
    none: 'id kind province_id agency_id measure_id fiscal_year definition_id milestone from_on to_on at position_id agencies deadlines kept moved too_late added dropped',
  },
  definition_migration: {
    person: 'account_id', freeText: 'reason undo_reason', none: 'id province_id definition_id from_version to_version at position_id undone_at',
  },
  definition_migration_cycle: { none: 'migration_id cycle_id agency_id from_state to_state version_after undone' },
  delivery: { person: 'account_id', none: 'notification_id province_id agency_id due_at topic kind late_days state letter_id' },
  demonstration_marker: { none: 'id begun_at finished_at' },
  division: { none: 'id agency_id name short_name place' },
  document: {
    none: 'id cycle_id agency_id kind fiscal_year title_th title_en content_hash file_hash file_name bytes made_at published_at',
  },
  evidence: {
    position: 'added_by withdrawn_by', freeText: 'title link file_name renamed_from',
    none: 'id agency_id cycle_id measure_id half file_hash file_type bytes privacy_considered added_at withdrawn_at',
  },
  finding: {
    position: 'answered_by', freeText: 'reason', none: 'id result_id code severity place no printed expected message remedy verdict answered_at',
  },
  heartbeat: { none: 'id beaten_at watched_at' },
  intake: {
    position: 'uploaded_by settled_by', freeText: 'file_name document passages corrections document_title',
    none: 'id province_id agency_id state progress version file_hash bytes format refusal provenance page_starts sheet choice fiscal_year taken uploaded_at settled_at',
  },
  intake_finding: {
    position: 'answered_by', freeText: 'printed expected reason', none: 'id intake_id no code severity place source message remedy mended verdict answered_at',
  },
  intake_page: { freeText: 'blocks', none: 'intake_id no label' },
  intake_row: { freeText: 'row', none: 'intake_id no outcome agency_id' },
  invitation: {
    person: 'account_id', address: 'email', credential: 'token_hash', duty: 'from_on until_on',
    none: 'id province_id agency_id position_id new_account mail_status created_at expires_at accepted_at withdrawn_at', goesWithPerson: true,
  },
  kept_letter: { address: 'mail_to', credential: 'link', freeText: 'subject_th subject_en body_th body_en', none: 'id at', goesWithPerson: true },
  letter: {
    person: 'account_id', address: 'address',
    none: 'id province_id day channel state late_days gathered_at tries try_at claimed_until last_error sent_at',
  },
  letter_choice: { person: 'account_id', none: 'notices first', goesWithPerson: true },
  mail_bounce: { person: 'account_id', address: 'address', none: 'answer at', goesWithPerson: true },
  /** Its ids are LINE's own of an event, and go after a week. */
  line_event: { none: 'id at' },
  line_link: { person: 'account_id', credential: 'line_user user_hash', trace: 'linked_at blocked_at', goesWithPerson: true },
  line_pairing: { person: 'account_id', credential: 'key_hash', none: 'way expires_at', goesWithPerson: true },
  line_quota: { none: 'id month most used asked_at' },
  measure: {
    person: 'author_ids', position: 'updated_by', freeText: 'title analysis steps responsible_text period_text follow_up',
    none: 'id cycle_id agency_id no indicator_nos division_ids period_start period_end carried_from_id version updated_at',
  },
  milestone_policy: {
    person: 'set_by', freeText: 'reason', none: 'id fiscal_year definition_id milestone province_id agency_id due_on set_at move_id',
  },
  moved_deadline: { none: 'move_id deadline_id agency_id due_before due_after' },
  moved_line: { none: 'move_id reminder_id deadline_id agency_id rung audience planned_before planned_after outcome' },
  notification: { none: 'id event position_id at subject_th subject_en body_th body_en link read_at' },
  openid_attempt: { person: 'account_id', credential: 'state_hash browser_hash sealed', none: 'provider purpose expires_at', goesWithPerson: true },
  outage: { none: 'id kind from_at until_at told_at' },
  outbox: { none: 'id name payload available_at created_at enqueued_at enqueued_times handled_at last_error' },
  passkey: {
    person: 'account_id', credential: 'credential_id public_key counter', trace: 'name transports synced created_at last_used_at', none: 'id', goesWithPerson: true,
  },
  passkey_challenge: { person: 'account_id', credential: 'challenge_hash', none: 'purpose expires_at', goesWithPerson: true },
  password_reset: { address: 'email', credential: 'token_hash', none: 'id expires_at used_at', goesWithPerson: true },
  position: { none: 'id role title_th title_en province_id agency_id division_id access' },
  position_holder: {
    person: 'account_id', position: 'struck_by', duty: 'from_on until_on acting order_no order_on covers order_file', freeText: 'struck_reason',
    none: 'id position_id struck_at corrects',
  },
  province: { none: 'id name_th name_en' },
  recovery_code: { person: 'account_id', credential: 'fingerprint', trace: 'used_at', goesWithPerson: true },
  remark: { position: 'position_id', freeText: 'text', none: 'id cycle_id agency_id approval_id state round place no content_hash at field' },
  reminder: {
    person: 'asked_by', freeText: 'note',
    none: 'id deadline_id cycle_id agency_id due_on rung audience position_id planned_for planned_before move_id status reason settled_at tries',
  },
  reminder_pause: {
    person: 'set_by', position: 'ended_by', freeText: 'reason end_reason', none: 'id province_id agency_id starts_at ends_at set_by_position ended_at',
  },
  reopening: { person: 'account_id', freeText: 'reason', none: 'id cycle_id agency_id from_state to_state until_on position_id at ended_at' },
  report_entry: {
    person: 'author_ids', position: 'updated_by', freeText: 'summary outcome evidence', none: 'id cycle_id agency_id measure_id half status version updated_at',
  },
  result: { position: 'recorded_by', freeText: 'source', none: 'id agency_id fiscal_year printed scored weak_indicators recorded_at intake_id' },
  second_factor_policy: { none: 'province_id role rule' },
  session: {
    person: 'account_id', credential: 'token_hash former_token_hash', trace: 'browser address created_at last_seen_at way',
    none: 'id position_id expires_at token_changed_at proven_at second_factor_at', goesWithPerson: true,
  },
  /** Its keys are hashes, of which nobody is read. */
  sign_in_attempt: { none: 'key failures last_at last_try quiet_until' },
  waiver: {
    person: 'granted_by', position: 'revoked_by', freeText: 'reason revoke_reason',
    none: 'id agency_id position_id document_no from_on until_on granted_at granted_by_position revoked_at',
  },
  webhook_cursor: { none: 'endpoint_id chain no' },
  webhook_delivery: {
    none: 'id endpoint_id chain no event asked_at state tries next_at claim claimed_until last_tried_at status fault milliseconds settled_at',
  },
  webhook_endpoint: {
    position: 'created_by', credential: 'secret former_secret', freeText: 'name url',
    none: 'id province_id agency_id events former_secret_until state created_at last_delivered_at',
  },
};

/** The columns of a table that hold this kind. */
export const columnsOf = (table: TableInventory, kind: DataKind): string[] => table[kind]?.split(' ') ?? [];
