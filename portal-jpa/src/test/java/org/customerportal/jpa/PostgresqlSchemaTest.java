package org.customerportal.jpa;

class PostgresqlSchemaTest extends SchemaPromises {

    PostgresqlSchemaTest() {
        super(Database.POSTGRESQL);
    }
}
