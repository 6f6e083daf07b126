package be.vlavirgem.journeys;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** The Nu Html Checker in a process of its own: its jars are old, and come into no class path of ours. */
final class HtmlChecker {

    /** Complaints that are no faults, each with the reason. */
    private static final Map<Pattern, String> FALSE_ALARMS = Map.of(
            Pattern.compile("Trailing slash on void elements"),
            "Thymeleaf closes the hidden field of the form's token so; its values are quoted.");

    private HtmlChecker() {}

    /** The complaints about all HTML files in a folder, each as file, place and message. */
    static List<String> complaints(Path folder) throws IOException, InterruptedException {
        var said = Files.createTempFile("html-checker", ".txt");
        var process = new ProcessBuilder(java(), "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xss4m", "-cp",
                Files.readString(Path.of("target", "html-checker.classpath")),
                "nu.validator.client.SimpleCommandLineValidator", "--stdout", "--exit-zero-always", folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        if (!process.waitFor(3, TimeUnit.MINUTES) || process.exitValue() != 0) {
            throw new IllegalStateException("The HTML checker did not finish: " + Files.readString(said));
        }
        return Files.readAllLines(said, StandardCharsets.UTF_8).stream().filter(HtmlChecker::isFault).toList();
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static boolean isFault(String line) {
        return !line.isBlank() && FALSE_ALARMS.keySet().stream().noneMatch(alarm -> alarm.matcher(line).find());
    }
}
