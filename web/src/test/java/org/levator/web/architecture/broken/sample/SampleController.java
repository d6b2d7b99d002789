package org.levator.web.architecture.broken.sample;

import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;

/** Breaks the rules for pages: by its name, its state, its clock, the entity and the database it sees. */
@Named("sample")
public class SampleController {
    static int calls;

    EntityManager em;

    SampleEntity find() {
        calls++;
        System.out.println(LocalDate.now());
        return em.find(SampleEntity.class, calls);
    }
}
