package org.levator.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;

/** What stands around every page: the places that this person may go to, her name, and the faults of the last input. */
@Named("frame")
@RequestScoped
public class Frame {
    @Inject
    HttpServletRequest request;

    /** The places of the rail that exist and that this person's role may use. */
    public List<Place> getPlaces() {
        return Stream.of(Place.values())
                .filter(place -> place.roles().stream().anyMatch(request::isUserInRole))
                .filter(place -> exists(place.path()))
                .toList();
    }

    public boolean isSignedIn() {
        return request.getUserPrincipal() != null;
    }

    public String getPerson() {
        return isSignedIn() ? request.getUserPrincipal().getName() : "";
    }

    /** The address of this page, to come back to it. */
    public String getHere() {
        var query = request.getQueryString();
        var path = request.getRequestURI();
        return query == null ? path : path + "?" + query;
    }

    private static boolean exists(String path) {
        return FacesContext.getCurrentInstance()
                        .getApplication()
                        .getResourceHandler()
                        .createViewResource(FacesContext.getCurrentInstance(), path + ".xhtml")
                != null;
    }
}
