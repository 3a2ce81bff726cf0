package org.customerportal.architecture.canary.clock;

import java.util.Date;

class MakesDate {

    Date today() {
        return new Date();
    }
}
