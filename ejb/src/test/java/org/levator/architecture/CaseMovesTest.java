package org.levator.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.episode.CaseKeeping;
import org.levator.episode.Episode;

/** Nothing that is found, resolved or written moves a case: a person does, on its page. */
class CaseMovesTest {
    private static final Set<String> MOVES = Set.of("moveTo", "livesOn");

    @Test
    @Rule("CAS-4")
    void a_case_is_moved_by_what_its_page_asks_and_by_nothing_else() {
        assertThat(movers()).containsOnly(CaseKeeping.class.getName());
    }

    @Test
    @Rule("CAS-4")
    void and_nothing_in_the_domain_asks_for_that() {
        assertThat(CodeRulesTest.CODE.get(CaseKeeping.class).getDirectDependenciesToSelf())
                .isEmpty();
    }

    private static Stream<String> movers() {
        var episode = CodeRulesTest.CODE.get(Episode.class);
        return episode.getAccessesToSelf().stream()
                .filter(access -> MOVES.contains(access.getName()))
                .map(access -> access.getOriginOwner())
                .filter(caller -> !caller.equals(episode))
                .map(JavaClass::getName);
    }
}
