package org.customerportal.jpa;

import org.customerportal.PortalStorage;
import org.customerportal.testkit.StorageContracts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class H2ContractsTest extends StorageContracts {

    private static OpenStorage open;

    @BeforeAll
    static void open() {
        open = OpenStorage.on(Database.H2);
    }

    @AfterAll
    static void close() {
        if (open != null) {
            open.close();
        }
    }

    @Override
    protected PortalStorage storage() {
        return open.storage();
    }
}
