package org.customerportal.example.springboot.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds an installed Chromium, or a browser built from it: the one that {@code -Dportal.chromium} names, else one on the
 * path, else one in a place where installers put it.
 */
final class Chromium {

    private static final List<String> NAMES = List.of(
            "chromium",
            "chromium-browser",
            "google-chrome",
            "google-chrome-stable",
            "microsoft-edge",
            "chrome",
            "msedge");

    private static final List<String> ON_A_MAC = List.of(
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge");

    private static final List<String> ON_WINDOWS = List.of(
            "Google/Chrome/Application/chrome.exe",
            "Chromium/Application/chrome.exe",
            "Microsoft/Edge/Application/msedge.exe");

    private final @Nullable String named;
    private final UnaryOperator<@Nullable String> environment;

    Chromium(@Nullable String named, UnaryOperator<@Nullable String> environment) {
        this.named = named;
        this.environment = environment;
    }

    static Chromium installed() {
        return new Chromium(System.getProperty("portal.chromium"), System::getenv);
    }

    /**
     * Returns the executable.
     *
     * @throws IllegalStateException if one was named and is not there
     */
    Optional<Path> find() {
        if (named != null) {
            Path path = Path.of(named);
            if (!Files.isExecutable(path)) {
                throw new IllegalStateException("-Dportal.chromium names " + named + ", and nothing there can be run");
            }
            return Optional.of(path);
        }
        return Stream.of(onThePath(), ON_A_MAC.stream().map(Path::of), onWindows())
                .flatMap(places -> places)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private Stream<Path> onThePath() {
        List<String> folders = folders("PATH").toList();
        return NAMES.stream()
                .flatMap(name -> Stream.of(name, name + ".exe"))
                .flatMap(name -> folders.stream().map(folder -> Path.of(folder, name)));
    }

    private Stream<Path> onWindows() {
        return Stream.of("ProgramFiles", "ProgramFiles(x86)", "LocalAppData")
                .flatMap(this::folders)
                .flatMap(folder -> ON_WINDOWS.stream().map(program -> Path.of(folder, program)));
    }

    private Stream<String> folders(String variable) {
        String value = environment.apply(variable);
        return value == null
                ? Stream.empty()
                : Stream.of(value.split(File.pathSeparator)).filter(folder -> !folder.isBlank());
    }
}
