package org.levator.web;

import org.levator.audit.OneLook;

/** Reads, in no transaction and with nothing to log. */
public class JustRead extends OneLook {
    @Override
    public void at(Runnable read) {
        read.run();
    }
}
