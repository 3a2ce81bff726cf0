package org.customerportal.jpa;

class PostgresqlSchemaTest extends SchemaPromises {

    @Override
    String emptyDatabase() {
        return Databases.postgresql();
    }
}
