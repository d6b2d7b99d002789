package org.levator.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.levator.access.Acting;
import org.levator.mapping.Cases;
import org.levator.shared.ClinicianId;
import org.levator.shared.Role;
import org.levator.shared.server.StatementTally;

/** Who asks for lists: people of the demo clinic, or somebody with so many cases; and the day on which she asks. */
public final class Callers {
    public static final ZoneId OTTAWA = ZoneId.of("America/Toronto");
    public static final LocalDate TODAY = LocalDate.now(Clock.system(OTTAWA));
    public static final Instant NOW =
            TODAY.atTime(LocalTime.NOON).atZone(OTTAWA).toInstant();

    private Callers() {}

    public static Acting demo(String name, String role) {
        return new Acting(new ClinicianId(id(name)), role);
    }

    /** Of so many open cases, each with a visit. */
    public static Acting leading(EntityManager em, int number) {
        return new Acting(Cases.ledByOne(em, number), Role.THERAPIST);
    }

    /** The statements that a list of at least ten costs, read to the end. */
    public static int statements(Supplier<List<?>> list) {
        StatementTally.reset();
        assertThat(list.get()).hasSizeGreaterThanOrEqualTo(10).allSatisfy(row -> assertThat(row.toString())
                .isNotEmpty());
        return StatementTally.soFar();
    }

    private static UUID id(String name) {
        try {
            var md5 =
                    MessageDigest.getInstance("MD5").digest(("levator demo " + name).getBytes(StandardCharsets.UTF_8));
            var bits = ByteBuffer.wrap(md5);
            return new UUID(bits.getLong(), bits.getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
