package org.customerportal.testkit;

import org.customerportal.PortalStorage;
import org.customerportal.testkit.contract.AfterCommitContract;
import org.customerportal.testkit.contract.IsolationContract;
import org.customerportal.testkit.contract.PortalStorageContract;
import org.customerportal.testkit.contract.UnitOfWorkContract;
import org.customerportal.testkit.contract.event.DeliveryClaimContract;
import org.customerportal.testkit.contract.event.DeliveryQueueContract;
import org.customerportal.testkit.contract.event.EventLogContract;
import org.customerportal.testkit.contract.request.CommentRepositoryContract;
import org.customerportal.testkit.contract.request.FlowVersionRepositoryContract;
import org.customerportal.testkit.contract.request.IdempotencyRepositoryContract;
import org.customerportal.testkit.contract.request.InvolvementReassignContract;
import org.customerportal.testkit.contract.request.InvolvementRepositoryContract;
import org.customerportal.testkit.contract.request.InvolvementVisibilityContract;
import org.customerportal.testkit.contract.request.RequestListContract;
import org.customerportal.testkit.contract.request.RequestNumbersContract;
import org.customerportal.testkit.contract.request.RequestReassignContract;
import org.customerportal.testkit.contract.request.RequestRepositoryContract;
import org.customerportal.testkit.contract.request.RequestSearchContract;
import org.customerportal.testkit.contract.request.RequestTouchContract;
import org.customerportal.testkit.contract.request.RequestVisibilityContract;
import org.customerportal.testkit.contract.request.RequestsByAnswerContract;
import org.customerportal.testkit.contract.visibility.VisibilityFilterRepositoryContract;
import org.customerportal.testkit.contract.visibility.VisibilityWorldsContract;
import org.junit.jupiter.api.Nested;

/**
 * Every contract that a storage passes. To check an adapter, extend this class and hand over the storage.
 *
 * <p>Tests run in fresh tenants, so one storage may serve them all and need not be emptied in between. Races use two threads,
 * each of which may hold a unit of work and an independent one inside it: a pool of connections has at least four.
 */
public abstract class StorageContracts extends PeopleContracts {

    /** Says how much was compared in generated worlds, for the log of the build; prints it unless it is overridden. */
    protected void report(String line) {
        System.out.println(line);
    }

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
    class PortalStoragePromises extends PortalStorageContract {
        @Override
        protected PortalStorage storage() {
            return StorageContracts.this.storage();
        }
    }

    @Nested
    class FlowVersionRepositoryPromises extends FlowVersionRepositoryContract {
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
    class RequestsByAnswerPromises extends RequestsByAnswerContract {
        @Override
        protected PortalStorage storage() {
            return StorageContracts.this.storage();
        }
    }

    @Nested
    class RequestSearchPromises extends RequestSearchContract {
        @Override
        protected PortalStorage storage() {
            return StorageContracts.this.storage();
        }
    }

    @Nested
    class RequestTouchPromises extends RequestTouchContract {
        @Override
        protected PortalStorage storage() {
            return StorageContracts.this.storage();
        }
    }

    @Nested
    class InvolvementReassignPromises extends InvolvementReassignContract {
        @Override
        protected PortalStorage storage() {
            return StorageContracts.this.storage();
        }
    }

    @Nested
    class RequestReassignPromises extends RequestReassignContract {
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

    @Nested
    class InvolvementRepositoryPromises extends InvolvementRepositoryContract {
        @Override
        protected PortalStorage storage() {
            return StorageContracts.this.storage();
        }
    }

    @Nested
    class InvolvementVisibilityPromises extends InvolvementVisibilityContract {
        @Override
        protected PortalStorage storage() {
            return StorageContracts.this.storage();
        }
    }

    @Nested
    class VisibilityWorldsPromises extends VisibilityWorldsContract {
        @Override
        protected PortalStorage storage() {
            return StorageContracts.this.storage();
        }

        @Override
        protected void report(String line) {
            StorageContracts.this.report(line);
        }
    }

    @Nested
    class RequestNumbersPromises extends RequestNumbersContract {
        @Override
        protected PortalStorage storage() {
            return StorageContracts.this.storage();
        }
    }

    @Nested
    class CommentRepositoryPromises extends CommentRepositoryContract {
        @Override
        protected PortalStorage storage() {
            return StorageContracts.this.storage();
        }
    }

    @Nested
    class IdempotencyRepositoryPromises extends IdempotencyRepositoryContract {
        @Override
        protected PortalStorage storage() {
            return StorageContracts.this.storage();
        }
    }

    @Nested
    class EventLogPromises extends EventLogContract {
        @Override
        protected PortalStorage storage() {
            return StorageContracts.this.storage();
        }
    }

    @Nested
    class DeliveryQueuePromises extends DeliveryQueueContract {
        @Override
        protected PortalStorage storage() {
            return StorageContracts.this.storage();
        }
    }

    @Nested
    class DeliveryClaimPromises extends DeliveryClaimContract {
        @Override
        protected PortalStorage storage() {
            return StorageContracts.this.storage();
        }
    }

    @Nested
    class VisibilityFilterRepositoryPromises extends VisibilityFilterRepositoryContract {
        @Override
        protected PortalStorage storage() {
            return StorageContracts.this.storage();
        }
    }
}
