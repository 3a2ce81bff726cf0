package org.customerportal.jpa;

class H2SchemaTest extends SchemaPromises {

    @Override
    String emptyDatabase() {
        return Databases.h2();
    }
}
