-- Two people who need an interpreter had the one whom they wish for in the visits that were explained to them.
update consent_event s set explanation_interpreter_name = p.interpreter_wish_name, explanation_interpreter_language = p.interpreter,
    explanation_interpreter_presence = p.interpreter_wish_manner,
    explanation_interpreter_who = case when p.interpreter_wish_family then 'FAMILY_AT_HER_WISH' else 'TRAINED' end
from consent c join episode e on e.id = c.episode_id join patient p on p.id = e.patient_id
where c.id = s.consent_id and s.kind = 'EXPLAINED' and p.interpreter_wish_name is not null;
