package org.levator.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.mapping.Case;
import org.levator.mapping.Schema;
import org.levator.shared.CurrentUser;
import org.levator.shared.NotFound;
import org.levator.shared.Role;
import org.levator.shared.TestTransaction;
import org.levator.shared.server.StatementTally;

class OneLookMappingTest {
    final Case row = Schema.commit(Case::add);
    final AccessSubject mia = new AccessSubject(row.patient(), row.episode());
    final WrittenTrail trail = new WrittenTrail();

    @Test
    @Rule({"AU-1", "ACC-3"})
    void the_rows_of_one_look_are_written_together_and_each_once() {
        looking(look -> {
            StatementTally.reset();
            look.at(() -> {
                look.log.allowed(Act.VIEW_CASE, mia);
                look.log.allowed(Act.VIEW_NOTE, mia);
                look.log.allowed(Act.VIEW_CASE, mia);
                look.log.allowed(Act.VIEW_LETTER, 3);
            });
            assertThat(StatementTally.soFar()).isEqualTo(1);
        });

        assertThat(written()).containsExactly("VIEW_CASE ALLOWED", "VIEW_LETTER ALLOWED", "VIEW_NOTE ALLOWED");
    }

    @Test
    @Rule({"AU-2", "ACC-3"})
    void a_look_that_ends_in_a_refusal_leaves_the_refusals_row_alone() {
        looking(look -> assertThatThrownBy(() -> look.at(() -> {
                    look.log.allowed(Act.VIEW_CASE, mia);
                    look.log.denied(Act.VIEW_NOTE, mia);
                    throw new NotFound("note");
                }))
                .isInstanceOf(NotFound.class));

        assertThat(written()).containsExactly("VIEW_NOTE DENIED");
    }

    @Test
    @Rule({"AU-1", "ACC-3"})
    void after_a_look_each_row_is_written_at_once_again() {
        looking(look -> {
            look.at(() -> look.log.allowed(Act.VIEW_CASE, mia));
            look.log.allowed(Act.CHANGE_CASE, mia);
        });

        assertThat(written()).containsExactly("CHANGE_CASE ALLOWED", "VIEW_CASE ALLOWED");
    }

    private void looking(Consumer<OneLook> work) {
        Schema.commit(em -> {
            work.accept(look(em));
            return null;
        });
    }

    private OneLook look(EntityManager em) {
        var look = new OneLook();
        look.trail = trail;
        look.transaction = new TestTransaction();
        look.log = Schema.in(em, new AccessLog());
        look.log.trail = trail;
        look.log.clock = Clock.systemUTC();
        look.log.user = new CurrentUser() {
            @Override
            public String account() {
                return "someone";
            }

            @Override
            public String role() {
                return Role.THERAPIST;
            }
        };
        return look;
    }

    private List<String> written() {
        return Schema.commit(em -> em.createNativeQuery(
                        "select act || ' ' || outcome from access_entry where request = :request order by 1",
                        String.class)
                .setParameter("request", trail.request(Act.VIEW_CASE, Outcome.ALLOWED))
                .getResultList());
    }
}
