-- Only the hash of a ticket is kept; old ones are swept.
create table stop_ticket (
    sha256       text primary key,
    visit_id     uuid not null,
    episode_id   uuid not null,
    patient_id   uuid not null references patient,
    clinician_id uuid not null references clinician,
    account      text not null,
    role         text not null,
    valid_until  timestamptz not null,
    foreign key (visit_id, episode_id) references visit (id, episode_id)
);
create index stop_ticket_valid_until on stop_ticket (valid_until);
revoke update on stop_ticket from levator_app;
