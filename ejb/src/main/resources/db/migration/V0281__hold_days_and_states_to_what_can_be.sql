-- What the domain refuses, the database refuses too. Nobody was told, agreed or found something on a day that is still to come, by the clinic's
-- clock, which is behind UTC; a case moves only to a state that there is; an adjustment is one of those that are offered. Days
-- that were kept before stay as they were recorded.
alter table told_of_leaving
    add constraint told_of_leaving_by_then check (told_on <= (recorded_at at time zone 'UTC')::date) not valid;
alter table capacity_entry
    add constraint capacity_entry_by_then check (as_of <= (recorded_at at time zone 'UTC')::date) not valid;
alter table contact_agreement
    add constraint contact_agreement_by_then check (agreed_on <= (recorded_at at time zone 'UTC')::date) not valid;
alter table substitute_decision_maker
    add constraint substitute_decision_maker_paper_by_then check (document_dated <= (recorded_at at time zone 'UTC')::date) not valid;
alter table episode_state_change
    add constraint episode_state_change_to_state check (
        to_state in ('INQUIRY', 'INTAKE', 'ACTIVE', 'ON_BREAK', 'DISCHARGED', 'TRANSFERRED', 'DECEASED'));
alter table care_profile_adjustment
    add constraint care_profile_adjustment_offered check (adjustment in ('MORE_TIME', 'CONVERSATION_ONLY', 'CLOTHES_ON', 'INSERTS_HERSELF',
        'SMALLER_INSTRUMENT', 'SIDE_LYING', 'SEMI_SITTING', 'KNEES_SUPPORTED', 'MIRROR', 'NO_FOOT_RESTS', 'ONE_STEP_PER_VISIT',
        'SUPPORTER_PRESENT', 'THIRD_PERSON_PRESENT', 'CHOSEN_THERAPIST_GENDER', 'PAUSE_WORD', 'NO_EXAM_TODAY'));
