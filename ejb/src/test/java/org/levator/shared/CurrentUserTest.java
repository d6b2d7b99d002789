package org.levator.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.SessionContext;
import java.lang.reflect.Proxy;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.levator.Rule;

class CurrentUserTest {
    @Test
    @Rule({"ACC-2", "CON-6"})
    void an_account_with_two_roles_of_the_clinic_is_told_apart_from_one_with_one() {
        assertThat(user(Role.THERAPIST, Role.PRIVACY_OFFICER).hasSeveralRoles()).isTrue();
        assertThat(user(Role.ASSISTANT, Role.RECEPTION).hasSeveralRoles()).isTrue();
        assertThat(user(Role.THERAPIST, "offline_access").hasSeveralRoles()).isFalse();
        assertThat(user().hasSeveralRoles()).isFalse();
    }

    private static CurrentUser user(String... roles) {
        var user = new CurrentUser();
        user.session = (SessionContext) Proxy.newProxyInstance(
                CurrentUserTest.class.getClassLoader(),
                new Class<?>[] {SessionContext.class},
                (proxy, method, arguments) -> Set.of(roles).contains((String) arguments[0]));
        return user;
    }
}
