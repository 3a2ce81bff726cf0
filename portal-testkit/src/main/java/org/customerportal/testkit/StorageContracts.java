package org.customerportal.testkit;

import org.customerportal.PortalStorage;
import org.customerportal.testkit.contract.AfterCommitContract;
import org.customerportal.testkit.contract.IsolationContract;
import org.customerportal.testkit.contract.UnitOfWorkContract;
import org.customerportal.testkit.contract.people.MembershipRepositoryContract;
import org.customerportal.testkit.contract.people.OrganizationRepositoryContract;
import org.customerportal.testkit.contract.people.PortalUserRepositoryContract;
import org.customerportal.testkit.contract.request.RequestListContract;
import org.customerportal.testkit.contract.request.RequestRepositoryContract;
import org.customerportal.testkit.contract.request.RequestVisibilityContract;
import org.junit.jupiter.api.Nested;

/**
 * Every contract that a storage passes. To check an adapter, extend this class and hand over the storage.
 *
 * <p>Tests run in fresh tenants, so one storage may serve them all and need not be emptied in between. Races use two threads,
 * each of which may hold a unit of work and an independent one inside it: a pool of connections has at least four.
 */
public abstract class StorageContracts {

    /** Returns the storage under test; it may be the same every time. */
    protected abstract PortalStorage storage();

    @Nested
    class UnitOfWorkPromises extends UnitOfWorkContract {
        @Override
        protected PortalStorage storage() {
            return StorageContracts.this.storage();
        }
    }

    @Nested
    class AfterCommitPromises extends AfterCommitContract {
        @Override
        protected PortalStorage storage() {
            return StorageContracts.this.storage();
        }
    }

    @Nested
    class IsolationPromises extends IsolationContract {
        @Override
        protected PortalStorage storage() {
            return StorageContracts.this.storage();
        }
    }

    @Nested
    class PortalUserRepositoryPromises extends PortalUserRepositoryContract {
        @Override
        protected PortalStorage storage() {
            return StorageContracts.this.storage();
        }
    }

    @Nested
    class OrganizationRepositoryPromises extends OrganizationRepositoryContract {
        @Override
        protected PortalStorage storage() {
            return StorageContracts.this.storage();
        }
    }

    @Nested
    class MembershipRepositoryPromises extends MembershipRepositoryContract {
        @Override
        protected PortalStorage storage() {
            return StorageContracts.this.storage();
        }
    }

    @Nested
    class RequestRepositoryPromises extends RequestRepositoryContract {
        @Override
        protected PortalStorage storage() {
            return StorageContracts.this.storage();
        }
    }

    @Nested
    class RequestListPromises extends RequestListContract {
        @Override
        protected PortalStorage storage() {
            return StorageContracts.this.storage();
        }
    }

    @Nested
    class RequestVisibilityPromises extends RequestVisibilityContract {
        @Override
        protected PortalStorage storage() {
            return StorageContracts.this.storage();
        }
    }
}
