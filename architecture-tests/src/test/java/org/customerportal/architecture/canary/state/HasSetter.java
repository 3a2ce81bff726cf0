package org.customerportal.architecture.canary.state;

class HasSetter {

    private String name = "";

    void setName(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }
}
