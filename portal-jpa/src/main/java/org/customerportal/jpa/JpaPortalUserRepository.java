package org.customerportal.jpa;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.customerportal.page.Slice;
import org.customerportal.problem.StaleVersionException;
import org.customerportal.user.EmailAddress;
import org.customerportal.user.PortalUser;
import org.customerportal.user.PortalUserId;
import org.customerportal.user.PortalUserRepository;
import org.customerportal.user.UserState;

final class JpaPortalUserRepository implements PortalUserRepository {

    private static final Uniques TAKEN = Uniques.key("user.id")
            .or("portal_user_email_unique", "user.email")
            .or("portal_user_number_unique", "user.number");

    private final Rows rows;
    private final AttributeRows attributes;

    JpaPortalUserRepository(Rows rows) {
        this.rows = rows;
        this.attributes = new AttributeRows(rows, AttributeEntity.PERSON);
    }

    /**
     * Locks the row of this person until the unit ends, so that one at a time decides what is kept for the person.
     *
     * @return whether there is one who was not erased
     */
    static boolean held(Rows rows, PortalUserId user) {
        return rows.select(String.class, "select r.state from portal_user r")
                .and("r.id = ?", user.value())
                .held()
                .first(state -> state)
                .filter(state -> !state.equals(UserState.ERASED.name()))
                .isPresent();
    }

    @Override
    public PortalUser add(PortalUser user) {
        return rows.inUnit(() -> {
            PortalUser stored = user.nextVersion();
            rows.insert(TAKEN, UserEntity.of(rows.tenant(), stored));
            attributes.insert(stored.id().value(), stored.traits().attributes());
            return stored;
        });
    }

    @Override
    public PortalUser replace(PortalUser user) {
        return rows.inUnit(() -> {
            PortalUser next = user.nextVersion();
            int replaced = UserEntity.of(rows.tenant(), next)
                    .fill(rows.update(TAKEN, UserEntity.class))
                    .where("r.id = ? and r.version = ?", user.id().value(), user.version());
            if (replaced == 0) {
                throw new StaleVersionException("user", user.version());
            }
            attributes.replace(next.id().value(), next.traits().attributes());
            return next;
        });
    }

    @Override
    public Optional<PortalUser> find(PortalUserId id) {
        return rows.from(UserEntity.class).and("r.id = ?", id.value()).first(UserEntity::user);
    }

    @Override
    public Optional<PortalUser> find(EmailAddress email) {
        return rows.from(UserEntity.class).and("r.email = ?", email.canonical()).first(UserEntity::user);
    }

    @Override
    public List<PortalUser> findAll(Collection<PortalUserId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return rows.from(UserEntity.class)
                .in("r.id", ids.stream().map(PortalUserId::value).toList())
                .list(UserEntity::user);
    }

    @Override
    public List<PortalUser> startingWith(String beginning, int limit) {
        // The limits let every database walk its index, whatever it knows of the text; where the text is found is what
        // counts.
        // Not "like": of a beginning, MariaDB makes limits that leave out every character beyond the basic plane.
        return rows.from(UserEntity.class)
                .and("r.email >= ? and r.email < ?", beginning, after(beginning))
                .and("locate(?, r.email) = 1", beginning)
                .limit(limit)
                .list(UserEntity::user);
    }

    @Override
    public List<PortalUser> list(Slice slice) {
        return rows.from(UserEntity.class).latest("r.createdAt", slice).list(UserEntity::user);
    }

    /** Returns the first text after all that begin so, in the order of code points and in that of UTF-16. */
    private static String after(String beginning) {
        int last = beginning.codePointBefore(beginning.length());
        int next = last + 1 == Character.MIN_SURROGATE ? Character.MAX_SURROGATE + 1 : last + 1;
        String rest = beginning.substring(0, beginning.length() - Character.charCount(last));
        return rest + Character.toString(Math.min(next, Character.MAX_CODE_POINT));
    }
}
