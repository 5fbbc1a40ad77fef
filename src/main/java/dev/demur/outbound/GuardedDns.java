package dev.demur.outbound;

import dev.demur.core.outbound.AddressRules;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Looks names up and lets only permitted addresses through. The client connects to the very addresses it got from here, so
 * a name that is changed between a look and the next gains nothing. A name with one address that is not permitted has
 * none. Thread-safe.
 */
public final class GuardedDns implements DnsResolver {

    private final AddressRules rules;
    private final Lookup lookup;

    public GuardedDns(AddressRules rules, Lookup lookup) {
        this.rules = rules;
        this.lookup = lookup;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] found = lookup.find(host);
        if (!Arrays.stream(found).allMatch(rules::permits)) {
            throw new AddressNotPermittedException();
        }
        return found;
    }

    /** The name as it is: nothing is asked of it that a look-up could answer. */
    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
