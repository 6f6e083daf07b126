package be.vlavirgem.testsupport;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** LibreOffice without a screen, with a profile of its own; where it is not installed its tests are skipped, and fail on CI. */
public final class LibreOffice {

    private static final Path PROGRAM = Path
            .of(System.getenv().getOrDefault("SOFFICE_PATH", "/usr/bin/soffice"));
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String DEED = XML + """
            <script:module xmlns:script="http://openoffice.org/2000/script" script:name="Deeds" script:language="StarBasic">%s</script:module>
            """;
    private static final String LIBRARY = XML + """
            <library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false">
             <library:element library:name="Deeds"/>
            </library:library>
            """;
    private static final String LIBRARIES = XML + """
            <library:libraries xmlns:library="http://openoffice.org/2000/library" xmlns:xlink="http://www.w3.org/1999/xlink">
             <library:library library:name="Standard" xlink:href="$(USER)/basic/Standard/script.xlb/" xlink:type="simple" library:link="false"/>
            </library:libraries>
            """;
    /** Else it puts a profile like any other in the place of ours at its first start. */
    private static final String STARTED_BEFORE = XML + """
            <oor:items xmlns:oor="http://openoffice.org/2001/registry">
             <item oor:path="/org.openoffice.Setup/Office"><prop oor:name="ooSetupInstCompleted" oor:op="fuse"><value>true</value></prop></item>
            </oor:items>
            """;

    private LibreOffice() {}

    public static void required() {
        if (!Files.isExecutable(PROGRAM) && "true".equals(System.getenv("CI"))) {
            throw new IllegalStateException("CI needs LibreOffice at " + PROGRAM + "; .ci/run installs it");
        }
        assumeTrue(Files.isExecutable(PROGRAM), "LibreOffice is not installed");
    }

    /** Opens a workbook, puts what is said in its cells, and saves it as XLSX and as ODS. */
    public static void fill(Path book, List<String> deeds, Path xlsx, Path ods)
            throws IOException, InterruptedException {
        var profile = Files.createTempDirectory("soffice");
        var basic = Files.createDirectories(profile.resolve("user/basic/Standard"));
        Files.writeString(basic.resolve("Deeds.xba"), DEED.formatted(escaped(macro(book, deeds, xlsx, ods))));
        Files.writeString(basic.resolve("script.xlb"), LIBRARY);
        Files.writeString(profile.resolve("user/basic/script.xlc"), LIBRARIES);
        Files.writeString(profile.resolve("user/registrymodifications.xcu"), STARTED_BEFORE);
        run(profile, "macro:///Standard.Deeds.Fill");
    }

    private static String macro(Path book, List<String> deeds, Path xlsx, Path ods) {
        return """
                Sub Fill
                Dim hidden(0) As New com.sun.star.beans.PropertyValue
                hidden(0).Name = "Hidden"
                hidden(0).Value = True
                document = StarDesktop.loadComponentFromURL("%s", "_blank", 0, hidden())
                %s
                Dim filter(0) As New com.sun.star.beans.PropertyValue
                filter(0).Name = "FilterName"
                filter(0).Value = "Calc MS Excel 2007 XML"
                document.storeToURL("%s", filter())
                filter(0).Value = "calc8"
                document.storeToURL("%s", filter())
                document.close(True)
                StarDesktop.terminate()
                End Sub
                """.formatted(book.toUri(), String.join("\n", deeds), xlsx.toUri(), ods.toUri());
    }

    /** Sets something of a cell, such as its {@code String}. */
    public static String set(String place, String property, String value) {
        var at = place.indexOf('!');
        return "document.Sheets.getByName(\"%s\").getCellRangeByName(\"%s\").%s = %s".formatted(place.substring(0, at),
                place.substring(at + 1), property, value);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    /** Prints documents as PDF into a folder. */
    public static void toPdf(Path folder, List<Path> documents) throws IOException, InterruptedException {
        run(Files.createTempDirectory("soffice"), Stream.concat(Stream.of("--convert-to", "pdf", "--outdir",
                folder.toString()), documents.stream().map(Path::toString)).toArray(String[]::new));
    }

    private static void run(Path profile, String... what) throws IOException, InterruptedException {
        var said = Files.createTempFile("soffice", ".txt");
        var command = Stream.concat(Stream.of(PROGRAM.toString(), "--headless", "--norestore", "--nologo",
                "-env:UserInstallation=" + profile.toUri()), Stream.of(what)).toList();
        var process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
        if (!process.waitFor(2, TimeUnit.MINUTES) || process.exitValue() != 0) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            throw new IllegalStateException("LibreOffice did not finish: " + Files.readString(said));
        }
    }
}
