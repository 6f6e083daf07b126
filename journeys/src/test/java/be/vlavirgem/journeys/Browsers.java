package be.vlavirgem.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The browser of the tests: the installed one, else Playwright's own. Without any they are skipped, but in CI they fail. */
final class Browsers {

    /** Long, for a machine that builds other things meanwhile. */
    static final int PATIENCE_IN_MILLISECONDS = Integer.getInteger("vlavirgem.patience", 120_000);

    private static final List<String> QUIET = List.of("--no-sandbox", "--disable-background-networking",
            "--disable-component-update", "--disable-sync", "--no-first-run", "--font-render-hinting=none");

    private Browsers() {}

    /** One for each thread that runs tests, because Playwright serves one thread only; ends with this JVM. */
    private static final ThreadLocal<Optional<Browser>> OF_THIS_THREAD = ThreadLocal.withInitial(Browsers::start);

    static Browser ofThisThread() {
        var browser = OF_THIS_THREAD.get();
        if (browser.isEmpty()) {
            refuse("No browser: install Debian's chromium, or name one in CHROMIUM_PATH.");
        }
        return browser.orElseThrow();
    }

    private static void refuse(String reason) {
        if ("true".equals(System.getenv("CI"))) {
            throw new IllegalStateException(reason);
        }
        System.err.println("SKIPPED: " + reason);
        Assumptions.abort(reason);
    }

    private static Optional<Browser> start() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_IN_MILLISECONDS);
        return installed().map(Browsers::start).or(Browsers::playwrights);
    }

    private static Optional<Path> installed() {
        return Stream.of(Optional.ofNullable(System.getenv("CHROMIUM_PATH")).orElse("/usr/bin/chromium"))
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Browser start(Path executable) {
        var alone = new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
        return launch(Playwright.create(alone), options().setExecutablePath(executable));
    }

    private static Optional<Browser> playwrights() {
        try {
            return Optional.of(launch(Playwright.create(), options()));
        } catch (PlaywrightException noneToBeHad) {
            return Optional.empty();
        }
    }

    private static Browser launch(Playwright playwright, BrowserType.LaunchOptions options) {
        return playwright.chromium().launch(options);
    }

    private static BrowserType.LaunchOptions options() {
        return new BrowserType.LaunchOptions().setArgs(QUIET).setTimeout(PATIENCE_IN_MILLISECONDS);
    }
}
