package org.levator.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;

/** Which pages there are: nothing links to one that is not. */
@Named("pages")
@RequestScoped
public class Pages {
    /** @param path for instance {@code /note} */
    public boolean has(String path) {
        var faces = FacesContext.getCurrentInstance();
        return faces.getApplication().getResourceHandler().createViewResource(faces, path + ".xhtml") != null;
    }
}
