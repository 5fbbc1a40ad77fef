package dev.demur.web;

import dev.demur.core.access.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The pages of the navigation, in its order. */
enum Section {
    COMPOSE("/", Role.CHECKER),
    REVIEWS("/reviews", Role.AUTHOR),
    RULES("/rules", Role.CHECKER),
    INSIGHTS("/insights", Role.AUTHOR),
    AUDIT("/audit", Role.ADMIN),
    KEYS("/keys", Role.ADMIN);

    private final String address;
    private final Role least;

    Section(String address, Role least) {
        this.address = address;
        this.least = least;
    }

    /** Those that somebody of the role may see. */
    static List<Section> of(Role role) {
        return Arrays.stream(values())
                .filter(section -> role.includes(section.least))
                .toList();
    }

    /** Its name in the message bundle. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String address() {
        return address;
    }

    /** The least role that may see it. */
    public Role least() {
        return least;
    }

    /** Whether the path is of this section: its first page, or one below it. */
    public boolean holds(String path) {
        return path.equals(address) || (this != COMPOSE && path.startsWith(address + "/"));
    }
}
