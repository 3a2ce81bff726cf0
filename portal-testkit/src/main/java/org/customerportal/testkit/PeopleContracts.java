package org.customerportal.testkit;

import org.customerportal.PortalStorage;
import org.customerportal.testkit.contract.organization.MembershipRepositoryContract;
import org.customerportal.testkit.contract.organization.OrganizationHoldContract;
import org.customerportal.testkit.contract.organization.OrganizationRepositoryContract;
import org.customerportal.testkit.contract.people.AddressChangeRepositoryContract;
import org.customerportal.testkit.contract.people.AttemptRepositoryContract;
import org.customerportal.testkit.contract.people.ExternalIdentityRepositoryContract;
import org.customerportal.testkit.contract.people.InvitationListContract;
import org.customerportal.testkit.contract.people.InvitationRepositoryContract;
import org.customerportal.testkit.contract.people.PasswordHashRepositoryContract;
import org.customerportal.testkit.contract.people.PortalUserRepositoryContract;
import org.customerportal.testkit.contract.people.PortalUserSearchContract;
import org.customerportal.testkit.contract.people.PortalUserTraitsContract;
import org.customerportal.testkit.contract.people.SecondFactorRepositoryContract;
import org.customerportal.testkit.contract.people.SessionRepositoryContract;
import org.customerportal.testkit.contract.people.TokenGrantRepositoryContract;
import org.customerportal.testkit.contract.profile.MuteRepositoryContract;
import org.customerportal.testkit.contract.profile.PictureRepositoryContract;
import org.customerportal.testkit.contract.profile.PreferenceRepositoryContract;
import org.customerportal.testkit.contract.registration.RegistrationDomainRepositoryContract;
import org.customerportal.testkit.contract.registration.RegistrationRepositoryContract;
import org.junit.jupiter.api.Nested;

/** The contracts of {@link StorageContracts} about people and how they come in. */
abstract class PeopleContracts {

    /** Returns the storage under test; it may be the same every time. */
    protected abstract PortalStorage storage();

    @Nested
    class PortalUserSearchPromises extends PortalUserSearchContract {
        @Override
        protected PortalStorage storage() {
            return PeopleContracts.this.storage();
        }
    }

    @Nested
    class PortalUserRepositoryPromises extends PortalUserRepositoryContract {
        @Override
        protected PortalStorage storage() {
            return PeopleContracts.this.storage();
        }
    }

    @Nested
    class PortalUserTraitsPromises extends PortalUserTraitsContract {
        @Override
        protected PortalStorage storage() {
            return PeopleContracts.this.storage();
        }
    }

    @Nested
    class OrganizationHoldPromises extends OrganizationHoldContract {
        @Override
        protected PortalStorage storage() {
            return PeopleContracts.this.storage();
        }
    }

    @Nested
    class OrganizationRepositoryPromises extends OrganizationRepositoryContract {
        @Override
        protected PortalStorage storage() {
            return PeopleContracts.this.storage();
        }
    }

    @Nested
    class MembershipRepositoryPromises extends MembershipRepositoryContract {
        @Override
        protected PortalStorage storage() {
            return PeopleContracts.this.storage();
        }
    }

    @Nested
    class InvitationRepositoryPromises extends InvitationRepositoryContract {
        @Override
        protected PortalStorage storage() {
            return PeopleContracts.this.storage();
        }
    }

    @Nested
    class PasswordHashRepositoryPromises extends PasswordHashRepositoryContract {
        @Override
        protected PortalStorage storage() {
            return PeopleContracts.this.storage();
        }
    }

    @Nested
    class ExternalIdentityRepositoryPromises extends ExternalIdentityRepositoryContract {
        @Override
        protected PortalStorage storage() {
            return PeopleContracts.this.storage();
        }
    }

    @Nested
    class AttemptRepositoryPromises extends AttemptRepositoryContract {
        @Override
        protected PortalStorage storage() {
            return PeopleContracts.this.storage();
        }
    }

    @Nested
    class SessionRepositoryPromises extends SessionRepositoryContract {
        @Override
        protected PortalStorage storage() {
            return PeopleContracts.this.storage();
        }
    }

    @Nested
    class TokenGrantRepositoryPromises extends TokenGrantRepositoryContract {
        @Override
        protected PortalStorage storage() {
            return PeopleContracts.this.storage();
        }
    }

    @Nested
    class AddressChangeRepositoryPromises extends AddressChangeRepositoryContract {
        @Override
        protected PortalStorage storage() {
            return PeopleContracts.this.storage();
        }
    }

    @Nested
    class InvitationListPromises extends InvitationListContract {
        @Override
        protected PortalStorage storage() {
            return PeopleContracts.this.storage();
        }
    }

    @Nested
    class SecondFactorRepositoryPromises extends SecondFactorRepositoryContract {
        @Override
        protected PortalStorage storage() {
            return PeopleContracts.this.storage();
        }
    }

    @Nested
    class PictureRepositoryPromises extends PictureRepositoryContract {
        @Override
        protected PortalStorage storage() {
            return PeopleContracts.this.storage();
        }
    }

    @Nested
    class PreferenceRepositoryPromises extends PreferenceRepositoryContract {
        @Override
        protected PortalStorage storage() {
            return PeopleContracts.this.storage();
        }
    }

    @Nested
    class MuteRepositoryPromises extends MuteRepositoryContract {
        @Override
        protected PortalStorage storage() {
            return PeopleContracts.this.storage();
        }
    }

    @Nested
    class RegistrationRepositoryPromises extends RegistrationRepositoryContract {
        @Override
        protected PortalStorage storage() {
            return PeopleContracts.this.storage();
        }
    }

    @Nested
    class RegistrationDomainRepositoryPromises extends RegistrationDomainRepositoryContract {
        @Override
        protected PortalStorage storage() {
            return PeopleContracts.this.storage();
        }
    }
}
