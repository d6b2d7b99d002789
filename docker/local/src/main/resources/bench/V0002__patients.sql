-- ${patients} fictional patients, two in five French-speaking. Phone numbers have an exchange that begins with 1, which nobody has;
-- Ontario's health numbers end in a wrong check digit, so that they are nobody's.
set local work_mem = '128MB';
set local synchronous_commit = off;
create or replace function pg_temp.id(what text) returns uuid language sql immutable
    as $$ select md5('levator bench ' || what)::uuid $$;
-- One of n, always the same for the same words: chance without a seed.
create or replace function pg_temp.pick(what text, k bigint, n int) returns int language sql immutable
    as $$ select 1 + ('x' || substr(md5(what || k), 1, 7))::bit(28)::int % n $$;
-- As org.levator.patient.PersonName folds.
create or replace function pg_temp.folded(name text) returns text language sql immutable
    as $$ select lower(replace(replace(replace(regexp_replace(normalize(name, NFD), '[\u0300-\u036f]', '', 'g'), 'œ', 'oe'), 'æ', 'ae'), '’', '''')) $$;
-- Ten digits that do not end in the check digit that they would need.
create or replace function pg_temp.nobodys(nine text) returns text language sql immutable as $$
    select nine || (11 - sum(case when i % 2 = 1 then d * 2 / 10 + d * 2 % 10 else d end) % 10) % 10
    from generate_series(1, 9) as i cross join lateral (select substr(nine, i::int, 1)::int as d) as digit $$;

create temp table bench_name on commit drop as
select tongue, given, family
from (values
    ('EN', string_to_array('Abigail,Ada,Aisha,Alix,Amara,Anjali,Bea,Brooke,Callie,Chidera,Dagny,Dana,Edith,Ellis,Esme,Farah,Freya,Gwen,Hana,Ida,Imani,Iris,Jess,Jo,June,Kavya,Keira,Lena,Lior,Mara,Mei,Mina,Nadia,Nell,Nia,Odette,Orla,Paz,Quinn,Rania,Remy,Robin,Rosa,Sana,Sasha,Signe,Tamar,Tove,Uma,Vera,Willa,Xiomara,Yara,Zadie,Zuzanna', ','),
     string_to_array('Abernathy,Achebe,Ahlström,Banerjee,Barrow,Blackwood,Castellanos,Chaudhry,Dunmore,Eriksen,Fairweather,Fitzgibbon,Gillespie,Guðjónsdóttir,Hathaway,Hoang,Iyer,Jóhannsson,Kaczmarek,Kimura,Kowalczyk,Langford,Lindqvist,MacAulay,McTavish,Mendonça,Müller,Nakagawa,Nguyen,O’Brien-Hart,O’Sullivan,Okonkwo,Ostrander,Pemberton,Petrović,Quigley,Rasmussen,Romanov,Saavedra,Sørensen,Szabó,Thackeray,Tran,Ueda,Vance,Vasquez,Whitlock,Winterbourne,Yilmaz,Zielinski', ',')),
    ('FR', string_to_array('Adèle,Agnès,Aimée,Amélie,Anaëlle,Andrée,Anne-Sophie,Béatrice,Camille,Cécile,Chantal,Clémence,Coralie,Daphné,Désirée,Dominique,Éléonore,Élodie,Émilie,Ève,Fabienne,Florence,Gaëlle,Hélène,Héloïse,Inès,Jade,Joëlle,Josée,Laëtitia,Léonie,Loïs,Maëlle,Manon,Marie-Ève,Maude,Mélanie,Michèle,Noémie,Océane,Pénélope,Raphaëlle,Régine,Rosalie,Sève,Solange,Stéphanie,Thérèse,Valérie,Véronique,Viviane,Yaëlle,Zoé', ','),
     string_to_array('Arsenault,Aubé,Beauséjour,Bélanger,Bergeron-Tessier,Bœuf,Boisclair,Bourassa,Charlebois,Chrétien,Côté,Crête,D’Astous,Deschênes,Désilets,Dubé,Dufresne,Éthier,Falardeau,Gagné,Généreux,Gélinas,Godbout,Grégoire,Guérin,Hébert,Huppé,Jalbert,Labbé,Lacœur,Laframboise,Landry-Noël,Lécuyer,L’Écuyer,L’Heureux,Lévesque,Ménard,Nadeau,Ouellet,Paré,Pépin,Perreault,Quévillon,Rhéaume,Sauvé,Séguin,St-Onge,Thériault,Trépanier,Vézina', ','))
) as pool (tongue, given, family);

create temp table bench_patient on commit drop as
select k, people.tongue, g as given, case when k % 400 = 0 then null else f end as family,
    case when k % 9 = 0 then own.given[pg_temp.pick('legal', k, array_length(own.given, 1))] end as legal,
    case when k % 13 = 0 then own.family[pg_temp.pick('former', k, array_length(own.family, 1))] end as former,
    date '1936-01-01' + pg_temp.pick('born', k, 27000) as born, pg_temp.pick('doctor', k, 300) as doctor
from (select k, case when pg_temp.pick('tongue', k, 5) <= 2 then 'FR' else 'EN' end as tongue from generate_series(1, ${patients}) as k) as people
join bench_name own on own.tongue = people.tongue
join lateral (select own.given[pg_temp.pick('given', k, array_length(own.given, 1))] as g, own.family[pg_temp.pick('family', k, array_length(own.family, 1))] as f) as name on true;

insert into patient (id, chosen_name_given, chosen_name_family, legal_name_given, legal_name_family, folded_names, phone_digits, pronouns, born, language,
    interpreter, email, address_line, address_city, address_province, address_postal_code, safe_contact_hours, safe_contact_neutral_text_only,
    emergency_contact_name, emergency_contact_relation, emergency_contact_phone, family_doctor_name, family_doctor_organisation, health_number_province,
    health_number_number, health_number_version_code)
select pg_temp.id('patient ' || k), given, family, legal, case when legal is not null then family end,
    concat_ws(e'\n', pg_temp.folded(concat_ws(' ', given, family)),
        case when legal <> given then pg_temp.folded(concat_ws(' ', legal, family)) end,
        case when former is not null then pg_temp.folded(given || ' ' || former) end),
    (array ['613', '819', '343', '873'])[1 + k % 4] || '1' || lpad(k::text, 6, '0') || case when k % 8 = 0 then e'\n' || '6131' || lpad((k + 500000)::text, 6, '0') else '' end,
    case when k % 11 = 0 then null when k % 17 = 0 then 'they/them' when tongue = 'FR' then 'elle' else 'she/her' end, born, tongue,
    case when k % 60 = 0 then (array ['Arabic', 'Peul (Pular)', 'Tiếng Việt', 'ASL'])[1 + k / 60 % 4] end, case when k % 3 > 0 then 'bench' || k || '@example.org' end,
    case when k % 5 > 0 then k || ' rue Laurier Avenue' end, case when k % 5 > 0 then 'Ottawa' end, case when k % 5 > 0 then 'ON' end, case when k % 5 > 0 then 'K1A 0B' || k % 10 end,
    case when k % 7 = 0 then 'after 17:00' end, k % 6 = 0,
    case when k % 4 = 0 then 'Ana' end, case when k % 4 = 0 then 'sister' end, case when k % 4 = 0 then '613 199-' || lpad((k % 10000)::text, 4, '0') end,
    case when k % 3 > 0 then 'Dr. Sandhu ' || doctor end, case when k % 3 > 0 then 'Clinique familiale ' || doctor end,
    case when k % 10 = 0 then null when k % 10 < 8 then 'ON' else 'QC' end,
    case when k % 10 = 0 then null when k % 10 < 8 then pg_temp.nobodys('1' || lpad(k::text, 8, '0'))
        else rpad(upper(substr(regexp_replace(pg_temp.folded(coalesce(family, 'zzz')), '[^a-z]', '', 'g'), 1, 3)), 3, 'X') || 'Z' || to_char(born, 'YY')
            || (extract(month from born) + 50)::int || to_char(born, 'DD') || lpad((k % 100)::text, 2, '0') end,
    case when k % 10 between 1 and 5 then 'KT' end
from bench_patient;

insert into patient_phone (patient_id, seq, number, use, voicemail)
select pg_temp.id('patient ' || k), 0, (array ['613', '819', '343', '873'])[1 + k % 4] || ' 1' || substr(lpad(k::text, 6, '0'), 1, 2) || '-' || substr(lpad(k::text, 6, '0'), 3),
    'PREFERRED', (array ['NOT_ASKED', 'NO', 'NEUTRAL_ONLY', 'YES'])[1 + k / 4 % 4]
from bench_patient
union all
select pg_temp.id('patient ' || k), 1, '613 1' || substr((k + 500000)::text, 1, 2) || '-' || substr((k + 500000)::text, 3), 'DO_NOT_CALL', 'NO' from bench_patient where k % 8 = 0;

insert into patient_former_name (patient_id, seq, kind, name_given, name_family, until)
select pg_temp.id('patient ' || k), 0, 'CHOSEN', given, former, date '${today}' - pg_temp.pick('until', k, 2000) from bench_patient where former is not null;

insert into care_profile (id, patient_id, revision, recorded_at, recorded_by_id, allergies_known, pregnancy, implants_known, implants, third_person, adjustment_note,
    body_words, partner_words)
select pg_temp.id('care ' || k || ' ' || revision), pg_temp.id('patient ' || k), revision, timestamptz '${today} 14:00Z' - make_interval(days => 2300 - 100 * revision),
    pg_temp.id('therapist ' || 1 + k % 23), (array ['NOT_ASKED', 'NONE_KNOWN', 'LISTED'])[1 + k % 3],
    case when k % 50 = 0 then 'YES' when k % 40 = 0 then 'POSSIBLE' else 'NO' end, case when k % 20 = 0 then 'LISTED' else 'NONE_KNOWN' end,
    case when k % 20 = 0 then 'Copper IUD' end, (array ['ASK_EACH_TIME', 'NOT_WANTED', 'NOT_ASKED', 'WANTED'])[1 + k % 4],
    case when k % 30 = 0 then 'Curtain closed, door locked' end, case when k % 2 = 0 then null when tongue = 'FR' then 'en bas' else 'down there' end,
    case when k % 6 > 0 then null when tongue = 'FR' then 'ma conjointe' else 'partner' end
from bench_patient join generate_series(1, 2) as revision on revision = 1 or k % 5 = 0;

insert into care_profile_allergy (care_profile_id, seq, kind, what)
select pg_temp.id('care ' || k || ' ' || revision), seq, (array ['LATEX', 'ADHESIVE', 'LUBRICANT', 'MEDICATION', 'OTHER'])[1 + (k + seq) % 5],
    (array ['rash', 'ruban', 'glycerin', 'pénicilline', 'nuts'])[1 + (k + seq) % 5]
from bench_patient join generate_series(1, 2) as revision on revision = 1 or k % 5 = 0 join generate_series(0, 1) as seq on seq = 0 or k % 7 = 0
where k % 3 = 2;

insert into care_profile_adjustment (care_profile_id, adjustment)
select pg_temp.id('care ' || k || ' ' || revision), wish
from bench_patient join generate_series(1, 2) as revision on revision = 1 or k % 5 = 0,
    unnest(array ['SIDE_LYING', 'MIRROR', 'ONE_STEP_PER_VISIT', 'MORE_TIME', 'CLOTHES_ON', 'PAUSE_WORD']) with ordinality as w (wish, n)
where (k + n) % 4 = 0;

-- Registered twice: one in five hundred, half of them answered.
insert into possible_duplicate (id, patient_id, earlier_id, opened_at, opened_by_id)
select pg_temp.id('twice ' || k), pg_temp.id('patient ' || k), pg_temp.id('patient ' || k - 1), timestamptz '${today} 14:00Z' - make_interval(days => k / 200), pg_temp.id('therapist 1')
from bench_patient where k % 500 = 0;
insert into duplicate_answer (possible_duplicate_id, verdict, remark, answered_at, answered_by_id)
select pg_temp.id('twice ' || k), case when k % 2500 = 0 then 'SAME_PERSON' else 'DIFFERENT_PEOPLE' end, 'Asked by phone.',
    timestamptz '${today} 15:00Z' - make_interval(days => k / 200 - 1), pg_temp.id('therapist 2')
from bench_patient where k % 500 = 0 and k > 1000;
