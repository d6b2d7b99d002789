package org.levator.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.audit.AccessLog;
import org.levator.audit.AccessSubject;
import org.levator.audit.Act;
import org.levator.audit.Outcome;
import org.levator.audit.WrittenTrail;
import org.levator.shared.BrokenRule;
import org.levator.shared.ClinicRule;
import org.levator.shared.EpisodeId;
import org.levator.shared.NotFound;
import org.levator.shared.PatientId;

class AccessGuardTest {
    static final AccessSubject MAYA = new AccessSubject(PatientId.random(), EpisodeId.random());

    final WrittenTrail trail = new WrittenTrail();
    final List<String> denied = new ArrayList<>();
    final AccessGuard guard = new AccessGuard();

    AccessGuardTest() {
        guard.trail = trail;
        guard.log = new AccessLog() {
            @Override
            public void denied(Act act, AccessSubject subject) {
                denied.add(act + " " + subject.equals(MAYA));
            }
        };
    }

    private enum Broken implements ClinicRule {
        NOT_NOW;

        @Override
        public String id() {
            return "CON-3";
        }
    }

    @Test
    @Rule("ACC-3")
    void a_call_that_left_no_row_gives_nothing() {
        assertThatThrownBy(() -> guard.guard(call(() -> "data"))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    @Rule("ACC-3")
    void a_call_that_left_its_row_gives_what_was_asked_for() throws Exception {
        assertThat(guard.guard(call(() -> asked(Act.VIEW_CASE)))).isEqualTo("data");
        assertThat(denied).isEmpty();
    }

    @Test
    @Rule({"ACC-3", "AU-2"})
    void what_a_rule_refuses_leaves_one_row_for_what_the_outermost_call_was_asked() {
        assertThatThrownBy(() -> guard.guard(call(() -> {
                    asked(Act.SIGN_NOTE);
                    return guard.guard(call(() -> {
                        asked(Act.VIEW_CONSENT);
                        throw new BrokenRule(Broken.NOT_NOW);
                    }));
                })))
                .isInstanceOf(BrokenRule.class);

        assertThat(denied).containsExactly("SIGN_NOTE true");
    }

    @Test
    @Rule("AU-2")
    void a_later_call_of_the_request_is_refused_for_itself() throws Exception {
        guard.guard(call(() -> asked(Act.VIEW_CASE)));
        assertThatThrownBy(() -> guard.guard(call(() -> {
                    asked(Act.START_EXAM);
                    throw new BrokenRule(Broken.NOT_NOW);
                })))
                .isInstanceOf(BrokenRule.class);

        assertThat(denied).containsExactly("START_EXAM true");
    }

    @Test
    @Rule({"ACC-3", "AU-2"})
    void what_is_not_there_behind_an_open_door_leaves_a_row_too() {
        assertThatThrownBy(() -> guard.guard(call(() -> {
                    asked(Act.VIEW_NOTE);
                    throw new NotFound("note");
                })))
                .isInstanceOf(NotFound.class);

        assertThat(denied).containsExactly("VIEW_NOTE true");
    }

    @Test
    @Rule("AU-1")
    void whom_the_circle_refused_is_in_the_log_already_and_the_next_call_is_refused_for_itself() {
        for (int call = 0; call < 2; call++) {
            assertThatThrownBy(() -> guard.guard(call(() -> {
                        trail.written(Act.VIEW_NOTE, MAYA, Outcome.DENIED);
                        throw new NotFound("case");
                    })))
                    .isInstanceOf(NotFound.class);
        }
        assertThat(denied).isEmpty();

        assertThatThrownBy(() -> guard.guard(call(() -> {
                    asked(Act.PRINT_NOTE);
                    throw new NotFound("note");
                })))
                .isInstanceOf(NotFound.class);
        assertThat(denied).containsExactly("PRINT_NOTE true");
    }

    private String asked(Act act) {
        trail.written(act, MAYA);
        return "data";
    }

    private static InvocationContext call(Callable<Object> work) {
        return (InvocationContext) Proxy.newProxyInstance(
                AccessGuardTest.class.getClassLoader(),
                new Class<?>[] {InvocationContext.class},
                (proxy, method, arguments) -> answer(method, work));
    }

    private static Object answer(Method method, Callable<Object> work) throws Exception {
        return method.getName().equals("proceed") ? work.call() : null;
    }
}
