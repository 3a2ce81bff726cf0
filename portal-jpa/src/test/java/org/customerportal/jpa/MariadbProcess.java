package org.customerportal.jpa;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The MariaDB of this machine, run by this JVM in an empty folder. Both are gone when the JVM ends. */
final class MariadbProcess {

    private final Path folder;
    private final List<String> said = new ArrayList<>();

    private MariadbProcess(Path folder) {
        this.folder = folder;
    }

    /**
     * Starts a server and returns the port where it listens, for this machine only.
     *
     * @throws IOException if none is installed, or it does not start
     */
    static int start() throws IOException {
        Path installer = installed("mariadb-install-db");
        Path server = installed("mariadbd");
        int port = freePort();
        MariadbProcess mariadb = new MariadbProcess(Files.createTempDirectory("portal-mariadb"));
        mariadb.prepare(installer);
        mariadb.serve(server, port);
        return port;
    }

    private void prepare(Path installer) throws IOException {
        Process process = launch(installer, "--auth-root-authentication-method=normal", "--skip-test-db");
        try (BufferedReader output = process.inputReader()) {
            output.lines().forEach(said::add);
        }
        if (!Files.isDirectory(folder.resolve("data/mysql"))) {
            throw failed("was not prepared");
        }
    }

    private void serve(Path server, int port) throws IOException {
        Process process = launch(
                server,
                "--socket=" + folder.resolve("socket"),
                "--pid-file=" + folder.resolve("pid"),
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--skip-name-resolve",
                // a unit that waits for itself is given up sooner than after the usual 50 seconds
                "--innodb-lock-wait-timeout=5",
                "--innodb-flush-log-at-trx-commit=0");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(process)));
        BufferedReader output = process.inputReader();
        String line;
        do {
            line = output.readLine();
            if (line == null) {
                throw failed("did not start");
            }
            said.add(line);
        } while (!line.contains("ready for connections"));
        keepReading(output);
    }

    private Process launch(Path program, String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                program.toString(),
                "--no-defaults",
                "--user=" + System.getProperty("user.name"),
                "--datadir=" + folder.resolve("data")));
        command.addAll(List.of(options));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private IOException failed(String how) {
        return new IOException("the server " + how + ":\n" + String.join("\n", said));
    }

    private void end(Process process) {
        process.destroy();
        process.onExit().join();
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException left) {
            System.err.println("Left behind: " + left.getMessage());
        }
    }

    // A server that nobody listens to stops in the middle of a sentence.
    private static void keepReading(BufferedReader output) {
        Thread reader = new Thread(() -> {
            try {
                output.transferTo(Writer.nullWriter());
            } catch (IOException closed) {
                // the server has ended
            }
        });
        reader.setDaemon(true);
        reader.start();
    }

    private static Path installed(String program) throws IOException {
        String path = System.getenv().getOrDefault("PATH", "") + File.pathSeparator + "/usr/sbin";
        return Stream.of(path.split(File.pathSeparator))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IOException("no " + program + " on the path"));
    }

    private static int freePort() throws IOException {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        }
    }
}
