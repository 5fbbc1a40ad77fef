package dev.demur.core.outbound;

import java.net.URI;

/** Looks at an address before anything is sent to it. Whoever sends looks again: names change what they stand for. */
public interface AddressCheck {

    /**
     * Lets an address pass that the service may send to now.
     *
     * @throws AddressRefusedException with a reason for whoever gave the address
     */
    void require(URI address) throws AddressRefusedException;
}
