package dev.demur.outbound;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Finds the addresses of a name. */
@FunctionalInterface
public interface Lookup {

    /** All of them, at least one. A name that is an address written out is that address. */
    InetAddress[] find(String host) throws UnknownHostException;
}
