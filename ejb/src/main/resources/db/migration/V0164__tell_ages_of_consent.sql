-- What provinces say about young people who decide themselves. The clinic's own data: shown as a reminder, it never blocks anything.
create table consent_age (
    province    text primary key,
    from_age    int check (from_age between 1 and 25),
    shown_below int not null default 19,
    rule_en     text not null,
    rule_fr     text not null,
    source      text not null,
    as_of       date not null,
    next_check  date not null,
    version     int  not null default 0
);
revoke delete on consent_age from levator_app;

insert into consent_age (province, from_age, rule_en, rule_fr, source, as_of, next_check) values
    ('ON', null, 'No age limit: everyone is presumed capable of deciding, whatever their age.', 'Aucun âge fixé : toute personne est présumée capable de décider, quel que soit son âge.', 'Canadian Bar Association, Child Rights Toolkit, health; Advance Care Planning Ontario, consent', '2026-11-22', '2027-05-22'),
    ('QC', 14, 'From 14 a young person may consent alone to care.', 'À partir de 14 ans, une jeune personne peut consentir seule à des soins.', 'RAMQ: youths of 14 to 17 may consult without their parents’ authorization; Civil Code art. 14, text not read', '2026-11-22', '2027-05-22'),
    ('BC', null, 'Under 19 a young person may consent if the provider has explained the care, is satisfied that she understands it, and it is in her best interest.', 'Avant 19 ans, une jeune personne peut consentir si le soin lui a été expliqué, si elle le comprend et s’il est dans son intérêt.', 'Infants Act s. 17, by youthhealthrights.ca', '2026-11-22', '2027-05-22'),
    ('AB', null, 'No statute: the common law on mature minors applies.', 'Aucune loi : la common law sur les mineurs matures s’applique.', 'youthhealthrights.ca', '2026-11-22', '2027-05-22'),
    ('NB', 16, 'From 16 as an adult. Under 16 the act names who may judge maturity; physiotherapists are not on that list.', 'À partir de 16 ans comme une personne adulte. Avant 16 ans, la loi nomme qui peut juger de la maturité ; les physiothérapeutes n’y figurent pas.', 'Medical Consent of Minors Act, M-6.1, s. 2 and 3', '2026-11-22', '2027-05-22'),
    ('MB', null, 'Rule on mature minors or a statute of its own: not looked up yet.', 'Règle des mineurs matures ou loi propre : pas encore vérifiée.', 'No text read', '2026-11-22', '2027-02-22'),
    ('NL', null, 'Rule on mature minors or a statute of its own: not looked up yet.', 'Règle des mineurs matures ou loi propre : pas encore vérifiée.', 'No text read', '2026-11-22', '2027-02-22'),
    ('NS', null, 'Rule on mature minors or a statute of its own: not looked up yet.', 'Règle des mineurs matures ou loi propre : pas encore vérifiée.', 'No text read', '2026-11-22', '2027-02-22'),
    ('NT', null, 'Rule on mature minors or a statute of its own: not looked up yet.', 'Règle des mineurs matures ou loi propre : pas encore vérifiée.', 'No text read', '2026-11-22', '2027-02-22'),
    ('NU', null, 'Rule on mature minors or a statute of its own: not looked up yet.', 'Règle des mineurs matures ou loi propre : pas encore vérifiée.', 'No text read', '2026-11-22', '2027-02-22'),
    ('PE', null, 'Rule on mature minors or a statute of its own: not looked up yet.', 'Règle des mineurs matures ou loi propre : pas encore vérifiée.', 'No text read', '2026-11-22', '2027-02-22'),
    ('SK', null, 'Rule on mature minors or a statute of its own: not looked up yet.', 'Règle des mineurs matures ou loi propre : pas encore vérifiée.', 'No text read', '2026-11-22', '2027-02-22'),
    ('YT', null, 'Rule on mature minors or a statute of its own: not looked up yet.', 'Règle des mineurs matures ou loi propre : pas encore vérifiée.', 'No text read', '2026-11-22', '2027-02-22');
