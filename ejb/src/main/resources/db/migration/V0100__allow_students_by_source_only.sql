-- No text was found that lets a student work beyond the labia majora or the anal verge in Ontario: the roster's text names residents.
-- A province's row allows it only with a source that says so.
update authorisation_rule
set student_allowed = false, source = source || '; no text on students found', next_check = '2027-02-22', version = version + 1
where province = 'ON';
