-- A colleague's last day: her access ends with it by itself, and what she wrote stays.
alter table clinician add column last_day date;
