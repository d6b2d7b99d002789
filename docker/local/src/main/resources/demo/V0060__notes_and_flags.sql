-- Signed notes of the past visits, two unfinished ones per therapist, red flags asked in each visit, and two flags that stand.
create or replace function pg_temp.id(what text) returns uuid language sql immutable
    as $$ select md5('levator demo ' || what)::uuid $$;
-- One named part of a canonical text, as org.levator.note.CanonicalText writes it.
create or replace function pg_temp.part(name text, words text) returns text language sql immutable
    as $$ select name || E':\n\t' || replace(words, E'\n', E'\n\t') || E'\n' $$;
create or replace function pg_temp.instant(at timestamptz) returns text language sql stable
    as $$ select to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') $$;

create temp table demo_words (tongue text, variant int, subjective text, objective text, assessment text, plan text);
insert into demo_words values
    ('EN', 0, 'Practised four times this week, mostly in the evening when calm. Stopped once after two minutes and felt fine about it.',
     'External only. Guarding less than last time; the breath reaches the floor on the third try.',
     'Lets go on the breath out. Safety before speed; the step stays the same.', 'Breathing with pelvic-floor drop, daily, five minutes. Stay on this step.'),
    ('EN', 1, 'A hard week at work, little practice. Says that fear was lower than the pain this time.',
     'Conversation and breathing. Shoulders drop within a minute; no exam today, her choice.',
     'Tension follows the week, not the practice.', 'Body scan before sleep. Touch at the entrance, own hand, only when calm.'),
    ('EN', 2, '“I could breathe through it. I did not have to be brave.” No bleeding, no burning.',
     'External touch as agreed, mirror in her hand. Tender at the entrance, left more than right.',
     'Knows the reflex when it comes and waits for it to pass.', 'Letting go after each squeeze, ten times. Talk about the letter to sex therapy next time.'),
    ('EN', 3, 'Went back a step after a painful try and says it felt right.',
     'Hip and adductor release, side-lying. Release within two breaths.',
     'Going back a step is part of the plan; what she reached before still counts.', 'Repeat the smaller step three calm times before anything else.'),
    ('FR', 0, 'A pratiqué quatre fois cette semaine, surtout le soir, au calme. S’est arrêtée une fois après deux minutes, sans regret.',
     'Externe seulement. Moins de défense que la dernière fois ; le souffle atteint le plancher pelvien au troisième essai.',
     'Relâche à l’expiration. La sécurité avant la vitesse ; le palier reste le même.', 'Respiration avec relâchement du plancher pelvien, cinq minutes par jour. Rester à ce palier.'),
    ('FR', 1, 'Semaine difficile au travail, peu de pratique. Dit que la peur était moins forte que la douleur.',
     'Conversation et respiration. Les épaules descendent en une minute ; pas d’examen aujourd’hui, son choix.',
     'La tension suit la semaine, pas la pratique.', 'Balayage corporel avant de dormir. Toucher à l’entrée, sa propre main, seulement au calme.'),
    ('FR', 2, '« J’ai pu respirer. Je n’ai pas eu besoin d’être brave. » Ni saignement ni brûlure.',
     'Toucher externe comme convenu, miroir dans sa main. Sensible à l’entrée, à gauche plus qu’à droite.',
     'Reconnaît le réflexe quand il vient et attend qu’il passe.', 'Relâcher après chaque contraction, dix fois. Reparler de la lettre en sexothérapie.'),
    ('FR', 3, 'Est revenue un palier en arrière après un essai douloureux et dit que c’était juste.',
     'Relâchement de la hanche et des adducteurs, sur le côté. Détente en deux respirations.',
     'Revenir d’un palier fait partie du plan ; ce qui a été atteint compte toujours.', 'Refaire le petit palier trois fois au calme avant toute autre chose.');

create temp table demo_visit as
select v.id, v.episode_id, v.patient_id, v.clinician_id, v.starts_at, c.account, c.given_name || ' ' || c.family_name as name, p.language,
    case p.language when 'FR' then c.title_fr else c.title_en end as title, c.college, c.registration_number,
    (v.starts_at at time zone 'America/Toronto')::date as day,
    row_number() over (partition by v.episode_id order by v.starts_at) as n,
    row_number() over (partition by v.clinician_id order by v.starts_at desc) as latest
from visit v join clinician c on c.id = v.clinician_id join patient p on p.id = v.patient_id
where v.state = 'ATTENDED' and c.title_en is not null and v.starts_at < date '${today}'::timestamp at time zone 'America/Toronto';

