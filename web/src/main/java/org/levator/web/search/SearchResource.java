package org.levator.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.levator.search.PatientSearch;
import org.levator.search.SearchHit;
import org.levator.search.SearchText;

/** Answers the search field on top of every page, by POST: what is looked for never stands in an address (PAT-4). */
@Path("/search")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SearchResource {
    @Inject
    PatientSearch search;

    @POST
    public Map<String, Object> find(SearchBody body) {
        if (body == null) {
            throw new BadRequestException();
        }
        var result = search.find(new SearchText(body.text));
        return Map.of("hits", result.hits().stream().map(SearchResource::row).toList(), "more", result.more());
    }

    private static Map<String, String> row(SearchHit hit) {
        return Map.of(
                "name",
                hit.name().full(),
                "born",
                hit.born().toString(),
                "number",
                hit.episode() == null ? "" : hit.number(),
                "path",
                hit.episode() == null ? "/patient?id=" + hit.patient() : "/case?id=" + hit.episode());
    }
}
