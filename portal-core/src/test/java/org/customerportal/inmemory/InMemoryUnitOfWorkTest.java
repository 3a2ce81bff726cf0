package org.customerportal.inmemory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.customerportal.TenantStorage;
import org.customerportal.page.PageRequest;
import org.customerportal.portal.TenantId;
import org.customerportal.problem.StaleVersionException;
import org.customerportal.user.EmailAddress;
import org.customerportal.user.PortalUser;
import org.customerportal.user.PortalUserId;
import org.customerportal.user.Profile;
import org.junit.jupiter.api.Test;

/** What the contracts leave open, because a database may answer otherwise: with patience, or with another exception. */
class InMemoryUnitOfWorkTest {

    private final TenantStorage storage = InMemoryPortalStorage.create().tenant(TenantId.DEFAULT);
    private final PortalUser ada = user("ada@example.org");
    private final PortalUser bob = user("bob@example.org");

    @Test
    void refusesAtOnceWhatWouldWaitForTheSurroundingUnit() {
        storage.work().run(() -> {
            storage.users().add(ada);
            assertThatThrownBy(() ->
                            storage.work().independent(() -> storage.users().add(ada)))
                    .isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() ->
                            storage.work().independent(() -> storage.users().add(user("ADA@example.org"))))
                    .isInstanceOf(IllegalStateException.class);
            return storage.work().independent(() -> storage.users().add(bob));
        });

        assertThat(storage.users().list(PageRequest.first().slice("all")))
                .extracting(PortalUser::id)
                .containsExactlyInAnyOrder(ada.id(), bob.id());
    }

    @Test
    void keepsAnActionOfAnIndependentUnitOutOfTheSurroundingOne() {
        assertThatThrownBy(() -> storage.work().run(() -> {
                    storage.work().independent(() -> {
                        storage.work().afterCommit(() -> storage.users().add(ada));
                        return "action registered";
                    });
                    throw new IllegalStateException("on purpose");
                }))
                .hasMessage("on purpose");

        assertThat(storage.users().find(ada.id())).isPresent();
    }

    @Test
    void letsOthersWriteWhileAUnitHasOnlyBeenRefused() {
        storage.users().add(ada);

        PortalUser added = storage.work().run(() -> {
            assertThatThrownBy(() -> storage.users().replace(ada)).isInstanceOf(StaleVersionException.class);
            return onAnotherThread(() -> storage.users().add(bob));
        });

        assertThat(added.version()).isOne();
    }

    private static <T> T onAnotherThread(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work)
                .orTimeout(10, TimeUnit.SECONDS)
                .join();
    }

    private static PortalUser user(String email) {
        return PortalUser.invite(
                new PortalUserId(UUID.randomUUID()),
                EmailAddress.parse(email).orElseThrow(),
                Profile.unnamed(Locale.ENGLISH, ZoneOffset.UTC),
                Instant.EPOCH);
    }
}
