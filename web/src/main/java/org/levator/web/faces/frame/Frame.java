package org.levator.web.faces.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.levator.shared.Role;

/** What stands around every page: the places that this person may go to, her name, and the faults of the last input. */
@Named("frame")
@RequestScoped
public class Frame {
    @Inject
    HttpServletRequest request;

    @Inject
    Colleague colleague;

    /** The places of the rail that exist and that this person's role may use. */
    public List<Place> getPlaces() {
        return Stream.of(Place.values())
                .filter(place -> place.roles().stream().anyMatch(request::isUserInRole))
                .filter(place -> exists(place.path()))
                .toList();
    }

    /** Whether this person may look for patients: clinicians in their circle, reception among all. */
    public boolean isSearching() {
        return isClinical() || request.isUserInRole(Role.RECEPTION);
    }

    public boolean isClinical() {
        return Stream.of(Role.THERAPIST, Role.ASSISTANT, Role.STUDENT).anyMatch(request::isUserInRole);
    }

    /** Whether this person may open a case outside her circle. */
    public boolean isTherapist() {
        return request.isUserInRole(Role.THERAPIST);
    }

    public boolean isAdministrator() {
        return request.isUserInRole(Role.CLINIC_ADMIN);
    }

    public boolean isSignedIn() {
        return request.getUserPrincipal() != null;
    }

    public String getPerson() {
        return isSignedIn() ? colleague.name() : "";
    }

    /** Whether everyone in this database is made up. */
    public boolean isDemo() {
        return isSignedIn() && colleague.isOfDemoClinic();
    }

    /** The address of this page, or of the page that failed, to come back to it. */
    public String getHere() {
        var failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) != null;
        var path = failed ? request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) : request.getRequestURI();
        var query = request.getQueryString();
        return query == null ? path.toString() : path + "?" + query;
    }

    private static boolean exists(String path) {
        return FacesContext.getCurrentInstance()
                        .getApplication()
                        .getResourceHandler()
                        .createViewResource(FacesContext.getCurrentInstance(), path + ".xhtml")
                != null;
    }
}
