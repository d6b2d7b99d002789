package org.levator.patient.care;

/** What makes an exam easier for her; standing preferences, confirmed at each exam (CON-7). */
public enum Adjustment {
    MORE_TIME,
    CONVERSATION_ONLY,
    CLOTHES_ON,
    INSERTS_HERSELF,
    SMALLER_INSTRUMENT,
    SIDE_LYING,
    SEMI_SITTING,
    KNEES_SUPPORTED,
    MIRROR,
    NO_FOOT_RESTS,
    ONE_STEP_PER_VISIT,
    SUPPORTER_PRESENT,
    THIRD_PERSON_PRESENT,
    CHOSEN_THERAPIST_GENDER,
    PAUSE_WORD,
    NO_EXAM_TODAY
}
