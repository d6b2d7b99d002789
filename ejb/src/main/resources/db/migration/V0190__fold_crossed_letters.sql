-- Names are found and compared without accents; these letters are no accented ones and had been left as they were.
update patient
set folded_names = replace(translate(folded_names, 'đøł', 'dol'), 'ß', 'ss')
where folded_names ~ '[đøłß]';
