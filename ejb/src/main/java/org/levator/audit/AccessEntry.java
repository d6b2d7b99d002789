package org.levator.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.levator.shared.EpisodeId;
import org.levator.shared.PatientId;

/** One row of the access log, for queries. Rows are written by {@link AccessLog} alone. */
@Entity
@Immutable
public class AccessEntry {
    @Id
    private long id;

    private Instant at;
    private String account;
    private String role;

    @Enumerated(EnumType.STRING)
    private Act act;

    private PatientId patient; // null: a list, or nobody in particular
    private EpisodeId episode;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private Integer shown;

    @Column(name = "break_glass_id")
    private UUID breakGlass;

    private String colleague;
    private String otherColleague;

    protected AccessEntry() {}
}
