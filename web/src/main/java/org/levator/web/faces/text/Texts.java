package org.levator.web.faces.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.levator.web.faces.choice.LanguageChoice;

/**
 * The texts of every feature, in the language of the page. In a page: {@code #{msg.consent.title}}, {@code #{msg.consent['stop.hint']}},
 * {@code #{msg.consent.of('asked', day, time)}} with arguments, {@code #{msg.consent.label(row.answer)}} for an enum constant.
 */
@Named("msg")
@RequestScoped
public class Texts extends AbstractMap<String, FeatureTexts> {
    @Inject
    LanguageChoice language;

    @Override
    public FeatureTexts get(Object feature) {
        return new FeatureTexts(feature.toString(), language.getLocale());
    }

    /** The texts of one feature in another language than the page's: a printed document has its own. */
    public FeatureTexts in(Locale locale, String feature) {
        return new FeatureTexts(feature, locale);
    }

    @Override
    public boolean containsKey(Object feature) {
        return FeatureTexts.exist(feature.toString());
    }

    /** The texts of the feature that a type belongs to: a rule in {@code org.levator.letter.content} reads the texts of {@code letter}. */
    public FeatureTexts ofFeatureOf(Class<?> type) {
        var feature = type.getPackageName()
                .replaceFirst("^org\\.levator\\.(web\\.)?", "")
                .split("\\.")[0];
        return get(FeatureTexts.exist(feature) ? feature : "faces");
    }

    @Override
    public Set<Map.Entry<String, FeatureTexts>> entrySet() {
        throw new UnsupportedOperationException("texts are looked up by feature");
    }
}
