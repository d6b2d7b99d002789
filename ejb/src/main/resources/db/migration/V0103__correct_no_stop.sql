-- A stop is never taken back: a correction names the kind of what it corrects, and a stop's is not among those it may name.
alter table consent_event add column corrects_kind text;

update consent_event e set corrects_kind = older.kind
from consent_event older
where older.consent_id = e.consent_id and older.seq = e.corrects;

alter table consent_event
    add unique (consent_id, seq, kind),
    add constraint consent_event_corrects_a_kind check ((corrects is null) = (corrects_kind is null)),
    add constraint consent_event_stop_stays check (corrects_kind not in ('STOPPED', 'NOT_THIS_PART', 'CORRECTED')),
    add foreign key (consent_id, corrects, corrects_kind) references consent_event (consent_id, seq, kind);
