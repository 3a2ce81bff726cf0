package org.customerportal.architecture;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** A source file as the compiler parses it, before it looks up any name. */
record SourceFile(String text, CompilationUnitTree tree, SourcePositions positions) {

    /** Reads every Java file below the folders. */
    static List<SourceFile> readAll(List<Path> folders) {
        return parse(
                folders.stream().flatMap(SourceFile::javaFiles).map(Text::read).toList());
    }

    /** Parses a text that need not exist as a file. */
    static SourceFile of(String name, String text) {
        return parse(List.of(new Text(URI.create("memory:/" + name), text))).get(0);
    }

    String name() {
        return Path.of(tree.getSourceFile().toUri().getPath()).getFileName().toString();
    }

    String packageName() {
        return tree.getPackageName() == null ? "" : tree.getPackageName().toString();
    }

    boolean isPackageInfo() {
        return name().equals("package-info.java");
    }

    long lines() {
        return text.lines().count();
    }

    /** Returns how many lines a part of this file takes, its first and its last included. */
    long linesOf(Tree part) {
        return 1 + line(positions.getEndPosition(tree, part)) - line(positions.getStartPosition(tree, part));
    }

    Stream<ClassTree> topLevelTypes() {
        return tree.getTypeDecls().stream().filter(ClassTree.class::isInstance).map(ClassTree.class::cast);
    }

    private long line(long position) {
        return tree.getLineMap().getLineNumber(position);
    }

    private static List<SourceFile> parse(List<Text> texts) {
        if (texts.isEmpty()) {
            return List.of();
        }
        JavacTask task = (JavacTask)
                ToolProvider.getSystemJavaCompiler().getTask(null, null, null, List.of("-proc:none"), null, texts);
        SourcePositions positions = Trees.instance(task).getSourcePositions();
        try {
            List<SourceFile> parsed = new ArrayList<>();
            for (CompilationUnitTree unit : task.parse()) {
                parsed.add(
                        new SourceFile(unit.getSourceFile().getCharContent(true).toString(), unit, positions));
            }
            return parsed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> javaFiles(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Text extends SimpleJavaFileObject {

        private final String text;

        private Text(URI uri, String text) {
            super(uri, Kind.SOURCE);
            this.text = text;
        }

        static Text read(Path file) {
            try {
                return new Text(file.toUri(), Files.readString(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
