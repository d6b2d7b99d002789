-- A signed note for each visit that took place but the latest of some, red flags asked in each, and a flag in one case of thirty.
set local work_mem = '256MB';
set local synchronous_commit = off;
create or replace function pg_temp.id(what text) returns uuid language sql immutable
    as $$ select md5('levator bench ' || what)::uuid $$;
-- As org.levator.note.content.CanonicalText writes a named part.
create or replace function pg_temp.part(name text, words text) returns text language sql immutable
    as $$ select name || E':\n\t' || words || E'\n' $$;
create or replace function pg_temp.instant(at timestamptz) returns text language sql stable
    as $$ select to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') $$;

create temp table bench_words (tongue text, variant int, subjective text, objective text, assessment text, plan text) on commit drop;
insert into bench_words values
    ('EN', 0, 'Practised four times this week, mostly in the evening when calm. Stopped once after two minutes and felt fine about it.',
     'External only. Guarding less than last time; the breath reaches the floor on the third try.',
     'Lets go on the breath out. Safety before speed; the step stays the same.', 'Breathing with pelvic-floor drop, daily, five minutes. Stay on this step.'),
    ('EN', 1, 'A hard week at work, little practice. Says that fear was lower than the pain this time.',
     'Conversation and breathing. Shoulders drop within a minute; no exam today, her choice.',
     'Tension follows the week, not the practice.', 'Body scan before sleep. Touch at the entrance, own hand, only when calm.'),
    ('FR', 0, 'A pratiqué quatre fois cette semaine, surtout le soir, au calme. S’est arrêtée une fois après deux minutes, sans regret.',
     'Externe seulement. Moins de défense que la dernière fois ; le souffle atteint le plancher pelvien au troisième essai.',
     'Relâche à l’expiration. La sécurité avant la vitesse ; le palier reste le même.', 'Respiration avec relâchement du plancher pelvien, cinq minutes par jour.'),
    ('FR', 1, '« J’ai pu respirer. Je n’ai pas eu besoin d’être brave. » Ni saignement ni brûlure.',
     'Conversation et respiration. Les épaules descendent en une minute ; pas d’examen aujourd’hui, son choix.',
     'La tension suit la semaine, pas la pratique.', 'Relâcher après chaque contraction, dix fois. Reparler de la lettre en sexothérapie.');

create temp table bench_note on commit drop as
select v.*, v.latest = 1 and v.open and v.k % 25 = 1 and v.k > 1 as unfinished, v.k % 30 = 2 and v.latest = 1 and (v.open or v.k % 90 = 2) as flagged,
    v.k % 200 = 9 and v.latest = 2 as uncharted, pg_temp.id('note ' || v.id) as note,
    v.starts_at + case when n % 7 = 3 then interval '20 hours' else interval '55 minutes' end as signed_at, case n when 1 then 'FIRST_VISIT' else 'SOAP' end as template,
    pg_temp.part('template', case n when 1 then 'FIRST_VISIT' else 'SOAP' end)
    || pg_temp.part('rating SAFE', least(9, 4 + n / 3)::text) || pg_temp.part('rating CONTROL', least(9, 3 + n / 3)::text)
    || pg_temp.part('rating PAIN', greatest(1, 6 - n / 3)::text) || pg_temp.part('rating FEAR', greatest(2, 7 - n / 3)::text)
    || case when n > 1 then
        pg_temp.part('section SUBJECTIVE', w.subjective) || pg_temp.part('section OBJECTIVE', w.objective)
        || pg_temp.part('section ASSESSMENT', w.assessment) || pg_temp.part('section PLAN', w.plan)
    else
        pg_temp.part('section HURTS_WHERE', case v.language when 'FR' then 'À l’entrée, comme une brûlure, surtout à gauche.' else 'At the entrance, burning, left more than right.' end)
        || pg_temp.part('section DIFFICULT', case v.language when 'FR' then 'Tampon, examen au spéculum, rapports.' else 'Tampons, a speculum exam, intercourse.' end)
    end as content
from (
    select v.id, v.episode_id, v.patient_id, v.clinician_id, v.starts_at, c.given_name || ' ' || c.family_name as name, p.language,
        case p.language when 'FR' then c.title_fr else c.title_en end as title, c.college, c.registration_number,
        e.state in ('INTAKE', 'ACTIVE', 'ON_BREAK') as open, substr(e.number, 4)::int as k, (v.starts_at at time zone 'America/Toronto')::date as day,
        row_number() over (partition by v.episode_id order by v.starts_at) as n,
        row_number() over (partition by v.episode_id order by v.starts_at desc) as latest
    from visit v join episode e on e.id = v.episode_id join clinician c on c.id = v.clinician_id join patient p on p.id = v.patient_id
    where v.state = 'ATTENDED' and e.number ~ '^L-[12]\d{5}$'
) v join bench_words w on w.tongue = v.language and w.variant = v.n % 2;

insert into screen_answer (id, visit_id, episode_id, patient_id, clinician_id, at, outcome)
select pg_temp.id('screen ' || id), id, episode_id, patient_id, clinician_id, starts_at + interval '5 minutes', case when flagged then 'RAISED' else 'NO_CHANGE' end
from bench_note;

