/**
 * Someone who may be registered already (PAT-3): asked at registration, which learns only that; told to reception and to whoever is in
 * a circle of both, who say whether it is one person. {@link org.levator.episode.duplicate.DuplicateAnswering} lists and answers.
 * A wrong answer is put right by another: all are kept, the newest counts. While that says that it is one person, both show it, as does each
 * that is the same person's by way of a third, {@link org.levator.episode.duplicate.OtherRegistrations}: to part those, the answer that joins
 * them is put right.
 * Nothing is merged, and nobody is kept from being registered.
 */
package org.levator.episode.duplicate;
