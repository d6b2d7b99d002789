-- Whoever gives a recall up may say whom she had tried to reach and how, and a remark may stand beside any step.
alter table recall_step
    drop constraint recall_step_check,
    add constraint recall_step_check check (case kind when 'GIVEN_UP' then reason is not null else manner is not null and whom is not null end);
