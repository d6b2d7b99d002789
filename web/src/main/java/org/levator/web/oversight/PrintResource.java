package org.levator.web.oversight;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.function.Function;
import org.levator.oversight.paper.Listing;
import org.levator.oversight.paper.PagePrinting;
import org.levator.oversight.paper.Paper;
import org.levator.oversight.paper.PrintCase;
import org.levator.oversight.paper.PrintList;
import org.levator.sealing.BreachChecking;
import org.levator.sealing.SealedId;
import org.levator.shared.EpisodeId;
import org.levator.shared.PatientId;
import org.levator.shared.VisitId;

/** Told by each page that is being printed, what its frame says that it shows (ACC-3). */
@Path("/prints")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
public class PrintResource {
    @Inject
    PagePrinting printing;

    @Inject
    BreachChecking checking;

    @POST
    public void ofNobody() {
        printing.ofNobody();
    }

    @POST
    @Path("list")
    public void ofList(@QueryParam("of") String list, @QueryParam("shown") String shown) {
        printing.ofList(new PrintList(read(list, Listing::valueOf), read(shown, Integer::parseUnsignedInt)));
    }

    @POST
    @Path("patient/{patient}")
    public void ofPatient(@PathParam("patient") String patient) {
        printing.ofPatient(read(patient, PatientId::of));
    }

    @POST
    @Path("case/{case}")
    public void ofCase(
            @PathParam("case") String episode, @QueryParam("paper") String paper, @QueryParam("visit") String visit) {
        printing.ofCase(new PrintCase(
                read(paper, Paper::valueOf),
                read(episode, EpisodeId::of),
                visit == null ? null : read(visit, VisitId::of)));
    }

    @POST
    @Path("sealed/{sealed}")
    public void ofSealed(@PathParam("sealed") String sealed) {
        checking.printed(read(sealed, SealedId::of));
    }

    private static <T> T read(String text, Function<String, T> how) {
        if (text == null) {
            throw new BadRequestException();
        }
        try {
            return how.apply(text);
        } catch (IllegalArgumentException notSentByOurPage) {
            throw new BadRequestException();
        }
    }
}
