-- Which account gave a place or named a supervisor, and when, stays as it was written then (ACC-2).
revoke update on care_team_member, supervision from levator_app;
grant update (episode_id, patient_id, clinician_id, relation, starts, ends, ended_at, asked_by_patient, version) on care_team_member
    to levator_app;
grant update (clinician_id, supervisor_id, starts, ends, version) on supervision to levator_app;