create temp table demo_content as
select v.*, pg_temp.id('note ' || v.id) as note, latest in (3, 4) as unfinished,
    v.starts_at + case when n % 7 = 3 then interval '20 hours' else interval '55 minutes' end as signed_at,
    case when n = 1 then 'FIRST_VISIT' else 'SOAP' end as template,
    pg_temp.part('template', case when n = 1 then 'FIRST_VISIT' else 'SOAP' end)
    || pg_temp.part('rating SAFE', least(9, 4 + n / 3)::text) || pg_temp.part('rating CONTROL', least(9, 3 + n / 3)::text)
    || pg_temp.part('rating PAIN', greatest(1, 6 - n / 3)::text) || pg_temp.part('rating FEAR', greatest(2, 7 - n / 3)::text)
    || case when n > 1 then
        pg_temp.part('section SUBJECTIVE', w.subjective) || pg_temp.part('section OBJECTIVE', w.objective)
        || pg_temp.part('section ASSESSMENT', w.assessment) || pg_temp.part('section PLAN', w.plan)
    when v.language = 'FR' then
        pg_temp.part('section HURTS_WHERE', 'À l’entrée, comme une brûlure, surtout à gauche.')
        || pg_temp.part('section DIFFICULT', 'Tampon, examen au spéculum, rapports. Son propre doigt est possible certains jours.')
        || pg_temp.part('section CHANGED', 'Depuis environ deux ans, plus fort en période de stress.')
        || pg_temp.part('section TRIED', 'Lubrifiant, attendre, « se détendre ». Rien n’a été expliqué jusqu’ici.')
    else
        pg_temp.part('section HURTS_WHERE', 'At the entrance, burning, left more than right.')
        || pg_temp.part('section DIFFICULT', 'Tampons, a speculum exam, intercourse. Her own finger is possible on some days.')
        || pg_temp.part('section CHANGED', 'For about two years, stronger in stressful weeks.')
        || pg_temp.part('section TRIED', 'Lubricant, waiting, being told to relax. Nobody has explained it so far.')
    end as content
from demo_visit v join demo_words w on w.tongue = v.language and w.variant = v.n % 4;

insert into screen_answer (id, visit_id, episode_id, patient_id, clinician_id, at, outcome)
select pg_temp.id('screen ' || id), id, episode_id, patient_id, clinician_id, starts_at + interval '5 minutes',
    case when latest <= 2 then 'RAISED' else 'NO_CHANGE' end
from demo_content;

insert into note_draft (id, visit_id, episode_id, patient_id, author_id, service_date, content, revision, saved_at, begun_at)
select pg_temp.id('draft ' || id), id, episode_id, patient_id, clinician_id, day, content, 4, starts_at + interval '50 minutes', starts_at + interval '10 minutes'
from demo_content where unfinished;

create temp table demo_signed as
select *, pg_temp.part('note', note::text) || pg_temp.part('patient', patient_id::text) || pg_temp.part('case', episode_id::text)
    || pg_temp.part('visit', id::text) || pg_temp.part('service date', day::text) || pg_temp.part('signed', pg_temp.instant(signed_at))
    || pg_temp.part('signer', name || ', ' || title || ', ' || college || ' ' || registration_number)
    || pg_temp.part('language', language) || pg_temp.part('red flags', case when latest <= 2 then 'RAISED' else 'NO_CHANGE' end)
    || content as signed_text
from demo_content where not unfinished;

insert into note (id, visit_id, episode_id, patient_id, author_id, template, language, service_date, signed_at, signer_name, signer_title,
    signer_college, signer_registration_number, late_entry, no_recorded_consent, content, sha256)
select note, id, episode_id, patient_id, clinician_id, template, language, day, signed_at, name, title, college, registration_number,
    day <> (signed_at at time zone 'America/Toronto')::date, false, signed_text, encode(sha256(convert_to(signed_text, 'UTF8')), 'hex')
from demo_signed;

insert into note_amendment (id, note_id, episode_id, kind, author_id, signer_name, signer_title, signer_college, signer_registration_number,
    at, content, sha256)
select pg_temp.id('addendum ' || note), note, episode_id, 'ADDENDUM', clinician_id, name, title, college, registration_number,
    signed_at + interval '1 day', text, encode(sha256(convert_to(text, 'UTF8')), 'hex')
from (select *, pg_temp.part('note', note::text) || pg_temp.part('kind', 'ADDENDUM') || pg_temp.part('signed', pg_temp.instant(signed_at + interval '1 day'))
        || pg_temp.part('signer', name || ', ' || title || ', ' || college || ' ' || registration_number)
        || pg_temp.part('text', case language when 'FR' then 'Appel le lendemain : tout va bien.' else 'Phoned the next day: all is well.' end) as text
    from demo_signed where latest in (5, 6)) as amended;

-- The therapists' latest visit raised a flag that still waits; the one before it one that was acted on and still pauses.
insert into red_flag (id, patient_id, episode_id, visit_id, kind, pauses, released_by, said, raised_by_id, raised_at, due_at)
select pg_temp.id('flag ' || v.id), patient_id, episode_id, v.id, k.code, k.pauses, k.released_by,
    case when v.language = 'FR' then '« Depuis trois jours. »' else '“For three days now.”' end,
    clinician_id, starts_at + interval '5 minutes', starts_at + interval '5 minutes' + make_interval(hours => k.due_within_hours)
from demo_visit v join red_flag_kind k on k.code = case latest when 1 then 'DISCHARGE_OR_INFECTION' else 'BLEEDING_OUTSIDE_PERIOD' end
where latest <= 2;
insert into red_flag_action (red_flag_id, seq, kind, happened_at, recorded_at, clinician_id, whom, told)
select pg_temp.id('flag ' || id), 0, 'PHONED', starts_at + interval '1 hour', starts_at + interval '65 minutes', clinician_id,
    case language when 'FR' then 'Cabinet de la Dre Caron' else 'Dr. Sandhu’s office' end,
    case language when 'FR' then 'Rendez-vous donné cette semaine.' else 'Appointment given for this week.' end
from demo_visit where latest = 2;

drop table demo_words, demo_visit, demo_content, demo_signed;
