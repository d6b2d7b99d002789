package org.levator.shared;

/** The realm roles of the sign-in server. */
public final class Role {
    public static final String THERAPIST = "therapist";
    public static final String ASSISTANT = "assistant";
    public static final String STUDENT = "student";
    public static final String RECEPTION = "reception";
    public static final String CLINIC_ADMIN = "clinic-admin";
    public static final String PRIVACY_OFFICER = "privacy-officer";

    /** Whoever has signed in, in the words of Jakarta Security. */
    public static final String ANYONE_SIGNED_IN = "**";

    private Role() {}
}
