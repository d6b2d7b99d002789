-- A case that was asked for in vain stands in the log without the patient; who asks about her finds it by the case.
create index access_entry_refused_case on access_entry (episode_id) where patient_id is null;
