package org.customerportal.jpa;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A script of the schema. In our scripts a semicolon only ever ends a statement, and a comment has lines of its own.
 *
 * @param name the file's name
 * @param statements what to run, in order
 */
record SchemaScript(String name, List<String> statements) {

    static SchemaScript read(Database database, String name) {
        String path = "schema/" + database.folder() + "/" + name;
        try (InputStream file = SchemaScript.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalStateException("The jar lacks " + path);
            }
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            String code = text.lines().filter(line -> !line.startsWith("--")).collect(Collectors.joining("\n"));
            return new SchemaScript(
                    name,
                    Arrays.stream(code.split(";", -1))
                            .map(String::strip)
                            .filter(statement -> !statement.isEmpty())
                            .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    void run(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String next : statements) {
                statement.execute(next);
            }
        }
    }
}
