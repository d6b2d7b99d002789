-- By her College nobody is authorised twice in a province on one day. Deferred: the list is written anew as a whole.
alter table clinician_authorisation
    add constraint clinician_authorisation_once
        exclude using gist (clinician_id with =, province with =, daterange(since, until, '[]') with &&)
        where (not attested) deferrable initially deferred;
