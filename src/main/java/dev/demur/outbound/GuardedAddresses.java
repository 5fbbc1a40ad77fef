package dev.demur.outbound;

import dev.demur.core.outbound.AddressCheck;
import dev.demur.core.outbound.AddressRefusedException;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;

/** Looks at how an address is written and where it leads. Thread-safe. */
public final class GuardedAddresses implements AddressCheck {

    private static final int LONGEST = 2000;
    private static final int LAST_PORT = 65_535;

    private final GuardedDns dns;
    private final boolean plainHttp;

    public GuardedAddresses(GuardedDns dns, boolean plainHttp) {
        this.dns = dns;
        this.plainHttp = plainHttp;
    }

    @Override
    public void require(URI address) throws AddressRefusedException {
        requireForm(address);
        try {
            dns.resolve(address.getHost());
        } catch (AddressNotPermittedException e) {
            throw new AddressRefusedException("must lead to a public address, or to a network the operator allows");
        } catch (UnknownHostException e) {
            throw new AddressRefusedException("must have a host that is known to DNS");
        }
    }

    /** Lets an address pass that is written as it has to be, wherever it leads. */
    void requireForm(URI address) throws AddressRefusedException {
        if (address.toString().length() > LONGEST) {
            throw new AddressRefusedException("must have at most %d characters".formatted(LONGEST));
        }
        if (!isScheme(address.getScheme())) {
            throw new AddressRefusedException(
                    plainHttp ? "must begin with https:// or http://" : "must begin with https://");
        }
        if (address.getHost() == null || address.getPort() == 0 || address.getPort() > LAST_PORT) {
            throw new AddressRefusedException("must name a host");
        }
        if (address.getRawUserInfo() != null || address.getRawFragment() != null) {
            throw new AddressRefusedException("must have neither a user nor a fragment");
        }
    }

    private boolean isScheme(String scheme) {
        String lower = scheme == null ? "" : scheme.toLowerCase(Locale.ROOT);
        return lower.equals("https") || (plainHttp && lower.equals("http"));
    }
}
