package org.customerportal.spring;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The settings of the portal that belong to the installation. What a portal is, stands in its definition.
 *
 * @param enabled whether there is a portal at all
 * @param tenant the tenant to serve
 * @param storage where everything is kept
 * @param passwordMinimum the least number of characters of a new password, 8 to 64
 * @param keys what seals second factors; without keys there are none
 * @param mail how mail leaves
 * @param jpa the database
 * @param security the chain that keeps the host's sign-in off the customers' addresses
 * @param hostSignIn how customers sign in to the host, where a {@link CustomerResolver} tells who they are
 * @param pages the pages
 * @param upkeep what is done in the background
 */
@ConfigurationProperties("portal")
public record PortalProperties(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("default") String tenant,
        @DefaultValue("auto") Storage storage,
        @DefaultValue("15") int passwordMinimum,
        @DefaultValue Keys keys,
        @DefaultValue Mail mail,
        @DefaultValue Jpa jpa,
        @DefaultValue Security security,
        @DefaultValue HostSignIn hostSignIn,
        @DefaultValue Pages pages,
        @DefaultValue Upkeep upkeep) {

    /** Where everything is kept. */
    public enum Storage {
        /** In the host's database if {@code portal-jpa} is there, else in memory, with a warning. */
        AUTO,
        /** In memory, lost at the end of the process. */
        MEMORY
    }

    /**
     * The keys of the installation. Keep them out of the configuration that is checked in.
     *
     * @param current the name of the key that seals from now on
     * @param ring the keys by their names, each 32 bytes as base64
     */
    public record Keys(
            @Nullable String current, @DefaultValue Map<String, String> ring) {}

    /**
     * How mail leaves.
     *
     * @param enabled whether the host's {@code JavaMailSender} is used
     * @param from the address that mail comes from; must be given while {@code enabled}
     */
    public record Mail(
            @DefaultValue("true") boolean enabled, @Nullable String from) {}

    /**
     * The database.
     *
     * @param enabled whether {@code portal-jpa} is used when it is there
     * @param migrate whether the tables are created and brought up to date at start
     * @param entityManagerFactory the bean whose persistence unit takes our tables in
     * @param longestRead how long a search may take, and a list that no index bounds; whole seconds, at least one
     */
    public record Jpa(
            @DefaultValue("true") boolean enabled,
            @DefaultValue("true") boolean migrate,
            @DefaultValue("entityManagerFactory") String entityManagerFactory,
            @DefaultValue("5s") Duration longestRead) {}

    /**
     * The security chain.
     *
     * @param enabled whether Spring Security is told to leave the customers' addresses to the portal
     */
    public record Security(@DefaultValue("true") boolean enabled) {}

    /**
     * How customers sign in to the host. Without a {@link CustomerResolver} none of it counts.
     *
     * @param login where people sign in, below the context path; without it nobody is sent there
     * @param logout where people sign out, below the context path or a whole address; without it the pages offer no way
     * @param only whether the portal's own sign-in gives way to {@code login}, or stands beside it
     */
    public record HostSignIn(
            @Nullable String login,
            @Nullable String logout,
            @DefaultValue("true") boolean only) {}

    /**
     * The pages.
     *
     * @param enabled whether there are any
     * @param maxBody the largest body that a form may send
     * @param cache whether templates are kept once read; turn it off while writing some
     */
    public record Pages(
            @DefaultValue("true") boolean enabled,
            @DefaultValue("256KB") DataSize maxBody,
            @DefaultValue("true") boolean cache) {}

    /**
     * What is done in the background.
     *
     * @param enabled whether a thread of ours does it; if not, the host calls {@code CustomerPortal.upkeep()}
     * @param interval how long the thread waits for a change before it looks by itself
     */
    public record Upkeep(
            @DefaultValue("true") boolean enabled,
            @DefaultValue("30s") Duration interval) {}
}