insert into note_draft (id, visit_id, episode_id, patient_id, author_id, service_date, content, revision, saved_at, begun_at)
select pg_temp.id('draft ' || id), id, episode_id, patient_id, clinician_id, day, content, 4, starts_at + interval '50 minutes',
    starts_at + interval '10 minutes' from bench_note where unfinished;
insert into note_draft_revision (note_draft_id, revision, content, saved_at)
select pg_temp.id('draft ' || id), revision, content, starts_at + revision * interval '10 minutes' from bench_note, generate_series(1, 3) as revision where unfinished;

insert into note (id, visit_id, episode_id, patient_id, author_id, template, language, service_date, signed_at, signer_name, signer_title, signer_college,
    signer_registration_number, late_entry, no_recorded_consent, content, sha256)
select note, id, episode_id, patient_id, clinician_id, template, language, day, signed_at, name, title, college, registration_number,
    day <> (signed_at at time zone 'America/Toronto')::date, uncharted, said, encode(sha256(convert_to(said, 'UTF8')), 'hex')
from bench_note cross join lateral (
    select pg_temp.part('note', note::text) || pg_temp.part('patient', patient_id::text) || pg_temp.part('case', episode_id::text) || pg_temp.part('visit', id::text)
        || pg_temp.part('service date', day::text) || pg_temp.part('signed', pg_temp.instant(signed_at))
        || pg_temp.part('signer', name || ', ' || title || ', ' || college || ' ' || registration_number) || pg_temp.part('language', language)
        || pg_temp.part('red flags', case when flagged then 'RAISED' else 'NO_CHANGE' end) || content
        || case when uncharted then pg_temp.part('finding 1', E'VESTIBULE 16:50\n\tLess tender on the left than two weeks ago.')
            || pg_temp.part('no recorded consent', 'She agreed aloud to each part; I did not chart it afterwards.')
            || pg_temp.part('parts without recorded consent', 'VESTIBULE') else '' end as said) as text
where not unfinished;

insert into note_amendment (id, note_id, episode_id, kind, reason, author_id, signer_name, signer_title, signer_college, signer_registration_number, at, content, sha256)
select pg_temp.id('amendment ' || note), note, episode_id, kind, case kind when 'ENTERED_IN_ERROR' then 'WRONG_VISIT' end, clinician_id, name, title, college, registration_number,
    signed_at + interval '1 day', said, encode(sha256(convert_to(said, 'UTF8')), 'hex')
from (select *, case when k % 20 = 0 then 'ENTERED_IN_ERROR' else 'ADDENDUM' end as kind from bench_note where not unfinished and latest = 2 and k % 5 = 0) as amended
cross join lateral (
    select pg_temp.part('note', note::text) || pg_temp.part('kind', kind) || case kind when 'ENTERED_IN_ERROR' then pg_temp.part('reason', 'WRONG_VISIT') else '' end
        || pg_temp.part('signed', pg_temp.instant(signed_at + interval '1 day'))
        || pg_temp.part('signer', name || ', ' || title || ', ' || college || ' ' || registration_number)
        || pg_temp.part('text', case language when 'FR' then 'Appel le lendemain : tout va bien.' else 'Phoned the next day: all is well.' end) as said) as text;

insert into note_review (id, note_id, episode_id, patient_id, addressee, matter, authorised_part, opened_at, closed_at, closed_by_id, remark)
select pg_temp.id('review ' || addressee || note), note, episode_id, patient_id, addressee, 'NO_RECORDED_CONSENT', true, signed_at, closed, case when closed is not null then closer end,
    case when closed is not null then 'Spoken with both.' end
from bench_note cross join (values ('LEAD'), ('PRIVACY_OFFICER')) as reader (addressee)
cross join lateral (select case when not open or k % 400 = 9 then signed_at + interval '2 days' end as closed,
    case addressee when 'LEAD' then clinician_id else md5('levator demo ines.ferreira')::uuid end as closer) as closing
where uncharted and not unfinished;

insert into red_flag (id, patient_id, episode_id, visit_id, kind, pauses, released_by, said, raised_by_id, raised_at, due_at, released_at)
select pg_temp.id('flag ' || v.id), patient_id, episode_id, v.id, f.code, f.pauses, f.released_by, case v.language when 'FR' then '« Depuis trois jours. »' else '“For three days now.”' end,
    clinician_id, starts_at + interval '5 minutes', starts_at + interval '5 minutes' + make_interval(hours => f.due_within_hours),
    case when not open then starts_at + interval '2 days' end
from bench_note v join (select *, row_number() over (order by seq) as nth, count(*) over () as kinds from red_flag_kind) f on f.nth = 1 + v.k / 30 % f.kinds
where flagged;
insert into red_flag_action (red_flag_id, seq, kind, happened_at, recorded_at, clinician_id, whom, told, assessor, outcome)
select pg_temp.id('flag ' || id), seq, case seq when 0 then 'PHONED' else 'ASSESSED' end, starts_at + make_interval(hours => 1 + seq * 40), starts_at + make_interval(hours => 2 + seq * 40),
    clinician_id, 'Dr. Sandhu’s office', 'Appointment given for this week.', case seq when 1 then 'PHYSICIAN' end, case seq when 1 then 'MAY_CONTINUE' end
from bench_note, generate_series(0, 1) as seq where flagged and (not open or k % 60 = 2 and seq = 0);

analyze note, screen_answer, red_flag, note_draft, note_review;
