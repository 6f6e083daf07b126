package be.vlavirgem.maturity;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Asks veraPDF, in a process of its own because of its old jars, whether documents keep to PDF/UA-1. */
final class PdfUa {

    private PdfUa() {}

    /** What veraPDF says of each file: a line that it was checked, and one per broken rule. */
    static List<String> check(List<Path> files) throws IOException, InterruptedException {
        var said = Files.createTempFile("verapdf", ".txt");
        var command = Stream.concat(
                Stream.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1", "-cp", Files.readString(Path.of("target", "verapdf.classpath")),
                        "src/test/verapdf/PdfUaCheck.java"),
                files.stream().map(Path::toString));
        var process = new ProcessBuilder(command.toList()).redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(said.toFile())
                .start();
        if (!process.waitFor(2, TimeUnit.MINUTES) || process.exitValue() != 0) {
            throw new IllegalStateException("veraPDF did not finish: " + Files.readString(said));
        }
        return Files.readAllLines(said, StandardCharsets.UTF_8);
    }
}
