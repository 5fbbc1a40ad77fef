package dev.demur.app;

import dev.demur.core.outbound.AddressCheck;
import dev.demur.core.outbound.AddressRules;
import dev.demur.core.outbound.Network;
import dev.demur.core.outbound.OutboundHttp;
import dev.demur.outbound.GuardedAddresses;
import dev.demur.outbound.GuardedDns;
import dev.demur.outbound.GuardedHttp;
import dev.demur.outbound.HttpTimes;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Clock;
import java.util.List;

/** Puts together what the service sends with, and where it may send to. */
@ApplicationScoped
class OutboundWiring {

    private final DeliverySettings settings;
    private final GuardedDns dns;
    private final GuardedAddresses addresses;

    OutboundWiring(DeliverySettings settings) {
        this.settings = settings;
        this.dns = new GuardedDns(new AddressRules(networks(settings)), InetAddress::getAllByName);
        this.addresses = new GuardedAddresses(dns, settings.plainHttp());
    }

    private static List<Network> networks(DeliverySettings settings) {
        return settings.allowedNetworks().orElseGet(List::of).stream()
                .map(OutboundWiring::network)
                .toList();
    }

    private static Network network(String notation) {
        return Network.parse(notation.strip())
                .orElseThrow(() -> new ConfigurationException(
                        "demur.outbound.allowed-networks takes networks such as 10.0.0.0/8 or fc00::/7, not "
                                + notation));
    }

    @Produces
    @Singleton
    AddressCheck addressCheck() {
        return addresses;
    }

    @Produces
    @Singleton
    OutboundHttp http(Clock clock) {
        return new GuardedHttp(addresses, dns, new HttpTimes(settings.connectTimeout(), settings.timeout()), clock);
    }

    void close(@Disposes OutboundHttp http) throws IOException {
        if (http instanceof GuardedHttp guarded) {
            guarded.close();
        }
    }
}
