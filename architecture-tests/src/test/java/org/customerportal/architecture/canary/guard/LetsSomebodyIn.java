package org.customerportal.architecture.canary.guard;

import org.customerportal.session.Session;
import org.customerportal.session.SessionRepository;

class LetsSomebodyIn {

    void in(SessionRepository sessions, Session session) {
        sessions.add(session);
    }
}
