package org.levator.shared;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import java.util.List;

/** Who is calling, as the sign-in server told. */
@Stateless
@ExcludeDefaultInterceptors // they ask it themselves
@PermitAll
@DeclareRoles({Role.THERAPIST, Role.ASSISTANT, Role.STUDENT, Role.RECEPTION, Role.CLINIC_ADMIN, Role.PRIVACY_OFFICER})
public class CurrentUser {
    private static final List<String> ROLES = List.of(
            Role.THERAPIST, Role.STUDENT, Role.ASSISTANT, Role.RECEPTION, Role.PRIVACY_OFFICER, Role.CLINIC_ADMIN);

    @Resource
    SessionContext session;

    /** The user name at the sign-in server, for instance {@code claire.boisvert}. */
    public String account() {
        return session.getCallerPrincipal().getName();
    }

    /** The role that she has. */
    public String role() {
        return ROLES.stream().filter(session::isCallerInRole).findFirst().orElse("none");
    }

    /** Then it could not be told for which of them she sees and does something (ACC-2): the sign-in is refused. */
    public boolean hasSeveralRoles() {
        return ROLES.stream().filter(session::isCallerInRole).count() > 1;
    }

    public boolean is(String role) {
        return session.isCallerInRole(role);
    }
}
