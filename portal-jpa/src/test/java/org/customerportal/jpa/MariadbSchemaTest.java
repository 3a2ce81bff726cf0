package org.customerportal.jpa;

class MariadbSchemaTest extends SchemaPromises {

    MariadbSchemaTest() {
        super(Database.MARIADB);
    }
}
