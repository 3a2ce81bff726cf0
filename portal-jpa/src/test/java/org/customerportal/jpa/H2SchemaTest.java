package org.customerportal.jpa;

class H2SchemaTest extends SchemaPromises {

    H2SchemaTest() {
        super(Database.H2);
    }
}
