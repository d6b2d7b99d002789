package org.levator.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The EAR as folders, for {@code ./levator dev}: pages and styles are read where they lie, classes after a redeploy. */
final class LiveEar {
    private final Settings settings;
    private final Path ear;

    LiveEar(Settings settings, Path ear) {
        this.settings = settings;
        this.ear = ear;
    }

    void build() throws IOException {
        Archive.delete(ear);
        Archive.copy(settings.root().resolve("ear/target/levator"), ear);
        Files.delete(ear.resolve("levator-ejb.jar"));
        Files.delete(ear.resolve("levator-web.war"));
        Archive.copy(settings.root().resolve("ejb/target/classes"), ear.resolve("levator-ejb.jar"));
        Archive.copy(settings.root().resolve("web/target/levator-web"), ear.resolve("levator-web.war"));
        syncPages();
        syncClasses();
    }

    /** @return whether anything changed */
    boolean syncPages() throws IOException {
        return sync(settings.root().resolve("web/src/main/webapp"), ear.resolve("levator-web.war"));
    }

    /** @return whether anything changed, so that a redeploy is due */
    boolean syncClasses() throws IOException {
        var web = sync(settings.root().resolve("web/target/classes"), ear.resolve("levator-web.war/WEB-INF/classes"));
        return sync(settings.root().resolve("ejb/target/classes"), ear.resolve("levator-ejb.jar")) || web;
    }

    private static boolean sync(Path source, Path target) throws IOException {
        var changed = false;
        try (var files = Files.walk(source)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var to = target.resolve(source.relativize(file));
                if (!Files.exists(to) || Files.getLastModifiedTime(to).compareTo(Files.getLastModifiedTime(file)) < 0) {
                    Archive.makeRoomFor(to);
                    Files.copy(file, to, StandardCopyOption.REPLACE_EXISTING);
                    changed = true;
                }
            }
        }
        return changed;
    }
}
