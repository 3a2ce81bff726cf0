package org.customerportal.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What a rule looks at: the compiled classes and the sources of a module, or of a canary. */
record CodeBase(String name, JavaClasses classes, List<SourceFile> sources) {

    /** Reads compiled classes and sources from the folders that exist. */
    static CodeBase read(String name, List<Path> classFolders, List<Path> sourceFolders) {
        return new CodeBase(name, new ClassFileImporter().importPaths(existing(classFolders)), read(sourceFolders));
    }

    /** Returns code that nobody has compiled. */
    static CodeBase written(List<SourceFile> sources) {
        return new CodeBase("written", new ClassFileImporter().importClasses(), sources);
    }

    /** Returns the sources that hold types. */
    List<SourceFile> typeSources() {
        return sources.stream().filter(source -> !source.isPackageInfo()).toList();
    }

    @Override
    public String toString() {
        return name;
    }

    private static List<SourceFile> read(List<Path> folders) {
        return SourceFile.readAll(existing(folders));
    }

    private static List<Path> existing(List<Path> folders) {
        return folders.stream().filter(Files::isDirectory).toList();
    }
}
