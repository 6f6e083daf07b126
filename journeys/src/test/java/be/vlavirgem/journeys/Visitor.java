package be.vlavirgem.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Somebody with a browser: walks through the portal, while everything that goes wrong behind the page is written down. */
final class Visitor implements AutoCloseable {

    /** What the browser and htmx say of a status; {@link #see} judges it. */
    private static final Pattern REPORTED_STATUS = Pattern
            .compile("^(Failed to load resource: the server responded with a status of|Response Status Error Code) ");

    private final String home;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private final Set<Integer> expected = new HashSet<>();
    private @Nullable Response shown;

    private Visitor(String home, BrowserContext context) {
        this.home = home;
        this.context = context;
        page = watched(context.newPage());
    }

    static Visitor withScript() {
        return withScript(Portal.shared());
    }

    static Visitor withScript(Portal portal) {
        return new Visitor(portal.address(), browser(portal, new Browser.NewContextOptions()));
    }

    static Visitor withoutScript(Portal portal) {
        return new Visitor(portal.address(),
                browser(portal, new Browser.NewContextOptions().setJavaScriptEnabled(false)));
    }

    private static BrowserContext browser(Portal portal, Browser.NewContextOptions options) {
        var made = Browsers.ofThisThread()
                .newContext(options.setBaseURL(portal.address())
                        .setLocale("nl-BE")
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setViewportSize(1280, 900));
        made.setDefaultTimeout(Browsers.PATIENCE_IN_MILLISECONDS);
        return made;
    }

    /** The same browser, and so the same person, with nothing open but a new page. */
    Visitor again() {
        context.pages().forEach(Page::close);
        return new Visitor(home, context);
    }

    private Page watched(Page made) {
        made.onConsoleMessage(this::hear);
        made.onPageError(error -> complaints.add("script: " + error));
        made.onRequest(request -> {
            if (!request.url().startsWith(home + "/")) {
                complaints.add("asked elsewhere: " + request.url());
            }
        });
        made.onResponse(this::see);
        return made;
    }

    private void hear(ConsoleMessage message) {
        if (message.type().equals("error") && !REPORTED_STATUS.matcher(message.text()).find()) {
            complaints.add("console: " + message.text());
        }
    }

    private void see(Response response) {
        if (response.status() >= 400 && !expected.contains(response.status())) {
            complaints.add("answered %d: %s".formatted(response.status(), response.url()));
        }
        if (response.request().isNavigationRequest()) {
            shown = response;
        }
    }

    /** From now on this status is no fault: the journey asks for it. */
    Visitor expecting(int status) {
        expected.add(status);
        return this;
    }

    /** A second window of the same browser. */
    Page anotherWindow() {
        return watched(context.newPage());
    }

    Page page() {
        return page;
    }

    /** The page as the server sent it, before any script. */
    String source() {
        return Objects.requireNonNull(shown, "no page was opened").text();
    }

    Visitor opens(String path) {
        page.navigate(path);
        return this;
    }

    Visitor signsIn(String email) {
        page.navigate("/aanmelden");
        return signsInHere(email);
    }

    /** On a sign-in page the portal itself showed. */
    Visitor signsInHere(String email) {
        page.getByLabel("E-mailadres").fill(email);
        page.getByLabel("Wachtwoord").fill(Portal.PASSWORD);
        presses("Aanmelden");
        assertThat(page.getByRole(AriaRole.MAIN).getByLabel("Wachtwoord")).hasCount(0);
        return this;
    }

    /** What happens when the session ends: the browser has nothing to show any more. */
    Visitor losesTheSession() {
        context.clearCookies(new BrowserContext.ClearCookiesOptions().setName("VLAVIRGEM"));
        return this;
    }

    /** The button of the page itself, by its exact words. */
    Visitor presses(String words) {
        button(words).click();
        return this;
    }

    Locator button(String words) {
        return page.getByRole(AriaRole.MAIN)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(words).setExact(true));
    }

    Visitor follows(String words) {
        link(words).click();
        return this;
    }

    /** The link whose words match. */
    Visitor followsOneOf(String pattern) {
        page.getByRole(AriaRole.MAIN)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(Pattern.compile(pattern)))
                .click();
        return this;
    }

    Locator link(String words) {
        return page.getByRole(AriaRole.MAIN)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(words).setExact(true));
    }

    /** The heading of the page says this. */
    Visitor isAt(String title) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).hasText(title);
        return this;
    }

    /** The heading of the page begins so. */
    Visitor isAtSome(String title) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).containsText(title);
        return this;
    }

    void photograph(Path picture) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(picture));
    }

    void hasNothingToComplainOf() {
        assertThat(complaints).as("what went wrong behind the page").isEmpty();
    }

    @Override
    public void close() {
        context.close();
    }
}
