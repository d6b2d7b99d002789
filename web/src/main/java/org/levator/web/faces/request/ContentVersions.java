package org.levator.web.faces.request;

import jakarta.faces.application.ProjectStage;
import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

/** Gives our own styles, scripts and fonts an address that changes with their content, so that browsers may keep them for good. */
public class ContentVersions extends ResourceHandlerWrapper {
    private static final String OURS = "levator";
    private final Map<String, String> versions = new ConcurrentHashMap<>();

    public ContentVersions(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Resource createResource(String name, String library) {
        var resource = super.createResource(name, library);
        if (resource == null) {
            return null;
        }
        return OURS.equals(library) ? new Versioned(resource) : new Kept(resource);
    }

    private String version(Resource resource) {
        var known = versions.get(resource.getResourceName());
        if (known != null) {
            return known;
        }
        var computed = checksum(resource); // reading a style sheet asks for the versions of its fonts
        if (FacesContext.getCurrentInstance().isProjectStage(ProjectStage.Production)) {
            versions.put(resource.getResourceName(), computed);
        }
        return computed;
    }

    private static String checksum(Resource resource) {
        var checksum = new CRC32();
        try (var content = resource.getInputStream()) {
            checksum.update(content.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return Long.toHexString(checksum.getValue());
    }

    /** Its address changes when it does, so nobody needs to ask again. */
    private static class Kept extends ResourceWrapper {
        Kept(Resource wrapped) {
            super(wrapped);
        }

        @Override
        public Map<String, String> getResponseHeaders() {
            var headers = new HashMap<>(super.getResponseHeaders());
            if (FacesContext.getCurrentInstance().isProjectStage(ProjectStage.Production)) {
                headers.put("Cache-Control", "public, max-age=31536000, immutable");
            }
            return headers;
        }
    }

    private class Versioned extends Kept {
        Versioned(Resource wrapped) {
            super(wrapped);
        }

        @Override
        public String getRequestPath() {
            return super.getRequestPath() + "&v=" + version(getWrapped());
        }
    }
}
