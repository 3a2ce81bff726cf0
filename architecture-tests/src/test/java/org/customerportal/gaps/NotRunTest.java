package org.customerportal.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NotRunTest {

    @TempDir
    private Path modules;

    @Test
    void namesEachReasonOnceFromWhateverModule() throws IOException {
        report("storage", "A", "<testcase name='a'><skipped message='MariaDB: none'/></testcase>");
        report("storage", "B", "<testcase name='b'><skipped message='MariaDB: none'/></testcase>");
        report("deep/demo", "C", "<testcase name='c'><skipped message='no browser'/></testcase><testcase name='d'/>");

        assertThat(NotRun.reasons(modules)).containsExactly("MariaDB: none", "no browser");
    }

    @Test
    void readsTheReasonOfATestThatGaveUp() throws IOException {
        String trace = "org.opentest4j.TestAbortedException: MariaDB: none\n\tat Some.where(Some.java:1)\n";
        report("storage", "A", "<testcase name='a'><skipped><![CDATA[" + trace + "]]></skipped></testcase>");

        assertThat(NotRun.reasons(modules)).containsExactly("MariaDB: none");
    }

    @Test
    void findsNoGapWhereEveryTestRan() throws IOException {
        report("storage", "A", "<testcase name='a'/>");

        assertThat(NotRun.reasons(modules)).isEmpty();
    }

    @Test
    void hidesNoTestThatGivesNoReason() throws IOException {
        report("storage", "A", "<testcase name='a'><skipped/></testcase>");

        assertThat(NotRun.reasons(modules)).containsExactly("TEST-A.xml: no reason given");
    }

    private void report(String module, String name, String cases) throws IOException {
        Path folder = Files.createDirectories(modules.resolve(module).resolve("target/surefire-reports"));
        Files.writeString(folder.resolve("TEST-" + name + ".xml"), "<testsuite>" + cases + "</testsuite>");
    }
}
