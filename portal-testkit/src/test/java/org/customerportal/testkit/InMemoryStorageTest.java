package org.customerportal.testkit;

import org.customerportal.PortalStorage;
import org.customerportal.inmemory.InMemoryPortalStorage;

/** The storage in memory passes every contract, without exemption. */
class InMemoryStorageTest extends StorageContracts {

    private final PortalStorage storage = InMemoryPortalStorage.create();

    @Override
    protected PortalStorage storage() {
        return storage;
    }
}
