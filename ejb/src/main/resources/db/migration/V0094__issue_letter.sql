create sequence letter_number start with 1041;

-- The bytes that went out. No consent or legal ground, no recipient, or an open field: no row.
create table issued_letter (
    letter_id     uuid primary key references letter,
    number        text not null unique,
    disclosure_id uuid not null references disclosure_consent,
    recipient     text not null check (recipient <> ''),
    signer_id     uuid not null references clinician,
    issued_at     timestamptz not null,
    content       text not null check (content !~ '\[\[.*\]\]'),
    pages         int  not null check (pages > 0),
    pdf           bytea not null,
    sha256        text not null check (sha256 = encode(sha256(pdf), 'hex'))
);

create table letter_sending (
    id             uuid primary key,
    letter_id      uuid not null references issued_letter,
    manner         text not null check (manner in ('FAX', 'MAIL', 'COURIER', 'SECURE_MESSAGE', 'PORTAL', 'BY_HAND')),
    destination    text,
    pages          int  not null check (pages > 0),
    sent_at        timestamptz not null,
    recorded_by_id uuid not null references clinician,
    recorded_at    timestamptz not null,
    check (sent_at <= recorded_at)
);
create index letter_sending_letter on letter_sending (letter_id);
revoke update, delete on issued_letter, letter_sending from levator_app;
