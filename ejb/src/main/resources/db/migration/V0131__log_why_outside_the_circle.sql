-- Why a row stands in the log although the person was outside the circle of care. No foreign key: the log outlives what it speaks of.
-- One sitting may go on through a second opening, which leaves a row of its own.
alter table access_entry
    add column break_glass_id uuid,
    drop constraint access_entry_request_patient_id_episode_id_act_outcome_key,
    add unique nulls not distinct (request, patient_id, episode_id, act, outcome, break_glass_id);

-- A stop by ticket is logged as what the ticket was given for.
alter table stop_ticket add column break_glass_id uuid references break_glass;
