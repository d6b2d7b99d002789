package org.levator.it.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.levator.Rule;
import org.levator.it.Visitor;

/** From sign-in to sign-out. */
class SessionIT {
    private static final String THERAPIST = "priya.natarajan";
    private static final String PLANTED = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.localhost";

    @Test
    @Rule("AS-1")
    void a_planted_session_id_never_becomes_valid() {
        var visitor = Visitor.anonymous();
        visitor.plantSession(PLANTED);
        assertThat(visitor.signIn(THERAPIST, "home").statusCode()).isEqualTo(200);
        assertThat(visitor.session()).isPresent().get().isNotEqualTo(PLANTED);
        var thief = Visitor.anonymous();
        thief.plantSession(PLANTED);
        assertThat(thief.get("home").statusCode()).isEqualTo(302);
    }

    @Test
    @Rule("AS-1")
    void the_session_id_from_before_sign_in_is_worth_nothing_after_it() {
        var visitor = Visitor.anonymous();
        visitor.get("public/signed-out");
        visitor.get("home");
        var before = visitor.session();
        visitor.signIn(THERAPIST, "home");
        assertThat(visitor.session()).isPresent().isNotEqualTo(before);
        before.ifPresent(old -> {
            var thief = Visitor.anonymous();
            thief.plantSession(old);
            assertThat(thief.get("home").statusCode()).isEqualTo(302);
        });
    }

    @Test
    @Rule("AS-4")
    void signing_out_ends_both_sessions() {
        var visitor = Visitor.signedIn(THERAPIST);
        var session = visitor.session().orElseThrow();
        var after = visitor.followed(visitor.post("signout", Map.of(), Forms.ours()));
        assertThat(after.uri().getPath()).isEqualTo("/public/signed-out");
        assertThat(visitor.open("home").body())
                .as("the sign-in server asks again")
                .contains("kc-form-login");
        var thief = Visitor.anonymous();
        thief.plantSession(session);
        assertThat(thief.get("home").statusCode()).as("the old session").isEqualTo(302);
    }

    @Test
    @Rule("AS-4")
    void signing_out_is_no_link() {
        var visitor = Visitor.signedIn(THERAPIST);
        visitor.get("signout");
        assertThat(visitor.get("home").statusCode()).isEqualTo(200);
    }

    /** Two tabs, and the second began to sign in after the first. */
    @Test
    @Rule("OX-5")
    void the_form_of_another_tab_signs_in_to_its_own_page() {
        var visitor = Visitor.anonymous();
        var first = visitor.signInForm("home?day=2026-11-20");
        visitor.signInForm("directory");
        var page = visitor.fillIn(first, THERAPIST);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.uri().getPath() + "?" + page.uri().getQuery()).isEqualTo("/home?day=2026-11-20");
    }

    @ParameterizedTest
    @CsvSource({"en, did not come through", "fr, n’a pas abouti"})
    @Rule("OX-5")
    void a_sign_in_that_keeps_failing_is_told_and_not_tried_for_ever(String language, String sentence) {
        var visitor = Visitor.anonymous().reading(language);
        var refused = "home?day=2026-11-20&state=none&session_state=1&iss=x&code=none";
        var first = visitor.get(refused);
        assertThat(first.statusCode()).isEqualTo(303);
        assertThat(first.headers().firstValue("Location")).contains("/home?day=2026-11-20");
        var second = visitor.open(refused);
        assertThat(second.uri().getPath()).isEqualTo("/public/signed-out");
        assertThat(second.body()).contains(sentence, "href=\"/home?day=2026-11-20\"");
    }

    @Test
    void a_deep_link_leads_through_sign_in_to_its_page() {
        var page = Visitor.anonymous().signIn("renee.gagnon", "home?day=2026-11-20");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.uri().getPath() + "?" + page.uri().getQuery()).isEqualTo("/home?day=2026-11-20");
    }
}
