package dev.demur.outbound;

import java.net.UnknownHostException;

/** A name leads to an address that nothing is sent to. For the client it is as good as unknown. */
final class AddressNotPermittedException extends UnknownHostException {

    private static final long serialVersionUID = 1L;
}
