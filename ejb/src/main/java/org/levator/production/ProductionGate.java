package org.levator.production;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import org.levator.reference.ClinicRow;
import org.levator.reference.ReferenceData;

/**
 * Keeps the whole application from starting where production mode objects. No page, no call and no sign-in is served then, and the
 * server's readiness is down: a half-safe clinic that answers would be used.
 */
@Singleton
@Startup
public class ProductionGate {
    private static final System.Logger LOG = System.getLogger(ProductionGate.class.getName());

    @Inject
    ReferenceData reference;

    @Inject
    DatabaseRights rights;

    @PostConstruct
    void open() {
        var mode = ProductionMode.here();
        if (mode.isOn()) {
            var objections = mode.objections(mark(), rights.role()).toList();
            objections.forEach(sentence -> LOG.log(System.Logger.Level.ERROR, "Levator does not start. {0}", sentence));
            if (!objections.isEmpty()) {
                throw new IllegalStateException(
                        objections.stream().collect(Collectors.joining(" ", "Levator does not start. ", "")));
            }
        }
    }

    ClinicMark mark() {
        return reference
                .findClinic()
                .map(ClinicRow::demo)
                .map(demo -> demo ? ClinicMark.DEMO : ClinicMark.REAL)
                .orElse(ClinicMark.NONE);
    }
}
