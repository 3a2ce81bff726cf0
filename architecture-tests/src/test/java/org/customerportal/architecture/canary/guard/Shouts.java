package org.customerportal.architecture.canary.guard;

class Shouts {

    String loud(String text) {
        return text.toUpperCase();
    }
}
