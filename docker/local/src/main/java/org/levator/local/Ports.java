package org.levator.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/**
 * The clinic's loopback ports: chosen once and kept, so that its address and bookmarks stay. They lie below the range
 * from which systems give ports to outgoing connections.
 */
record Ports(int web, int management, int signIn, int signInHealth, int database) {
    private static final String FILE = "ports.properties";
    private static final String[] NAMES = {"web", "management", "sign-in", "sign-in-health", "database"};
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int LOWEST = 20_000;
    private static final int HIGHEST = 30_000;

    /** The ports kept in the folder, if all of them are free; else none. */
    static Optional<Ports> kept(Folder folder) {
        var ports = all(folder);
        return ports.length > 0 && Arrays.stream(ports).allMatch(Ports::isFree)
                ? Optional.of(of(ports))
                : Optional.empty();
    }

    /** Those of a clinic that runs. */
    static Ports chosen(Folder folder) {
        return of(all(folder));
    }

    /** One that is kept in the folder and that somebody holds. */
    static Optional<Integer> taken(Folder folder) {
        return Arrays.stream(all(folder)).filter(port -> !isFree(port)).boxed().findFirst();
    }

    private static int[] all(Folder folder) {
        var values = folder.load(FILE);
        return values.stringPropertyNames().containsAll(Arrays.asList(NAMES))
                ? Arrays.stream(NAMES)
                        .mapToInt(name -> Integer.parseInt(values.getProperty(name)))
                        .toArray()
                : new int[0];
    }

    static Ports choose(Folder folder) {
        var taken = new HashSet<Integer>();
        var ports = Arrays.stream(NAMES).mapToInt(name -> free(taken)).toArray();
        var values = new Properties();
        for (var i = 0; i < NAMES.length; i++) {
            values.setProperty(NAMES[i], Integer.toString(ports[i]));
        }
        folder.store(FILE, values, "Loopback ports of this clinic. Change them while it is down.");
        return of(ports);
    }

    static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static int free(Set<Integer> taken) {
        while (true) {
            var port = RANDOM.nextInt(LOWEST, HIGHEST);
            if (isFree(port) && taken.add(port)) {
                return port;
            }
        }
    }

    private static Ports of(int... ports) {
        return new Ports(ports[0], ports[1], ports[2], ports[3], ports[4]);
    }
}
