-- Attention asks for a patient's visits of every state; with the partial index alone a clinic of many years read all visits for each flag.
create index visit_patient on visit (patient_id, starts_at);
drop index visit_patient_booked;

create index break_glass_episode on break_glass (episode_id);
create index letter_recall_episode on letter_recall (episode_id);
create index red_flag_episode on red_flag (episode_id);
create index red_flag_visit on red_flag (visit_id) where visit_id is not null;
create index screen_answer_episode on screen_answer (episode_id);
create index sealed_entry_episode on sealed_entry (episode_id);
create index stop_ticket_patient on stop_ticket (patient_id);
create index stop_ticket_visit on stop_ticket (visit_id);
