-- Whoever sealed an entry does not say herself whether there was a breach. What was answered before stays.
create function sealed_by(entry uuid) returns uuid language sql stable
begin atomic
    select s.sealed_by_id from sealed_entry s where s.id = entry;
end;
alter table breach_check add constraint breach_check_by_somebody_else check (answered_by_id <> sealed_by(sealed_entry_id)) not valid;
