package org.levator.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;

/** A page that is read and not written in tells here, by {@link Asked}'s header, that somebody is at it; 401 when the sign-in is over. */
@Path("/presence")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
public class PresenceResource {
    @POST
    public void tell() {
        // IdleSignOut has heard it
    }
}
