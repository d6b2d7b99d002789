package org.levator.letter.disclosure;

import org.levator.letter.content.LetterText;
import org.levator.shared.EpisodeId;
import org.levator.shared.LetterId;
import org.levator.shared.PatientId;

/** What a letter, as it stands, tells about whom. */
public record Disclosure(LetterId letter, EpisodeId episode, PatientId patient, LetterText text) {}
