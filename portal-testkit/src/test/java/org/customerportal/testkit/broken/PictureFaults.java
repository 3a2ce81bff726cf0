package org.customerportal.testkit.broken;

import static org.customerportal.testkit.broken.Faults.dawdle;

import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.customerportal.TenantStorage;
import org.customerportal.account.picture.DrawnPicture;
import org.customerportal.account.picture.Picture;
import org.customerportal.account.picture.PictureRepository;
import org.customerportal.page.Slice;
import org.customerportal.user.PortalUserId;

/** What can be wrong with profile pictures. */
final class PictureFaults {

    private static final Slice ALL = new Slice(10_000, Optional.empty());
    private static final int SHORT_COLUMN = 65_535;

    private PictureFaults() {}

    static Stream<Fault> all() {
        return Stream.concat(kept(), taken());
    }

    private static Stream<Fault> kept() {
        return Stream.of(
                pictures("a picture that is cut to what a column takes", tenant -> new Object() {
                    public boolean put(Picture picture) {
                        byte[] png = picture.drawn().png();
                        byte[] cut = Arrays.copyOf(png, Math.min(png.length, SHORT_COLUMN));
                        return tenant.pictures()
                                .put(new Picture(picture.user(), new DrawnPicture(cut), picture.changedAt()));
                    }
                }),
                pictures("the time of a picture cut to milliseconds", tenant -> new Object() {
                    public boolean put(Picture picture) {
                        return tenant.pictures()
                                .put(new Picture(
                                        picture.user(),
                                        picture.drawn(),
                                        picture.changedAt().truncatedTo(ChronoUnit.MILLIS)));
                    }
                }),
                pictures("a first picture that stays", tenant -> new Object() {
                    public boolean put(Picture picture) {
                        return tenant.pictures().find(picture.user()).isPresent()
                                || tenant.pictures().put(picture);
                    }
                }),
                pictures("a picture of somebody unknown that seems to be kept", tenant -> new Object() {
                    public boolean put(Picture picture) {
                        tenant.pictures().put(picture);
                        return true;
                    }
                }),
                pictures("a picture that gives way to one that was sent at once", tenant -> new Object() {
                            public boolean put(Picture picture) {
                                Optional<Picture> before = tenant.pictures().find(picture.user());
                                dawdle();
                                return before.isEmpty()
                                                == tenant.pictures()
                                                        .find(picture.user())
                                                        .isEmpty()
                                        && tenant.pictures().put(picture);
                            }
                        })
                        .inRaces());
    }

    private static Stream<Fault> taken() {
        return Stream.of(
                pictures("a picture for everybody who is asked for", tenant -> new Object() {
                    public Set<PortalUserId> among(Collection<PortalUserId> people) {
                        return tenant.pictures().among(people).isEmpty() ? Set.of() : new HashSet<>(people);
                    }
                }),
                pictures("at most fifty pictures at once", tenant -> new Object() {
                    public Set<PortalUserId> among(Collection<PortalUserId> people) {
                        return tenant.pictures()
                                .among(people.stream()
                                        .skip(people.size() > 50 ? 50 : 0)
                                        .toList());
                    }
                }),
                pictures("pictures that are taken away from everybody", tenant -> new Object() {
                    public boolean remove(PortalUserId user) {
                        boolean removed = tenant.pictures().remove(user);
                        tenant.users()
                                .list(ALL)
                                .forEach(each -> tenant.pictures().remove(each.id()));
                        return removed;
                    }
                }),
                pictures("a picture that is looked for before it is taken away", tenant -> new Object() {
                            public boolean remove(PortalUserId user) {
                                boolean there = tenant.pictures().find(user).isPresent();
                                dawdle();
                                tenant.pictures().remove(user);
                                return there;
                            }
                        })
                        .inRaces());
    }

    private static Fault pictures(String title, Function<TenantStorage, Object> wrong) {
        return Fault.in(PictureRepository.class, title, wrong);
    }
}
