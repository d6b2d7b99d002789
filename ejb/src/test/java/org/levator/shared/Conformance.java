package org.levator.shared;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.stream.Collectors;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What veraPDF says against a PDF. */
public final class Conformance {
    public static final String ACCESSIBLE = "ua1";
    public static final String ARCHIVABLE = "3a";

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Conformance() {}

    /** Empty when the PDF keeps the whole profile. */
    public static Set<String> failedChecks(byte[] pdf, String profile) {
        var flavour = PDFAFlavour.byFlavourId(profile);
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour)) {
            return Foundries.defaultInstance()
                    .createValidator(flavour, false)
                    .validate(parser)
                    .getFailedChecks()
                    .keySet()
                    .stream()
                    .map(Object::toString)
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ModelParsingException | ValidationException | EncryptedPdfException e) {
            throw new AssertionError(e);
        }
    }
}
