package org.levator.web.clinician;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.levator.clinician.PeopleKeeping;
import org.levator.clinician.PersonRow;

/** The people of the clinic, for its administrator. */
@Named
@ViewScoped
public class ColleaguesPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    PeopleKeeping keeping;

    private List<PersonRow> people = List.of();

    public void load() {
        people = keeping.people();
    }

    public List<PersonRow> getPeople() {
        return people;
    }
}
