package org.levator.letter;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** The heading of one item, and the text it starts with; {@code text} may be {@code null}. */
@Embeddable
record TemplateItem(@Enumerated(EnumType.STRING) ContentItem content, String heading, String text) {}
