package org.customerportal.architecture.canary.framework;

import org.springframework.util.StringUtils;

class CallsSpring {

    String trim(String text) {
        return StringUtils.trimAllWhitespace(text);
    }
}
