package org.customerportal.rules;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.customerportal.rules.Refusals.assertNotFound;
import static org.customerportal.rules.Refusals.assertRightMissing;
import static org.customerportal.rules.Refusals.refused;
import static org.customerportal.rules.Refusals.violations;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.customerportal.StaffFace;
import org.customerportal.account.picture.DrawnPicture;
import org.customerportal.account.picture.Picture;
import org.customerportal.conversation.AddComment;
import org.customerportal.conversation.CommentId;
import org.customerportal.conversation.CommentView;
import org.customerportal.event.Actor;
import org.customerportal.event.EventSubject;
import org.customerportal.event.EventType;
import org.customerportal.organization.OrganizationId;
import org.customerportal.organization.Sharing;
import org.customerportal.page.PageRequest;
import org.customerportal.problem.NotFoundException;
import org.customerportal.request.RequestId;
import org.customerportal.staff.StaffMember;
import org.customerportal.staff.StaffRight;
import org.customerportal.user.PortalUserId;
import org.junit.jupiter.api.Test;

class PictureTest {

    private static final PortalUserId NOBODY = new PortalUserId(new UUID(1, 1));

    private final PortalStory story = PortalStory.begin();
    private final OrganizationId acme = story.organization("Acme");
    private final Person ada = story.person("Ada", acme);
    private final Person bob = story.person("Bob", acme, Sharing.organization());
    private final Person eve = story.person("Eve", story.organization("Beta"), Sharing.organization());

    @Test
    void isChosenReplacedAndTakenAwayByItsOwner() {
        assertThat(ada.face().picture().find()).isEmpty();
        assertThat(ada.face().picture().isThere()).isFalse();

        Picture first = ada.face().picture().change(painted(0xFF0000));
        assertThat(ada.face().picture().find()).contains(first);
        assertThat(first.changedAt()).isEqualTo(story.clock.instant());
        Picture second = ada.face().picture().change(painted(0x00FF00));
        assertThat(second.drawn()).isNotEqualTo(first.drawn());
        assertThat(ada.face().picture().find()).contains(second);
        assertThat(ada.face().picture().isThere()).isTrue();
        ada.face().picture().remove();
        ada.face().picture().remove();

        assertThat(ada.face().picture().find()).isEmpty();
        assertThat(told())
                .containsExactly(EventType.PICTURE_CHANGED, EventType.PICTURE_CHANGED, EventType.PICTURE_REMOVED);
    }

    @Test
    void staysWhenAnotherFileIsRefused() {
        Picture picture = ada.face().picture().change(painted(0xFF0000));
        List<String> before = new StoredThings(story.storage).all();

        assertThat(violations(() -> ada.face().picture().change("<svg/>".getBytes(ISO_8859_1))))
                .containsExactly("picture: not-an-image");
        assertThat(violations(() -> ada.face().picture().change(new byte[0]))).containsExactly("picture: required");
        assertThat(new StoredThings(story.storage).all()).isEqualTo(before);
        assertThat(ada.face().picture().find()).contains(picture);
    }

    @Test
    void isSeenBesideCommentsByWhoeverReadsThem() {
        RequestId request = ada.submits("Printer");
        CommentId first = ada.says(request, "It burns");
        CommentId answer = story.desk().conversation().answer(new AddComment(request, "We come", Optional.empty()));
        CommentId second = ada.says(request, "Still");
        bob.says(request, "I saw it");
        assertThat(bob.face().conversation().showsRequester(request)).isFalse();
        assertThat(story.desk().conversation().showsRequester(request)).isFalse();
        Picture picture = ada.face().picture().change(painted(0xFF0000));

        for (List<CommentView> page : List.of(
                bob.face().conversation().list(request, PageRequest.first()).items(),
                story.desk().conversation().list(request, PageRequest.first()).items())) {
            assertThat(page)
                    .extracting(CommentView::picture)
                    .containsExactly(Optional.empty(), Optional.of(first), Optional.empty(), Optional.of(first));
        }
        assertThat(bob.face().conversation().showsRequester(request)).isTrue();
        assertThat(bob.face().conversation().picture(request)).isEqualTo(picture);
        assertThat(story.desk().conversation().showsRequester(request)).isTrue();
        assertThat(story.desk().conversation().picture(request)).isEqualTo(picture);
        assertThat(bob.face().conversation().picture(request, first)).isEqualTo(picture);
        assertThat(ada.face().conversation().picture(request, second)).isEqualTo(picture);
        assertThat(story.desk().conversation().picture(request, second)).isEqualTo(picture);
        assertNotFound(() -> bob.face().conversation().picture(request, answer));
        assertNotFound(() -> story.desk().conversation().picture(request, answer));
    }

