package org.customerportal.architecture.canary.framework;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class IsAnEntity {

    @Id
    String id = "";
}
