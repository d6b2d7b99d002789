-- A student or assistant has one supervisor on each day (ACC-4), also of two that are named in the same moment. Where two overlap already the
-- earlier one ends on the day before the later one begins. Deferred: one ends and the next begins.
update supervision earlier set ends = next.first - 1
from (
    select one.id, min(other.starts) as first
    from supervision one join supervision other on other.clinician_id = one.clinician_id
        and (other.starts, other.id) > (one.starts, one.id) and daterange(other.starts, other.ends + 1) && daterange(one.starts, one.ends + 1)
    group by one.id) as next
where next.id = earlier.id;

alter table supervision add constraint supervision_one_a_day
    exclude using gist (clinician_id with =, daterange(starts, ends + 1) with &&) deferrable initially deferred;
