package org.customerportal.spring.jpa;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Something that the host keeps itself. */
@Entity
class HostThing {

    @Id
    private long id;

    protected HostThing() {}

    HostThing(long id) {
        this.id = id;
    }

    long id() {
        return id;
    }
}
