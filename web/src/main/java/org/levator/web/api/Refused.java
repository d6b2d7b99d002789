package org.levator.web.api;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.levator.shared.NotFound;
import org.levator.web.faces.fault.Mishaps;
import org.levator.web.faces.fault.Refusals;

/** A refusal says no more than its kind: what was typed is never repeated. */
final class Refused {
    private Refused() {}

    private static Response with(Status status) {
        return Response.status(status).build();
    }

    /** Not there, or not for this person. */
    @Provider
    public static class Missing implements ExceptionMapper<NotFound> {
        @Override
        public Response toResponse(NotFound missing) {
            return with(Status.NOT_FOUND);
        }
    }

    /** A value that cannot be kept. */
    @Provider
    public static class Invalid implements ExceptionMapper<ConstraintViolationException> {
        @Override
        public Response toResponse(ConstraintViolationException invalid) {
            return with(Status.BAD_REQUEST);
        }
    }

    /** No JSON, or not what the call takes. */
    @Provider
    public static class Unreadable implements ExceptionMapper<ProcessingException> {
        @Override
        public Response toResponse(ProcessingException unreadable) {
            return with(Status.BAD_REQUEST);
        }
    }

    /** Not this role's work. */
    @Provider
    public static class Forbidden implements ExceptionMapper<EJBAccessException> {
        @Inject
        Refusals refusals;

        @Override
        public Response toResponse(EJBAccessException forbidden) {
            refusals.byRole();
            return with(Status.FORBIDDEN);
        }
    }

    /** A fault of ours: only its number goes out. */
    @Provider
    public static class Broken implements ExceptionMapper<RuntimeException> {
        @Inject
        Mishaps mishaps;

        @Override
        public Response toResponse(RuntimeException fault) {
            if (fault instanceof WebApplicationException known) {
                return Response.status(known.getResponse().getStatus()).build();
            }
            return Response.serverError()
                    .header(Mishaps.HEADER, mishaps.report(fault))
                    .build();
        }
    }
}
