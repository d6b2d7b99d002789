package org.levator.shared.server;

import java.util.Locale;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.naming.ImplicitBasicColumnNameSource;
import org.hibernate.boot.model.naming.ImplicitEntityNameSource;
import org.hibernate.boot.model.naming.ImplicitJoinColumnNameSource;
import org.hibernate.boot.model.naming.ImplicitNamingStrategyJpaCompliantImpl;
import org.hibernate.boot.model.source.spi.AttributePath;
import org.hibernate.boot.spi.MetadataBuildingContext;
import org.levator.shared.EpisodeId;

/** {@code episode} of type {@link EpisodeId} is column {@code episode_id}; {@code id} is {@code id}; {@code name.given} is {@code name_given}. */
public class ColumnNaming extends ImplicitNamingStrategyJpaCompliantImpl {
    @Override
    public Identifier determinePrimaryTableName(ImplicitEntityNameSource source) {
        return snake(source.getEntityNaming().getJpaEntityName(), source.getBuildingContext());
    }

    @Override
    public Identifier determineBasicColumnName(ImplicitBasicColumnNameSource source) {
        return snake(flat(source.getAttributePath()), source.getBuildingContext());
    }

    @Override
    public Identifier determineJoinColumnName(ImplicitJoinColumnNameSource source) {
        var owner = source.getAttributePath() == null
                ? source.getReferencedTableName().getText()
                : source.getAttributePath().getProperty();
        return snake(owner + "Id", source.getBuildingContext());
    }

    private static String flat(AttributePath path) {
        var name = path.getFullPath()
                .replaceFirst("^.*\\.(collection&&element|value)\\.", "") // of a list, of a map
                .replace('.', '_');
        if (name.equals("id_uuid")) {
            return "id";
        }
        return name.endsWith("_uuid") ? name.substring(0, name.length() - "uuid".length()) + "id" : name;
    }

    private Identifier snake(String name, MetadataBuildingContext context) {
        var snake = name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
        return toIdentifier(snake, context);
    }
}
