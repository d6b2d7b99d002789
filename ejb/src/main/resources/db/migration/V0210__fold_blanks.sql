-- Names are compared with single blanks; those that had been typed with more were found no more. A line feed parts two names.
update patient set folded_names = regexp_replace(folded_names, '[ \t]+', ' ', 'g') where folded_names ~ '[ \t]{2,}|\t';
