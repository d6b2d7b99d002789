package org.levator.it.inside;

import java.util.concurrent.Callable;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.auth.server.SecurityIdentity;
import org.wildfly.security.authz.RoleMapper;
import org.wildfly.security.authz.Roles;

/** A person whom no sign-in server vouched for: any account with any role, or nobody. */
public record Caller(String account, String role) {
    static final String ANONYMOUS = "anonymous";
    static final String NO_ROLE = "none";

    /** @param shipped a class of the application whose boundaries are called */
    <T> T call(ClassLoader shipped, Callable<T> work) throws Exception {
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        thread.setContextClassLoader(shipped);
        try {
            return identity(SecurityDomain.getCurrent()).runAs(work);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private SecurityIdentity identity(SecurityDomain domain) {
        if (role.equals(ANONYMOUS)) {
            return domain.getAnonymousSecurityIdentity();
        }
        var roles = role.equals(NO_ROLE) ? Roles.NONE : Roles.of(role);
        return domain.createAdHocIdentity(account).withDefaultRoleMapper(RoleMapper.constant(roles));
    }
}
