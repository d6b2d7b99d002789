-- What a clinic with many years of visits would otherwise read as a whole: the open cases, and what is still booked for a patient.
create index episode_open on episode (patient_id) where state in ('INQUIRY', 'INTAKE', 'ACTIVE', 'ON_BREAK');
create index visit_patient_booked on visit (patient_id) where state = 'BOOKED';
