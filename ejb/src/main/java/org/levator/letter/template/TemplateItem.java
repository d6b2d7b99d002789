package org.levator.letter.template;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.levator.letter.content.ContentItem;

/** The heading of one item, and the text it starts with; {@code text} may be {@code null}. */
@Embeddable
public record TemplateItem(@Enumerated(EnumType.STRING) ContentItem content, String heading, String text) {}