    @Test
    void isNobodyElsesToSeeAndNobodyLearnsWhetherThereIsOne() {
        RequestId request = ada.submits("Printer");
        RequestId another = bob.submits("Scanner");
        CommentId comment = ada.says(request, "It burns");
        CommentId own = eve.says(eve.submits("Lamp"), "Dark");
        NotFoundException absent =
                notFound(() -> eve.face().conversation().picture(request, new CommentId(new UUID(1, 1))));
        NotFoundException without = notFound(() -> bob.face().conversation().picture(request, comment));
        assertNotFound(() -> bob.face().conversation().picture(request));
        ada.face().picture().change(painted(0xFF0000));
        eve.face().picture().change(painted(0x0000FF));

        assertThat(List.of(
                        without,
                        notFound(() -> eve.face().conversation().picture(request, comment)),
                        notFound(() -> eve.face().conversation().picture(request)),
                        notFound(() -> bob.face().conversation().picture(new RequestId(new UUID(1, 1)))),
                        notFound(() -> bob.face().conversation().picture(another, comment)),
                        notFound(() -> bob.face().conversation().picture(request, own)),
                        notFound(() -> bob.face().conversation().picture(request, new CommentId(new UUID(1, 1))))))
                .extracting(Throwable::getMessage)
                .containsOnly(absent.getMessage());
        story.hide(request);
        assertNotFound(() -> bob.face().conversation().picture(request, comment));
        assertNotFound(() -> bob.face().conversation().picture(request));
        assertNotFound(() -> eve.face().conversation().showsRequester(request));
    }

    @Test
    void isSeenAndTakenAwayByStaffWhoManagePeople() {
        Picture picture = ada.face().picture().change(painted(0xFF0000));

        assertThat(story.desk().pictures().find(ada.id())).contains(picture);
        assertThat(story.desk().pictures().isThere(ada.id())).isTrue();
        assertThat(story.desk().pictures().isThere(bob.id())).isFalse();
        assertThat(story.desk().pictures().find(bob.id())).isEmpty();
        assertThat(story.desk().pictures().find(NOBODY)).isEmpty();
        assertThat(story.desk().pictures().remove(ada.id())).isTrue();
        assertThat(story.desk().pictures().remove(ada.id())).isFalse();
        assertThat(story.desk().pictures().remove(NOBODY)).isFalse();

        assertThat(ada.face().picture().find()).isEmpty();
        assertThat(events(ada)).last().satisfies(event -> {
            assertThat(event.type()).isEqualTo(EventType.PICTURE_REMOVED);
            assertThat(event.actor()).isEqualTo(Actor.staff(PortalStory.GRACE.id()));
        });
    }

    @Test
    void isNoBusinessOfStaffWithoutTheRight() {
        RequestId request = ada.submits("Printer");
        CommentId comment = ada.says(request, "It burns");
        ada.face().picture().change(painted(0xFF0000));
        StaffFace reader = without(StaffRight.MANAGE_PEOPLE);

        assertRightMissing(() -> reader.pictures().find(ada.id()));
        assertRightMissing(() -> reader.pictures().isThere(ada.id()));
        assertRightMissing(() -> reader.pictures().remove(ada.id()));
        assertThat(reader.conversation().picture(request, comment).user()).isEqualTo(ada.id());
        assertRightMissing(
                () -> without(StaffRight.READ_REQUESTS).conversation().picture(request, comment));
    }

    @Test
    void staysWhileItsOwnerMayNotSignInAndGoesWithTheOwner() {
        RequestId request = ada.submits("Printer");
        CommentId comment = ada.says(request, "It burns");
        Picture picture = ada.face().picture().change(painted(0xFF0000));
        story.desk().users().disable(ada.id());
        assertThat(bob.face().conversation().picture(request, comment)).isEqualTo(picture);

        story.desk().erasure().erase(ada.id());

        assertThat(story.storage.pictures().find(ada.id())).isEmpty();
        assertNotFound(() -> bob.face().conversation().picture(request, comment));
        assertThat(bob.face().conversation().list(request, PageRequest.first()).items())
                .extracting(CommentView::picture)
                .containsExactly(Optional.empty());
        assertThat(story.storage.pictures().put(picture)).isFalse();
    }

    private StaffFace without(StaffRight right) {
        Set<StaffRight> rights = EnumSet.allOf(StaffRight.class);
        rights.remove(right);
        return story.portal.staff(new StaffMember(
                PortalStory.HUGO.id(),
                PortalStory.HUGO.name(),
                PortalStory.HUGO.email(),
                PortalStory.HUGO.language(),
                PortalStory.HUGO.zone(),
                rights));
    }

    private List<org.customerportal.event.PortalEvent> events(Person who) {
        return new StoredThings(story.storage)
                .events(new EventSubject(EventSubject.Kind.USER, who.id().value()));
    }

    private List<EventType> told() {
        return events(ada).stream()
                .map(event -> event.type())
                .filter(type -> type.name().startsWith("PICTURE"))
                .toList();
    }

    private static NotFoundException notFound(ThrowingCallable call) {
        return refused(NotFoundException.class, call);
    }

    /** Returns a file that shows one colour. */
    static byte[] painted(int rgb) {
        BufferedImage image = new BufferedImage(DrawnPicture.SIDE, DrawnPicture.SIDE / 2, BufferedImage.TYPE_INT_RGB);
        for (int place = 0; place < image.getWidth() * image.getHeight(); place++) {
            image.setRGB(place % image.getWidth(), place / image.getWidth(), rgb);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
