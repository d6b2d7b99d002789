-- Immutable: a change is a new edition in both languages; an old consent shows its own text byte for byte.
create table consent_text (
    id         uuid primary key,
    edition    int  not null check (edition > 0),
    language   text not null check (language in ('EN', 'FR')),
    valid_from date not null,
    body       text not null,
    sha256     text not null check (sha256 = encode(sha256(convert_to(body, 'UTF8')), 'hex')),
    unique (edition, language)
);
revoke update, delete on consent_text from levator_app;

insert into consent_text (id, edition, language, valid_from, body, sha256)
select id, 1, language, '2026-01-01', body, encode(sha256(convert_to(body, 'UTF8')), 'hex')
from (values
('c0e00001-0000-4000-8000-000000000001'::uuid, 'EN',
'You decide whether this happens. You may say no, not today, or stop at any moment, without giving a reason, and your care goes on.

What it is. Your therapist may look at the outside of the area, touch it from outside, place an ultrasound head on the skin, or, beyond the labia or the anus, use one gloved finger, a small probe or a trainer. Each part is asked by itself. You may also do a part with your own hand.

What it can help with. It can show where muscles guard, how they let go and what they can do, so that the plan fits you.

What may be unpleasant. It may feel uncomfortable or hurt; there may be a few drops of blood. Skin may react to lubricant, gloves or latex: please tell us about allergies.

What may follow. You may feel tender, light-headed or queasy for a while, and strong feelings or memories may come up, at once or later.

What else is possible. Talking, learning and breathing work, movement, looking only, your own hand, another position, another day, another therapist, a third person in the room, or no exam at all.

If you do not have it. The plan then rests on what you tell us and on what can be seen and felt without it. We may learn some things later. Nothing else changes.

Before we begin, we agree on a signal that means stop. Any pulling away means stop as well. You may ask anything now and at any time.'),
('c0e00001-0000-4000-8000-000000000002'::uuid, 'FR',
'C''est vous qui décidez. Vous pouvez dire non, pas aujourd''hui, ou arrêter à tout moment, sans donner de raison, et vos soins continuent.

De quoi il s''agit. Votre thérapeute peut regarder l''extérieur de la région, la toucher de l''extérieur, poser une sonde d''échographie sur la peau ou, au-delà des grandes lèvres ou de l''anus, utiliser un doigt ganté, une petite sonde ou un dilatateur. Chaque partie fait l''objet d''une question à part. Vous pouvez aussi faire une partie avec votre propre main.

À quoi cela peut servir. On peut voir où les muscles se protègent, comment ils se relâchent et ce qu''ils peuvent faire, pour que le plan vous convienne.

Ce qui peut être désagréable. Cela peut gêner ou faire mal; il peut y avoir quelques gouttes de sang. La peau peut réagir au lubrifiant, aux gants ou au latex : dites-nous vos allergies.

Ce qui peut suivre. La région peut rester sensible, vous pouvez avoir un malaise ou la nausée pendant un moment, et des émotions ou des souvenirs peuvent surgir, tout de suite ou plus tard.

Ce qui est possible autrement. Parler, apprendre et travailler la respiration, bouger, seulement regarder, votre propre main, une autre position, un autre jour, une autre thérapeute, une tierce personne dans la pièce, ou aucun examen.

Si vous ne le faites pas. Le plan s''appuie alors sur ce que vous nous dites et sur ce qui se voit et se sent sans examen. Nous apprendrons peut-être certaines choses plus tard. Rien d''autre ne change.

Avant de commencer, nous convenons d''un signal qui veut dire arrêter. Tout mouvement de retrait veut dire arrêter aussi. Vous pouvez poser vos questions maintenant et à tout moment.')
) as first_edition (id, language, body);
