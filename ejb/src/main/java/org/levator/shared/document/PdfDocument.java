package org.levator.shared.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;

/**
 * A sheet as a PDF that a screen reader reads in order and an archive can keep: PDF/UA-1 and PDF/A-3a. Every glyph comes
 * from fonts shipped here, colours from the sRGB profile of the Java platform, and nothing outside is ever fetched.
 */
public final class PdfDocument {
    private static final String TEXT = "Noto Sans";
    private static final String SYMBOLS = "DejaVu Sans"; // the text's family has no ≥ and no arrow

    static {
        XRLog.setLoggingEnabled(false); // its messages can quote the document
    }

    private PdfDocument() {}

    /** The PDF's bytes; takes some hundred milliseconds. */
    public static byte[] of(Sheet sheet) {
        var out = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfAConformance.PDFA_3_A)
                .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                .useExternalResourceAccessControl(
                        (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .withProducer("Levator")
                .withW3cDocument(SheetMarkup.of(sheet, stylesheet()), null)
                .toStream(out);
        font(builder, TEXT, "NotoSans-Regular.ttf", 400, FontStyle.NORMAL);
        font(builder, TEXT, "NotoSans-Bold.ttf", 700, FontStyle.NORMAL);
        font(builder, TEXT, "NotoSans-Italic.ttf", 400, FontStyle.ITALIC);
        font(builder, SYMBOLS, "DejaVuSans.ttf", 400, FontStyle.NORMAL);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    public static int pages(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void font(PdfRendererBuilder builder, String family, String file, int weight, FontStyle style) {
        builder.useFont(() -> resource("fonts/" + file), family, weight, style, true);
    }

    private static String stylesheet() {
        try (var css = resource("sheet.css")) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String name) {
        return PdfDocument.class.getResourceAsStream(name);
    }
}
