package org.customerportal.spring.web.customer.profile;

import java.util.Map;
import org.customerportal.CustomerFace;
import org.customerportal.account.EditProfile;
import org.customerportal.account.ProfileView;
import org.customerportal.account.address.PendingAddress;
import org.customerportal.problem.InvalidInputException;
import org.customerportal.problem.StaleVersionException;
import org.customerportal.spring.web.Answer;
import org.customerportal.spring.web.view.Address;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What people say about themselves, and where they are signed in. */
@Controller
@RequestMapping("/portal/{portal}/profile")
final class ProfileController {

    private static final int CONFLICT = 409;

    @GetMapping
    Answer show(CustomerFace face) {
        ProfileView profile = face.profile().get();
        return page(face, profile, asStored(profile));
    }

    @PostMapping
    Answer edit(CustomerFace face, @RequestParam Map<String, String> form) {
        EditProfile typed = typed(form);
        try {
            face.profile().edit(typed);
            return Answer.redirect("/profile?done=profile");
        } catch (InvalidInputException wrong) {
            return page(face, face.profile().get(), typed).wrong(wrong);
        } catch (StaleVersionException meanwhile) {
            ProfileView profile = face.profile().get();
            return page(face, profile, typed).with("stored", asStored(profile)).status(CONFLICT);
        }
    }

    private static Answer.Page page(CustomerFace face, ProfileView profile, EditProfile typed) {
        return Answer.page("customer/profile")
                .with("profile", profile)
                .with("typed", typed)
                .with("pictured", face.picture().isThere())
                .with(
                        "pending",
                        face.address().pending().map(PendingAddress::email).orElse(""))
                .with("languages", face.portal().languages())
                .with("zones", Zones.by(typed.zone()))
                .with(
                        "sessions",
                        face.sessions().list().stream().map(Device::of).toList());
    }

    private static EditProfile typed(Map<String, String> form) {
        return new EditProfile(
                form.getOrDefault("name", ""),
                form.getOrDefault("phone", ""),
                form.getOrDefault("jobTitle", ""),
                form.getOrDefault("language", ""),
                form.getOrDefault("zone", ""),
                Address.version(form.getOrDefault("version", "")));
    }

    private static EditProfile asStored(ProfileView profile) {
        return new EditProfile(
                profile.name(),
                profile.phone(),
                profile.jobTitle(),
                profile.language().toLanguageTag(),
                profile.zone().getId(),
                profile.version());
    }
}
