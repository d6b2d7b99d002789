package org.levator.local;

/** One of the programs a clinic runs on. */
interface Server {
    /** The name of its log and pid, and the one people read. */
    String name();

    /** Starts the program; returns at once. Starting again after a crash must do. */
    void start();

    /** Returns when the program answers, and answers as ours. */
    void awaitReady();

    /** The running process, for the one who watches it. */
    Process process();

    void stop();
}
