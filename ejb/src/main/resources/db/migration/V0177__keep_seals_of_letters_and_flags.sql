-- What seals is the row in sealed_entry, which nobody changes. A letter or a flag that keeps the moment beside it, for its own lists and
-- its own constraints, keeps that of such a row, and cannot be set back while the row stands.
update letter l set sealed_at = s.sealed_at from sealed_entry s where s.letter_id = l.id and l.sealed_at is distinct from s.sealed_at;
update red_flag f set sealed_at = s.sealed_at, released_at = coalesce(f.released_at, s.sealed_at)
from sealed_entry s where s.red_flag_id = f.id and f.sealed_at is distinct from s.sealed_at;

alter table letter add unique (id, sealed_at);
alter table red_flag add unique (id, sealed_at);
alter table sealed_entry
    add unique (entry_id, sealed_at),
    add constraint sealed_entry_seals_letter foreign key (letter_id, sealed_at) references letter (id, sealed_at) deferrable initially deferred,
    add constraint sealed_entry_seals_flag foreign key (red_flag_id, sealed_at) references red_flag (id, sealed_at) deferrable initially deferred;
alter table letter
    add constraint letter_sealed_by_entry foreign key (id, sealed_at) references sealed_entry (entry_id, sealed_at) deferrable initially deferred;
alter table red_flag
    add constraint red_flag_sealed_by_entry foreign key (id, sealed_at) references sealed_entry (entry_id, sealed_at) deferrable initially deferred;
