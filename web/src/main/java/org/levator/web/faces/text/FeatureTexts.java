package org.levator.web.faces.text;

import java.text.MessageFormat;
import java.util.AbstractMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;

/** The texts of one feature in one language. A key that is missing shows itself, so that it is seen. */
public class FeatureTexts extends AbstractMap<String, String> {
    private final String feature;
    private final Locale locale;
    private final ResourceBundle bundle;

    FeatureTexts(String feature, Locale locale) {
        this.feature = feature;
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(baseName(feature), locale);
    }

    static boolean exist(String feature) {
        try {
            ResourceBundle.getBundle(baseName(feature), Locale.ROOT);
            return true;
        } catch (MissingResourceException noSuchFeature) {
            return false;
        }
    }

    private static String baseName(String feature) {
        return "org.levator.web." + feature + ".messages";
    }

    @Override
    public String get(Object key) {
        return bundle.containsKey(key.toString()) ? bundle.getString(key.toString()) : "?" + feature + "." + key + "?";
    }

    @Override
    public boolean containsKey(Object key) {
        return bundle.containsKey(key.toString());
    }

    /** The text with its arguments filled in. */
    public String of(String key, Object... arguments) {
        return new MessageFormat(get(key), locale).format(arguments);
    }

    /** The word for an enum constant: key {@code Answer.NOT_TODAY}. */
    public String label(Enum<?> constant) {
        return constant == null ? "" : get(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        throw new UnsupportedOperationException("texts are looked up by key");
    }
}
