package dev.demur.rest;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings under {@code demur.people}: what of an OpenID token says who somebody is. Roles are Quarkus' to find. */
@ConfigMapping(prefix = "demur.people")
interface PeopleSettings {

    /** The claim with the id of the workspace; a token without one is for the first. */
    @WithDefault("workspace")
    String workspaceClaim();
}
