package org.levator.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;

/** The inner loop of {@code ./levator dev}: copies changed pages, compiles changed sources, redeploys changed classes. */
final class LiveReload implements Runnable {
    private final Settings settings;
    private final WildFly server;
    private final Console console;
    private final LiveEar ear;
    private FileTime compiled = FileTime.fromMillis(System.currentTimeMillis());

    LiveReload(Settings settings, WildFly server, Console console) {
        this.settings = settings;
        this.server = server;
        this.console = console;
        this.ear = new LiveEar(settings, server.deployed());
    }

    @Override
    public void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                Thread.sleep(400);
                if (ear.syncPages()) {
                    console.say("Pages: changed, reload to see them");
                }
                if (newestSource().compareTo(compiled) > 0) {
                    compile();
                }
                if (ear.syncClasses()) {
                    console.say("Classes: changed, deploying again");
                    server.redeploy();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            console.say("Live changes ended: " + e);
        }
    }

    private FileTime newestSource() throws IOException {
        var newest = FileTime.fromMillis(0);
        for (var module : new String[] {"ejb/src/main", "web/src/main/java", "web/src/main/resources"}) {
            var there = newestIn(settings.root().resolve(module));
            newest = there.compareTo(newest) > 0 ? there : newest;
        }
        return newest;
    }

    private static FileTime newestIn(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return FileTime.fromMillis(0);
        }
        try (var files = Files.walk(folder)) {
            return files.map(file -> FileTime.fromMillis(file.toFile().lastModified()))
                    .max(Comparator.naturalOrder())
                    .orElse(FileTime.fromMillis(0));
        }
    }

    private void compile() throws IOException, InterruptedException {
        compiled = newestSource();
        console.say("Sources: changed, compiling");
        var code = new ProcessBuilder("./mvnw", "-q", "-o", "-pl", "ejb,web", "-am", "compile")
                .directory(settings.root().toFile())
                .inheritIO()
                .start()
                .waitFor();
        if (code != 0) {
            console.say("Sources: they do not compile; the running clinic is unchanged");
        }
    }
}
