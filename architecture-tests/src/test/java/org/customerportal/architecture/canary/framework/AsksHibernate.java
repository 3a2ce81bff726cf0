package org.customerportal.architecture.canary.framework;

import org.hibernate.Session;

class AsksHibernate {

    boolean isOpen(Session session) {
        return session.isOpen();
    }
}
